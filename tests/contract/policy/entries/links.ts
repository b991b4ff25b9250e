import { reminderCategories } from "@aftercare/core/casefile/reminder-preferences.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { subjectOf, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { mailboxOf } from "@aftercare/core/links/action-link.ts";
import { actOnLink } from "@aftercare/core/verbs/links/act-on-link.ts";
import { chooseReminders } from "@aftercare/core/verbs/links/choose-reminders.ts";
import {
  guarantorLinkName,
  readGuarantorMails,
  stopGuarantorMails,
  type GuarantorLink,
} from "@aftercare/core/verbs/links/guarantor-mails.ts";
import { readLink, type FollowUpLink } from "@aftercare/core/verbs/links/read-link.ts";
import {
  allReminders,
  readSubscription,
  type RemindersLink,
} from "@aftercare/core/verbs/links/read-subscription.ts";
import { resubscribe, unsubscribe } from "@aftercare/core/verbs/links/unsubscribe.ts";
import type { Player } from "../cast.ts";
import type { Entry } from "../entry.ts";
import type { Verdict } from "../expectation.ts";
import type { Target } from "../target.ts";

/** The link that the target's own mail would carry: who holds it is what the table asks. */
function followUpLink({ settings }: Context, target: Target): FollowUpLink {
  const mailbox = mailboxOf(target.email, settings.linkSecret());
  const { debt: ref, followUp } = target;
  return { purpose: "follow-up", ref, followUp, step: "first", mailbox };
}

function remindersLink({ settings }: Context, { file: ref, email }: Target): RemindersLink {
  const mailbox = mailboxOf(email, settings.linkSecret());
  return { link: { purpose: "unsubscribe", ref, mailbox }, token: `of-${ref.clientId}.signature` };
}

function guarantorLink({ settings }: Context, { debt: ref, email }: Target): GuarantorLink {
  const mailbox = mailboxOf(`guarantor-of-${email}`, settings.linkSecret());
  const link = { purpose: "guarantor", ref, guarantorId: "g0", mailbox } as const;
  return { link, token: `of-${ref.clientId}.signature` };
}

/** The holder may do the one thing it was signed for, and is told of nothing else. */
function held(what: (target: Target) => { readonly ref: FileRef; readonly followUp: string }) {
  return ({ actor, house }: Player, target: Target): Verdict => {
    const { ref, followUp } = what(target);
    const isHeld = actor.kind === "link" && actor.followUp === followUp && isSame(actor.ref, ref);
    return isHeld && house === target.house ? "allowed" : "not-there";
  };
}
const isSame = (one: FileRef, other: FileRef) => subjectOf(one) === subjectOf(other);
const ofFollowUp = held(({ debt: ref, followUp }) => ({ ref, followUp }));
const ofReminders = held(({ file: ref }) => ({ ref, followUp: allReminders }));

const ofGuarantor = held(({ debt: ref }) => ({ ref, followUp: guarantorLinkName("g0") }));

const nothingButWarnings = { off: reminderCategories, pause: "none", showLenders: false } as const;

/** Undefined is a good press. */
const pressed = async (outcome: Promise<unknown>) => (await outcome) ?? { kind: "pressed" };

const shared = { act: "link.use", on: "file" } as const;

export const linkEntries: readonly Entry[] = [
  {
    ...shared,
    verb: "readLink",
    expect: ofFollowUp,
    call: (ctx, target) => readLink(ctx, followUpLink(ctx, target)),
  },
  ...(["done", "later", "stuck", "undo"] as const).map((act): Entry => ({
    ...shared,
    verb: "actOnLink",
    variant: act,
    expect: ofFollowUp,
    call: (ctx, target) => pressed(actOnLink(ctx, { link: followUpLink(ctx, target), act })),
    notThere: ["followup.unknown"],
  })),
  {
    ...shared,
    verb: "readSubscription",
    expect: ofReminders,
    call: (ctx, target) => readSubscription(ctx, remindersLink(ctx, target)),
  },
  {
    ...shared,
    verb: "chooseReminders",
    expect: ofReminders,
    call: (ctx, target) =>
      pressed(chooseReminders(ctx, { ...remindersLink(ctx, target), choice: nothingButWarnings })),
  },
  {
    ...shared,
    verb: "unsubscribe",
    expect: ofReminders,
    call: (ctx, target) => pressed(unsubscribe(ctx, remindersLink(ctx, target))),
  },
  {
    ...shared,
    verb: "resubscribe",
    expect: ofReminders,
    call: (ctx, target) => pressed(resubscribe(ctx, remindersLink(ctx, target))),
  },
  {
    ...shared,
    verb: "readGuarantorMails",
    expect: ofGuarantor,
    call: (ctx, target) => readGuarantorMails(ctx, guarantorLink(ctx, target)),
  },
  {
    ...shared,
    verb: "stopGuarantorMails",
    expect: ofGuarantor,
    call: (ctx, target) => pressed(stopGuarantorMails(ctx, guarantorLink(ctx, target))),
  },
];
