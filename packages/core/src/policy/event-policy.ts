import type { Role } from "../kernel/role.ts";
import type { Grant } from "./policy.ts";

/** Who may record which event, as data. A role in `proposes` asks; a supervisor says yes or no. */
export interface EventGrant extends Grant {
  readonly proposes?: readonly Role[];
}

const organisationWide = { supervisor: "organisation", admin: "organisation" } as const;
const partners = { apiKey: "events:write", webhook: true } as const;

/** What happens in a client's life: whoever learns of it says so. */
const everybody = {
  client: "own",
  counsellor: "assigned",
  ...organisationWide,
  ...partners,
} as const satisfies EventGrant;
/** The same, and the buttons and pages behind a mail. */
const everybodyAndLinks = { ...everybody, link: true } as const satisfies EventGrant;
/** The desk's own work. */
const staff = {
  counsellor: "assigned",
  ...organisationWide,
  ...partners,
} as const satisfies EventGrant;
/** A matter between people: no partner's system speaks for anybody. */
const caseworkers = { counsellor: "assigned", ...organisationWide } as const satisfies EventGrant;
/** A second pair of eyes: a counsellor proposes, a supervisor decides. */
const decision = {
  counsellor: "assigned",
  ...organisationWide,
  apiKey: "decisions:write",
  proposes: ["counsellor"],
} as const satisfies EventGrant;
/** The client may ask for it as well. */
const ownDecision = {
  ...decision,
  client: "own",
  proposes: ["client", "counsellor"],
} as const satisfies EventGrant;
const supervisors = {
  ...organisationWide,
  apiKey: "decisions:write",
} as const satisfies EventGrant;
const clockwork = { system: true } as const satisfies EventGrant;

