import { contentHash } from "../../casefile/content-hash.ts";
import { preferencesOf, type ReminderPreferences } from "../../casefile/reminder-preferences.ts";
import type { Context } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import type { LinkPurpose } from "../../links/action-link.ts";
import { isMailedTo } from "../../links/link-standing.ts";
import { momentOf } from "../cases/moment.ts";
import type { ClientFile } from "../cases/read-files.ts";
import { isClientFile } from "../cases/read-files.ts";
import { linkSource } from "./press.ts";
import { holdsLink } from "./read-link.ts";

/** What the actor of such a link holds instead of a follow-up: the reminders of one person, off and on. */
export const allReminders = "all-reminders";

/** The link of one mail. */
export interface RemindersLink {
  readonly link: LinkPurpose & { readonly purpose: "unsubscribe" };
  readonly token: string;
}

export interface Subscription {
  readonly language: Language;
  readonly wanted: boolean;
  /** False when the person has another address by now: nothing goes to this one any more. */
  readonly isMailed: boolean;
  /** The consent can be given back with this link: it was not used for that before. */
  readonly canStart: boolean;
  /** What was chosen, without a pause that is over. */
  readonly preferences: ReminderPreferences;
}

/** Reads and changes nothing. Undefined when the link is not the actor's or its client is not there. */
export async function readSubscription(
  ctx: Context,
  of: RemindersLink,
): Promise<Subscription | undefined> {
  const file = await loadSubscriber(ctx, of);
  if (file === undefined) return undefined;
  const wanted = wantsReminders(file);
  const isMailed = isMailedHere(ctx, of, file);
  const canStart = !wanted && isMailed && !(await hasStarted(ctx, of, file));
  const preferences = preferencesOf(file.facts, momentOf(ctx).today);
  return { language: file.facts.language, wanted, isMailed, canStart, preferences };
}

export async function loadSubscriber(
  ctx: Context,
  { link: { ref } }: RemindersLink,
): Promise<ClientFile | undefined> {
  const { orgId, clientId } = ref;
  if (!holdsLink(ctx, ref, allReminders) || orgId !== ctx.org.id) return undefined;
  const file = await ctx.cases.load({ orgId, clientId });
  return file !== undefined && isClientFile(file) ? file : undefined;
}

/** Whether reminders, if any, go where the mail with this link went. */
export function isMailedHere(
  { settings }: Context,
  { link }: RemindersLink,
  { facts }: ClientFile,
): boolean {
  return isMailedTo(facts, link.mailbox, settings.linkSecret());
}

export function wantsReminders({ facts }: ClientFile): boolean {
  return facts.consents["email-reminders"]?.given === true;
}

/** Consent is given once a mail: a page that is sent again much later must not give it anew. */
export function startId({ token }: RemindersLink): string {
  return `link-reminders-on-${contentHash([signedPart(token)])}`;
}

/** Stopping works as often as it is asked for; two presses at once are one. */
export function stopId({ token }: RemindersLink, { facts }: ClientFile): string {
  return `link-reminders-off-${contentHash([signedPart(token), facts.seq])}`;
}

async function hasStarted(ctx: Context, of: RemindersLink, { ref }: ClientFile): Promise<boolean> {
  return (await ctx.cases.findEvent(ref, linkSource, startId(of))) !== undefined;
}

/** Without the signature, and without anything that somebody hung behind it. */
export function signedPart(token: string): string | undefined {
  return token.split(".")[0];
}
