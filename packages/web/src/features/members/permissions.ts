import { eventPolicy, type EventGrant } from "@aftercare/core/policy/event-policy.ts";
import { policy, type Act, type Grant, type Reach } from "@aftercare/core/policy/policy.ts";
import type { Role } from "../../api/me.ts";
import type { Text } from "../../language/language.ts";
import { groupTexts, permissionTexts as texts } from "./permission-texts.ts";

/**
 * The policy in people's words. A permission stands for acts and events (`!type`) that every role may to the
 * same extent, so that one word can be said of all of them; a test holds it to the policy.
 */
interface Permission {
  readonly text: Text;
  readonly names: readonly string[];
}

interface PermissionGroup {
  readonly text: Text;
  readonly permissions: readonly Permission[];
}

const names = (text: string) => text.trim().split(/\s+/);

export const permissionGroups: readonly PermissionGroup[] = [
  {
    text: groupTexts.files,
    permissions: [
      { text: texts.readFile, names: names("client.read timeline.read !client.amended") },
      { text: texts.listFiles, names: names("client.list worklist.read caseload.read") },
      { text: texts.enrol, names: names("!client.enrolled") },
      { text: texts.inviteClient, names: names("client.invite") },
      {
        text: texts.proofs,
        names: names(
          "evidence.upload evidence.list evidence.open dossier.ask dossier.read dossier.open",
        ),
      },
      {
        text: texts.reminders,
        names: names("reminder-preferences.read calendar-feed.own !reminders.preferred"),
      },
      { text: texts.consents, names: names("!consent.given !consent.withdrawn") },
      { text: texts.seeConsents, names: names("consent.read") },
    ],
  },
  {
    text: groupTexts.happenings,
    permissions: [
      {
        text: texts.money,
        names: names(
          `!debt.recorded !debt.amended !debt.transferred !debt.transfer-noticed !payoff-order.chosen !statement.received !statement.total-received
          !statement.reconciled !statement.difference-typed !statement.lender-asked
          !statement.lender-answered !statement.difference-closed !offer.received
          !offer.answered !plan.autopay-set !promise.made !budget.saved !big-spend.planned
          !new-credit.opened !challenge.chosen !payment.made !payment.reversed
          !settlement.declared !settlement.certified !account.status-seen !account.balance-seen
          !account.closed !autodebit.cancelled !autodebit.charged`,
        ),
      },
      {
        text: texts.credit,
        names: names(
          `!credit-report.obtained !credit-report.read !credit.checked !anomaly.found
          !objection.drafted !objection.filed !objection.progressed !objection.answered
          !objection.escalated !objection.closed !complaint.filed !complaint.answered`,
        ),
      },
      {
        text: texts.contacts,
        names: names("!contact.logged !contact.paid-reported !contact.loss-step-done"),
      },
      {
        text: texts.legal,
        names: names(
          `!legal.paper-received !legal.court-date-set !legal.court-attended !legal.referred
          !legal.closed`,
        ),
      },
      {
        text: texts.letters,
        names: names("letter.compose checklist.print !letter.made !letter.sent !letter.answered"),
      },
      {
        text: texts.guarantee,
        names: names(
          `!guarantor.named !guarantor.withdrew !guarantee.released !guarantee.help-refused !collateral.release-applied !collateral.release-accepted
          !collateral.released !compensation.paid !compensation.letter-received`,
        ),
      },
      {
        text: texts.tasks,
        names: names("!followup.done !followup.snoozed !followup.help-asked !followup.reopened"),
      },
      { text: texts.messages, names: names("!message.sent !plan.answered") },
    ],
  },
  {
    text: groupTexts.desk,
    permissions: [
      {
        text: texts.judge,
        names: names(
          `!statement.difference-resolved !statement.signed-off !anomaly.dismissed !contact.verified !contact.triaged
          !evidence.reviewed`,
        ),
      },
      {
        text: texts.plans,
        names: names("!plan.drafted !plan.shared !plan.activated !plan.changed !plan.ended"),
      },
      {
        text: texts.looksUp,
        names: names("!creditor.legality-reviewed !guarantor.consented"),
      },
      { text: texts.talks, names: names("!talk.logged !note.added") },
      { text: texts.nudge, names: names("nudge.ask !nudge.asked !nudge.withdrawn") },
      { text: texts.handover, names: names("!handover.proposed !handover.withdrawn") },
      { text: texts.answerHandover, names: names("!handover.accepted !handover.declined") },
      { text: texts.assign, names: names("!assignment.changed") },
      { text: texts.overview, names: names("organisation.overview") },
      { text: texts.digest, names: names("digest.own") },
      {
        text: texts.mailTrouble,
        names: names("mail-trouble.list mail-trouble.clear !mail-trouble.cleared"),
      },
    ],
  },
  {
    text: groupTexts.decisions,
    permissions: [
      {
        text: texts.bigDecisions,
        names: names("!followup.skipped !evidence.held !case.closed !case.reopened"),
      },
      { text: texts.withdrawProof, names: names("!evidence.withdrawn") },
      { text: texts.seeApprovals, names: names("approval.list") },
      { text: texts.withdrawApproval, names: names("approval.withdraw") },
      { text: texts.decide, names: names("approval.decide") },
    ],
  },
  {
    text: groupTexts.data,
    permissions: [
      { text: texts.ask, names: names("!data.requested") },
      { text: texts.exportData, names: names("data.export") },
      {
        text: texts.answer,
        names: names(
          "data-request.list data.restrict !data.answered !data.restricted !data.released",
        ),
      },
      { text: texts.disclose, names: names("!data.disclosed") },
      { text: texts.erase, names: names("data.erase") },
    ],
  },
  {
    text: groupTexts.organisation,
    permissions: [
      { text: texts.readSettings, names: names("organisation.read") },
      { text: texts.changeSettings, names: names("organisation.change sender.check") },
      { text: texts.readRules, names: names("rules.read calendar.read") },
      { text: texts.previewRules, names: names("rules.preview calendar.preview") },
      { text: texts.pickLender, names: names("creditor.list") },
      { text: texts.readLender, names: names("creditor.read") },
      { text: texts.proposeLender, names: names("creditor.propose") },
      { text: texts.changeLender, names: names("creditor.change") },
      { text: texts.readWording, names: names("wording.read") },
      { text: texts.changeWording, names: names("wording.change") },
    ],
  },
  {
    text: groupTexts.people,
    permissions: [
      { text: texts.readMembers, names: names("member.list") },
      { text: texts.readAll, names: names("member.list-all invitation.list") },
      {
        text: texts.changeMembers,
        names: names("member.invite member.change session.oversee"),
      },
      { text: texts.readJoinLink, names: names("join-link.read") },
      { text: texts.changeJoinLink, names: names("join-link.change") },
    ],
  },
  {
    text: groupTexts.oversight,
    permissions: [
      { text: texts.readRecord, names: names("organisation.history access-record.search") },
      { text: texts.ofClient, names: names("access-record.of-client") },
      { text: texts.exportLists, names: names("export.manage") },
      { text: texts.importSheets, names: names("import.manage") },
      { text: texts.machines, names: names("api-key.manage webhook.manage") },
    ],
  },
];

/** How far a role may go. */
export type Extent = Reach | "proposes" | "none";

export function extentOf(role: Role, { names: [first = ""] }: Permission): Extent {
  return extentIn(role, grantOf(first));
}

export function extentIn(role: Role, grant: EventGrant | undefined): Extent {
  if (grant?.proposes?.includes(role) === true) return "proposes";
  return grant?.[role] ?? "none";
}

export function grantOf(name: string): EventGrant | undefined {
  if (name.startsWith("!")) return eventPolicy[`aftercare.${name.slice(1)}.v1`];
  const acts: Readonly<Partial<Record<string, Grant>>> = policy satisfies Record<Act, Grant>;
  return acts[name];
}
