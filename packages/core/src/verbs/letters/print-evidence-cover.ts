import { refuseByState } from "../../casefile/data-state.ts";
import type { Context } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { evidenceCover } from "../../papers/evidence-cover.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, isDebtFile, loadClientFor } from "../cases/read-files.ts";
import { recordAccess } from "../record/write-access-record.ts";
import type { DebtAsked } from "./letter-files.ts";
import type { Printed } from "./print-checklist.ts";

/** A12: the cover of the paper copies of one debt's proofs. Undefined when there is no such debt. */
export async function printEvidenceCover(
  ctx: Context,
  input: DebtAsked & { readonly language: Language; readonly as: "pdf" | "page" },
): Promise<Printed | Refused | undefined> {
  const { clientId, debtId, language, as } = input;
  const files = await loadClientFor(ctx, "checklist.print", clientId);
  const client = files.find(isClientFile);
  const debt = files.filter(isDebtFile).find(({ ref }) => ref.debtId === debtId);
  if (client === undefined || debt === undefined) return undefined;
  const locked = refuseByState("aftercare.letter.made.v1", client.facts);
  if (locked !== undefined) return locked;
  const records = await ctx.evidence.list(ctx.org.id, clientId);
  const proofs = debt.facts.evidence
    .filter(({ gone }) => gone === undefined)
    .flatMap(({ id, kind, on }) => {
      const record = records.find(({ ref }) => ref.evidenceId === id);
      if (record === undefined) return [];
      const { fileName, sha256 } = record;
      return [{ kind, on, fileName, sha256 }];
    });
  const detail = { paper: "evidence-cover", as };
  await recordAccess(ctx, { kind: "paper.printed", clientId, subject: debtId, detail });
  const { creditor, contractNumber } = debt.facts.terms;
  const pack = {
    name: client.facts.name,
    lender: creditor.name,
    contract: contractNumber,
    orgName: ctx.org.name,
    today: momentOf(ctx).today,
    proofs,
  };
  return { kind: "printed", paper: evidenceCover(pack, language) };
}
