import { z } from "zod";
import * as field from "../casefile/events/fields.ts";
import type { DebtId } from "../kernel/ids.ts";
import { languages } from "../kernel/language.ts";
import { refuse, type Refused } from "../kernel/refusal.ts";
import { dossierPurposes, scopes } from "./purpose.ts";

/** What somebody asks for. Under its id it is asked for once, however often it is sent. */
export const dossierOrderSchema = z.strictObject({
  dossierId: field.id,
  purpose: z.enum(dossierPurposes),
  /** None: everything of the client, where the purpose allows that. */
  debtIds: z.array(field.id as unknown as z.ZodType<DebtId, string>).max(100),
  language: z.enum(languages),
});

export type DossierOrder = z.output<typeof dossierOrderSchema>;

/** An objection is about one account, a court about some; only the person's own copy is of everything. */
export function refuseChoice({ purpose, debtIds }: DossierOrder): Refused | undefined {
  const { debts } = scopes[purpose];
  if (debts === "one" && debtIds.length !== 1) {
    return refuse("dossier.one-debt", { field: "debtIds" });
  }
  return debts === "some" && debtIds.length === 0
    ? refuse("dossier.no-debt", { field: "debtIds" })
    : undefined;
}
