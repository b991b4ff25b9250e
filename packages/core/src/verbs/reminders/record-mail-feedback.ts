import type { Instant } from "../../calendar/instant.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { insist } from "../../policy/permit.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { isClientFile, type ClientFile } from "../cases/read-files.ts";
import { recordSent } from "./dispatch.ts";
import { recipientOf } from "./recipient.ts";
import { troubleOfMail } from "./trouble-of-mail.ts";
import { appendSystemEvent, systemEvent } from "../cases/system-event.ts";

/** What the mail service tells about one mail, named by the tags we gave it. */
export interface MailFeedback {
  readonly kind: "sent" | "delivered" | "bounced" | "complained";
  readonly ref: FileRef;
  readonly mail: string;
  readonly messageId: string;
  readonly audience: "client" | "staff" | "guarantor";
  /** When the mail service took it. */
  readonly mailedAt?: Instant;
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
  const client = await loadClient(ctx, file);
  // Deleted since.
  if (client === undefined) return;
  const address = addressOf(ctx, file, client.facts, audience);
  const about = { kind, ref, mail, audience };
  const trouble = troubleOfMail(about, address, ctx.settings.linkSecret());
  if (audience !== "client") {
    ctx.log.warn("a mail to staff or to a guarantor did not arrive", { kind, org: ref.orgId });
    const at = feedback.mailedAt ?? ctx.clock.now();
    return ctx.mailTroubles.append({ ...trouble, orgId: ref.orgId, at });
  }
  const id = `${ref.debtId ?? "client"}-${mail}-${kind}`;
  const event = systemEvent(client.ref, `aftercare.notice.${kind}.v1`, id, { mail });
  await appendSystemEvent(ctx, event, { trouble });
}

async function loadClient(ctx: Context, file: Snapshot): Promise<ClientFile | undefined> {
  const { orgId, clientId } = file.ref;
  const client = isClientFile(file) ? file : await ctx.cases.load({ orgId, clientId });
  return client !== undefined && isClientFile(client) && !isDeleted(client) ? client : undefined;
}

/** Where such a mail goes, whether or not one may go there at this moment. */
function addressOf(
  ctx: Context,
  file: Snapshot,
  client: ClientFacts,
  audience: MailFeedback["audience"],
): string | undefined {
  if (audience === "client") return client.email;
  const staff = recipientOf(ctx, file, client, audience);
  return staff.kind === "mail" ? staff.address : undefined;
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
