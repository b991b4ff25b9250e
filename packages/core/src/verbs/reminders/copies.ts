import type { Context } from "../../kernel/context.ts";
import type { OutgoingMail } from "../../ports/mailer.ts";
import { listStaff } from "../desk/list-staff.ts";
import type { Recipient } from "./recipient.ts";
import type { DueStep } from "./write-mail.ts";

/** Who reads an alarm beside the counsellor: every active supervisor, or the desk's own address (A26, R17). */
export async function copiesFor(
  ctx: Context,
  recipient: Recipient & { readonly kind: "mail" },
  steps: readonly DueStep[],
): Promise<NonNullable<OutgoingMail["copies"]>> {
  if (!steps.some(({ step }) => step.copySupervisors === true)) return [];
  const { org } = ctx;
  const staff = await listStaff(ctx);
  const supervisors = staff
    .filter(({ role, state }) => role === "supervisor" && state === "active")
    .map(({ name, email }) => ({ name, address: email }));
  const desk = { name: org.name, address: org.staffAddress };
  const copies = supervisors.length > 0 ? supervisors : [desk];
  return copies.filter(({ address }) => address !== recipient.address);
}
