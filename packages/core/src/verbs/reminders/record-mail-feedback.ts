import { dataStateOf } from "../../casefile/data-state.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { insist } from "../../policy/permit.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { isClientFile } from "../cases/read-files.ts";
import { recordSent } from "./dispatch.ts";
import { appendSystemEvent, systemEvent } from "../cases/system-event.ts";

/** What the mail service tells about one mail, named by the tags we gave it. */
export interface MailFeedback {
  readonly kind: "sent" | "delivered" | "bounced" | "complained";
  readonly ref: FileRef;
  readonly mail: string;
  readonly messageId: string;
  readonly audience: "client" | "staff";
}

/**
 * Turns feedback into events. Any feedback proves that the mail left, so it settles an uncertain one; a
 * lasting bounce or a complaint stops mail to the client's address. Repeats change nothing.
 */
export async function recordMailFeedback(ctx: Context, feedback: MailFeedback): Promise<void> {
  insist(ctx, "reminders.hear", feedback.ref);
  const file = await ctx.cases.load(feedback.ref);
  // What is heard about somebody whose data is deleted is nobody's any more.
  if (file === undefined || isDeleted(file)) return;
  await settleUncertain(ctx, file, feedback);
  const { kind, ref, mail, audience } = feedback;
  if (kind === "sent") return;
  if (kind === "delivered") {
    const type = "aftercare.notice.delivered.v1";
    await appendSystemEvent(ctx, systemEvent(ref, type, `${mail}-delivered`, { mail }));
    return;
  }
  if (audience === "staff") {
    ctx.log.warn("a mail to staff did not arrive", { kind, org: ref.orgId });
    return;
  }
  const client = { orgId: ref.orgId, clientId: ref.clientId };
  const id = `${ref.debtId ?? "client"}-${mail}-${kind}`;
  await appendSystemEvent(ctx, systemEvent(client, `aftercare.notice.${kind}.v1`, id, { mail }));
}

function isDeleted(file: Snapshot): boolean {
  return isClientFile(file) && dataStateOf(file.facts) === "deleted";
}

async function settleUncertain(
  ctx: Context,
  file: Snapshot,
  { mail, messageId }: MailFeedback,
): Promise<void> {
  if (file.dispatch?.mail !== mail) return;
  await recordSent(ctx, file, file.dispatch, messageId);
}
