import { dataStateOf } from "../casefile/data-state.ts";
import type { ClientFacts } from "../casefile/facts.ts";
import type { FollowUp, FollowUpStep } from "../followups/follow-up.ts";
import { mailboxOf, type LinkPurpose } from "./action-link.ts";

/**
 * `superseded`: a later mail about the same follow-up carried a newer link. `revoked`: the mail's reader may
 * be somebody else by now, or the person does not want this way any more.
 */
export type LinkStanding = "current" | "superseded" | "revoked";

/** How a follow-up's link stands now; undefined facts never make it better. */
export function standingOfLink(
  link: LinkPurpose & { readonly purpose: "follow-up" },
  { client, followUp }: { readonly client: ClientFacts; readonly followUp: FollowUp | undefined },
  secret: string,
): LinkStanding {
  const wanted = client.consents["email-reminders"]?.given === true;
  if (!wanted || dataStateOf(client) !== "active" || !isMailedTo(client, link.mailbox, secret)) {
    return "revoked";
  }
  return followUp !== undefined && hasLaterMail(followUp, link.step) ? "superseded" : "current";
}

/** Whether the address of that fingerprint is still the client's own. */
export function isMailedTo({ email }: ClientFacts, mailbox: string, secret: string): boolean {
  return email !== undefined && mailboxOf(email, secret) === mailbox;
}

/** Steps keep their order when dates move. What a mail of doubtful fate carried counts once it is known to have left. */
function hasLaterMail({ steps }: FollowUp, id: string): boolean {
  const mailed = steps.filter(({ audience }) => audience === "client");
  const own = mailed.find((step) => step.id === id);
  const since = own?.at ?? dayOfRepeat(id);
  return (
    since !== undefined && mailed.some((step) => step.state === "sent" && isAfter(step, id, since))
  );
}

function isAfter(step: FollowUpStep, id: string, since: string): boolean {
  return step.id !== id && step.at > since;
}

/** Snoozed again, a follow-up forgets the step of the time before: `again-2026-03-01`. */
function dayOfRepeat(id: string): string | undefined {
  return /^again-(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1];
}