export const eventPolicy: Readonly<Record<string, EventGrant>> = {
  "aftercare.client.enrolled.v1": { ...staff, counsellor: "organisation" },
  "aftercare.client.amended.v1": everybody,
  "aftercare.consent.given.v1": everybodyAndLinks,
  "aftercare.consent.withdrawn.v1": everybodyAndLinks,
  "aftercare.reminders.preferred.v1": everybodyAndLinks,
  "aftercare.payoff-order.chosen.v1": everybody,
  "aftercare.budget.saved.v1": everybody,
  "aftercare.big-spend.planned.v1": everybody,
  "aftercare.new-credit.opened.v1": everybody,
  "aftercare.challenge.chosen.v1": everybody,
  "aftercare.credit-report.obtained.v1": everybody,
  "aftercare.credit-report.read.v1": everybody,

  "aftercare.debt.recorded.v1": everybody,
  "aftercare.debt.amended.v1": everybody,
  "aftercare.debt.transferred.v1": everybody,
  "aftercare.debt.transfer-noticed.v1": everybody,
  "aftercare.creditor.legality-reviewed.v1": caseworkers,
  "aftercare.statement.received.v1": everybody,
  "aftercare.statement.total-received.v1": everybody,
  "aftercare.statement.reconciled.v1": everybody,
  "aftercare.statement.difference-typed.v1": everybody,
  "aftercare.statement.lender-asked.v1": everybody,
  "aftercare.statement.lender-answered.v1": everybody,
  "aftercare.statement.difference-closed.v1": everybody,
  "aftercare.statement.difference-resolved.v1": staff,
  "aftercare.statement.signed-off.v1": staff,
  "aftercare.offer.received.v1": everybody,
  "aftercare.offer.answered.v1": everybody,
  "aftercare.plan.drafted.v1": caseworkers,
  "aftercare.plan.shared.v1": caseworkers,
  "aftercare.plan.answered.v1": { ...caseworkers, client: "own" },
  "aftercare.plan.activated.v1": caseworkers,
  "aftercare.plan.changed.v1": caseworkers,
  "aftercare.plan.autopay-set.v1": everybody,
  "aftercare.plan.ended.v1": caseworkers,
  "aftercare.promise.made.v1": everybody,
  "aftercare.payment.made.v1": everybody,
  "aftercare.payment.reversed.v1": everybody,
  "aftercare.settlement.declared.v1": everybody,
  "aftercare.settlement.certified.v1": everybody,
  "aftercare.account.status-seen.v1": everybody,
  "aftercare.account.balance-seen.v1": everybody,
  "aftercare.account.closed.v1": everybody,
  "aftercare.autodebit.cancelled.v1": everybody,
  "aftercare.autodebit.charged.v1": everybody,

  "aftercare.credit.checked.v1": everybody,
  "aftercare.anomaly.found.v1": everybody,
  "aftercare.anomaly.dismissed.v1": staff,
  "aftercare.objection.drafted.v1": everybody,
  "aftercare.objection.filed.v1": everybody,
  "aftercare.objection.progressed.v1": everybody,
  "aftercare.objection.answered.v1": everybody,
  "aftercare.objection.escalated.v1": everybody,
  "aftercare.objection.closed.v1": everybody,
  "aftercare.complaint.filed.v1": everybody,
  "aftercare.complaint.answered.v1": everybody,

  "aftercare.letter.made.v1": everybody,
  "aftercare.letter.sent.v1": everybody,
  "aftercare.letter.answered.v1": everybody,

  "aftercare.contact.logged.v1": everybody,
  "aftercare.contact.paid-reported.v1": everybody,
  "aftercare.contact.loss-step-done.v1": everybody,
  "aftercare.contact.verified.v1": staff,
  "aftercare.contact.triaged.v1": staff,

  "aftercare.legal.paper-received.v1": everybody,
  "aftercare.legal.court-date-set.v1": everybody,
  "aftercare.legal.court-attended.v1": everybody,
  "aftercare.legal.referred.v1": everybody,
  "aftercare.legal.closed.v1": everybody,

  "aftercare.guarantor.named.v1": everybody,
  /** Whoever spoke to the guarantor writes down their yes; a client cannot say it for them. */
  "aftercare.guarantor.consented.v1": caseworkers,
  "aftercare.guarantor.withdrew.v1": { ...everybody, link: true },
  "aftercare.guarantee.released.v1": everybody,
  "aftercare.guarantee.help-refused.v1": everybody,
  "aftercare.collateral.release-applied.v1": everybody,
  "aftercare.collateral.release-accepted.v1": everybody,
  "aftercare.collateral.released.v1": everybody,
  "aftercare.compensation.paid.v1": everybody,
  "aftercare.compensation.letter-received.v1": everybody,

  "aftercare.evidence.added.v1": clockwork,
  "aftercare.evidence.reviewed.v1": caseworkers,
  "aftercare.evidence.withdrawn.v1": ownDecision,
  "aftercare.evidence.locked.v1": clockwork,
  "aftercare.evidence.purged.v1": clockwork,
  "aftercare.evidence.purge-deferred.v1": clockwork,
  "aftercare.evidence.erasure-called.v1": clockwork,
  "aftercare.evidence.erasure-recalled.v1": clockwork,
  "aftercare.evidence.held.v1": decision,

  "aftercare.dossier.asked.v1": clockwork,
  "aftercare.dossier.ready.v1": clockwork,

  "aftercare.data.requested.v1": everybody,
  "aftercare.data.answered.v1": supervisors,
  "aftercare.data.disclosed.v1": staff,
  "aftercare.data.restricted.v1": supervisors,
  "aftercare.data.released.v1": supervisors,
  "aftercare.data.erasure-planned.v1": clockwork,
  "aftercare.data.erased.v1": clockwork,

  "aftercare.followup.done.v1": everybodyAndLinks,
  "aftercare.followup.snoozed.v1": everybodyAndLinks,
  "aftercare.followup.help-asked.v1": everybodyAndLinks,
  "aftercare.followup.reopened.v1": everybodyAndLinks,
  "aftercare.followup.skipped.v1": decision,

  "aftercare.nudge.asked.v1": caseworkers,
  "aftercare.nudge.withdrawn.v1": caseworkers,

  "aftercare.notice.sent.v1": clockwork,
  "aftercare.notice.uncertain.v1": clockwork,
  "aftercare.notice.withheld.v1": clockwork,
  "aftercare.notice.failed.v1": clockwork,
  "aftercare.notice.delivered.v1": clockwork,
  "aftercare.notice.bounced.v1": clockwork,
  "aftercare.notice.complained.v1": clockwork,

  "aftercare.mail-trouble.cleared.v1": supervisors,

  "aftercare.handover.proposed.v1": caseworkers,
  "aftercare.handover.accepted.v1": { ...caseworkers, client: "own", link: true },
  "aftercare.handover.declined.v1": { ...caseworkers, client: "own", link: true },
  "aftercare.handover.withdrawn.v1": caseworkers,

  "aftercare.message.sent.v1": { ...caseworkers, client: "own" },
  "aftercare.talk.logged.v1": staff,

  "aftercare.note.added.v1": staff,
  "aftercare.assignment.changed.v1": supervisors,
  "aftercare.case.closed.v1": decision,
  "aftercare.case.reopened.v1": decision,
  "aftercare.plan.recomputed.v1": clockwork,
};
