import type { Context } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import type { LinkPurpose } from "../../links/action-link.ts";
import type { ClientFile } from "../cases/read-files.ts";
import { isClientFile } from "../cases/read-files.ts";
import { holdsLink } from "./read-link.ts";

export type UnsubscribeLink = LinkPurpose & { readonly purpose: "unsubscribe" };

/** What the actor of such a link holds instead of a follow-up: the reminders of one person, off and on. */
export const allReminders = "all-reminders";

export interface Subscription {
  readonly language: Language;
  readonly wanted: boolean;
}

/** Reads and changes nothing. Undefined when the link is not the actor's or its client is not there. */
export async function readSubscription(
  ctx: Context,
  link: UnsubscribeLink,
): Promise<Subscription | undefined> {
  const file = await loadSubscriber(ctx, link);
  return file && { language: file.facts.language, wanted: wantsReminders(file) };
}

export async function loadSubscriber(
  ctx: Context,
  { ref: { orgId, clientId } }: UnsubscribeLink,
): Promise<ClientFile | undefined> {
  if (!holdsLink(ctx.actor, allReminders) || orgId !== ctx.org.id) return undefined;
  const file = await ctx.cases.load({ orgId, clientId });
  return file !== undefined && isClientFile(file) ? file : undefined;
}

export function wantsReminders({ facts }: ClientFile): boolean {
  return facts.consents["email-reminders"]?.given === true;
}
