import { isoDate } from "../../calendar/dates.ts";
import { addMs } from "../../calendar/instant.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import { preferencesOf } from "../../casefile/reminder-preferences.ts";
import type { FollowUp, FollowUpStep } from "../../followups/follow-up.ts";
import { slotsOf } from "../../followups/notice-slots.ts";
import { dossierReadyRule } from "../../followups/rules/dossier.ts";
import { messageWaitsRule } from "../../followups/rules/conversation.ts";
import { guarantorRule } from "../../followups/rules/guarantor.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf } from "../../kernel/ids.ts";
import { mailboxOf, signLink, type LinkPurpose } from "../../links/action-link.ts";
import { noticeOf } from "../../notices/catalogue.ts";
import { composeMail } from "../../notices/compose-mail.ts";
import type { MailSection } from "../../notices/mail-input.ts";
import type { Dispatch, Snapshot } from "../../ports/case-files.ts";
import type { OutgoingMail } from "../../ports/mailer.ts";
import type { Moment } from "../cases/moment.ts";
import type { Recipient } from "./recipient.ts";

const dayMs = 86_400_000;
/**
 * A button works for two weeks (ui.md 5.5, rule 9), and less when a newer mail replaces it: people answer
 * after pay day, not within the hour. Turning mails off never ends; agreeing to them again ends as buttons do.
 */
const actionLinkMs = 14 * dayMs;

export interface DueStep {
  readonly followUp: FollowUp;
  readonly step: FollowUpStep;
}

export interface Letter {
  readonly file: Snapshot;
  readonly client: ClientFacts;
  readonly recipient: Recipient & { readonly kind: "mail" };
  readonly copies?: OutgoingMail["copies"];
  readonly dispatch: Dispatch;
  readonly steps: readonly DueStep[];
}

/** One mail for everything a person should hear this morning about one case file. */
export function writeMail(ctx: Context, moment: Moment, letter: Letter): OutgoingMail {
  const { file, recipient, copies = [], dispatch, steps } = letter;
  const { appUrl } = ctx.settings;
  const linkSecret = ctx.settings.linkSecret();
  const mailbox = mailboxOf(recipient.address, linkSecret);
  const stop = signLink(stopLink(letter, mailbox), addMs(moment.at, actionLinkMs), linkSecret);
  const mail = composeMail({
    language: recipient.language,
    recipient: { name: recipient.name },
    org: ctx.org,
    appUrl,
    file: file.ref,
    now: moment.at,
    sections: spokenOf(letter).map((due) => sectionOf(ctx, moment, letter, due)),
    ...(dispatch.audience !== "staff" ? { unsubscribeUrl: `${appUrl}/m/${stop}` } : {}),
  });
  return {
    ...mail,
    ...(ctx.org.sender === undefined ? {} : { sender: ctx.org.sender }),
    to: { name: recipient.name, address: recipient.address },
    ...(copies.length === 0 ? {} : { copies }),
    date: moment.at,
    headers: {
      ...mail.headers,
      "X-Aftercare-Mail": `${subjectOf(file.ref)}/${dispatch.mail}`,
      "X-Aftercare-Steps": steps.map(({ step }) => step.key).join(" "),
    },
    tags: tagsOf(file, dispatch),
  };
}

/** What ends such mails: a client's reminders, or those to the one guarantor whom the letter is about. */
function stopLink({ file: { ref }, dispatch, steps }: Letter, mailbox: string): LinkPurpose {
  const { orgId, clientId } = ref;
  if (dispatch.audience === "guarantor") {
    const guarantorId = steps[0]?.followUp.subject ?? "";
    return { purpose: "guarantor", ref, guarantorId, mailbox };
  }
  return { purpose: "unsubscribe", ref: { orgId, clientId }, mailbox };
}

/** After a pause several steps of one task may be due at once: only its last speaks, and stands for them all. */
function spokenOf({ dispatch, steps }: Letter): readonly DueStep[] {
  if (dispatch.audience === "staff") return steps;
  const last = new Map<string, DueStep>();
  for (const due of steps) {
    const before = last.get(due.followUp.key);
    if (before === undefined || before.step.at <= due.step.at) last.set(due.followUp.key, due);
  }
  return [...last.values()];
}

function sectionOf(
  ctx: Context,
  moment: Moment,
  letter: Letter,
  { followUp, step }: DueStep,
): MailSection {
  const { file, client, recipient, dispatch } = letter;
  const { appUrl } = ctx.settings;
  if (step.notice === undefined) throw new Error(`${step.key} has nothing to say.`);
  const { language } = recipient;
  const { caution, article } = followUp;
  return {
    notice: step.notice,
    stepKey: step.key,
    slots: slotsOf({
      facts: file.facts,
      followUp,
      step,
      calendar: ctx.calendar,
      clientName: client.name,
    }),
    ...calendarEntryOf(followUp),
    clock: followUp.clock,
    title: followUp.title[language],
    actionUrl: `${appUrl}${pathOf()}`,
    ...lenderOf(moment, letter),
    ...(article === undefined ? {} : { article }),
    ...(caution === undefined ? {} : { caution: caution[language] }),
  };

  function pathOf(): string {
    const opened = step.notice && noticeOf(step.notice).opensApp;
    if (opened !== undefined) return opened.replace(":client", file.ref.clientId);
    return dispatch.audience === "client" ? `/a/${buttonOf(ctx, moment, letter, followUp)}` : "/";
  }
}

/** Named in the body alone, and only for a client who switched it on (ui.md, tone rule 1). */
function lenderOf(
  { today }: Moment,
  { file: { facts }, client, dispatch }: Letter,
): { readonly lender?: string } {
  if (dispatch.audience !== "client" || facts.file !== "debt") return {};
  const { showLenders } = preferencesOf(client, today);
  return showLenders === true ? { lender: facts.terms.creditor.name } : {};
}

/** One button a follow-up and mail, named by the last of its steps: what comes later replaces it. */
function buttonOf(
  { settings }: Context,
  moment: Moment,
  { file, recipient, steps }: Letter,
  followUp: FollowUp,
): string {
  const own = steps.filter((due) => due.followUp.key === followUp.key);
  const [last] = own.map(({ step }) => step).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const linkSecret = settings.linkSecret();
  const link = {
    purpose: "follow-up",
    ref: file.ref,
    followUp: followUp.key,
    step: last?.id ?? "",
    mailbox: mailboxOf(recipient.address, linkSecret),
  } as const;
  return signLink(link, addMs(moment.at, actionLinkMs), linkSecret);
}

/** A date that moved keeps its calendar entry: N01's subject is `<follow-up>><new date>`. A message and a guarantor's mail have none. */
function calendarEntryOf({ rule, subject = "", due }: FollowUp) {
  const isOnlyTold = rule === messageWaitsRule || rule === guarantorRule;
  if (isOnlyTold || rule.startsWith(dossierReadyRule)) return {};
  if (rule !== "N01" && rule !== "N01.rule") return { due };
  const end = subject.lastIndexOf(">");
  return { calendarOf: subject.slice(0, end), due: isoDate(subject.slice(end + 1)) };
}

/** Letters, digits, "-" and "_" only: what the mail service lets a tag hold. They come back in its feedback. */
function tagsOf({ ref }: Snapshot, { mail, audience }: Dispatch): Record<string, string> {
  const { orgId, clientId, debtId } = ref;
  const file =
    debtId === undefined
      ? { org: orgId, client: clientId }
      : { org: orgId, client: clientId, debt: debtId };
  return { ...file, mail, audience };
}
