import type { IsoDate } from "../calendar/dates.ts";
import { isUnanswered } from "../casefile/disputes.ts";
import { dataStateOf } from "../casefile/data-state.ts";
import { negotiationOf, type Negotiation } from "../casefile/negotiation.ts";
import { liveSettlement, type ClientFacts, type DebtFacts, type Facts } from "../casefile/facts.ts";
import { isOpen, type FollowUp, type Plan } from "../followups/follow-up.ts";
import { spansOf } from "./spans.ts";
import { ruleIdOf, type FileSummary, type FollowUpLine } from "./summary.ts";

/** More than any file has had; so a row stays small whatever happens. The latest are left out. */
const mostLines = 40;

/** What lists show of a case file, by its facts and the plan that was made from them. */
export function summarise(facts: Facts, { followUps }: Plan): FileSummary {
  const lines = followUps
    .filter(isForPeople)
    .map((followUp) => lineOf(followUp, facts.helpAsked[followUp.key]?.on))
    .toSorted(bySoonest)
    .slice(0, mostLines);
  const shared = {
    openedOn: facts.openedOn,
    ...present("assignee", facts.assignee?.id),
    ...present("closedOn", facts.closed?.on),
    ...present("scamOn", alarmOf(followUps)),
    lines,
  };
  return facts.file === "client"
    ? { file: "client", ...shared, ...clientPart(facts) }
    : { file: "debt", ...shared, ...debtPart(facts) };
}

function clientPart(facts: ClientFacts) {
  const { name, language, assignedOn, mailTrouble, handovers = [], requests = [] } = facts;
  const state = dataStateOf(facts);
  const reminded = facts.consents["email-reminders"]?.given === true;
  return {
    name,
    language,
    ...present("assignedOn", assignedOn),
    ...present("data", state === "active" ? undefined : state),
    ...present("mailTrouble", mailTrouble?.kind),
    ...present("noReminders", reminded ? undefined : (true as const)),
    ...present("handoverTo", handovers.find(({ answered }) => answered === undefined)?.to),
    ...present("dataRequestOn", firstUnanswered(requests)),
    ...present("dataAnsweredOn", lastAnswered(requests)),
  };
}

function debtPart(facts: DebtFacts) {
  const { terms, balanceFen, objections, complaints } = facts;
  return {
    creditor: terms.creditor.name,
    kind: terms.kind,
    balanceFen,
    ...present("settledOn", liveSettlement(facts)?.on),
    ...present("disputedOn", firstUnanswered([...objections, ...complaints])),
    ...present("spans", spansOf(facts)),
    ...present("negotiation", negotiationIn(facts)),
  };
}

function negotiationIn(facts: DebtFacts): Negotiation | undefined {
  const negotiation = negotiationOf(facts);
  const isOver = negotiation.stage === "none" || liveSettlement(facts) !== undefined;
  return isOver ? undefined : negotiation;
}

/** What the machine does alone is nobody's task, unless somebody has to look after it. */
function isForPeople(followUp: FollowUp): boolean {
  const { steps, attentionOn } = followUp;
  if (!isOpen(followUp)) return false;
  return (
    attentionOn !== undefined ||
    steps.length === 0 ||
    steps.some(({ audience }) => audience !== "machine")
  );
}

function lineOf(followUp: FollowUp, helpOn: IsoDate | undefined): FollowUpLine {
  const { key, due, staffDue, attentionOn, snoozedUntil, estimate } = followUp;
  return {
    key,
    due,
    ...present("staffDue", staffDue === due ? undefined : staffDue),
    ...present("attentionOn", attentionOn),
    ...present("snoozedUntil", snoozedUntil),
    ...present("helpOn", helpOn),
    ...present("provisional", estimate.status === "provisional" ? (true as const) : undefined),
  };
}

function bySoonest(a: FollowUpLine, b: FollowUpLine): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

const alarms = new Set(["R17.scam", "R17.loss"]);

/** The alarms are follow-ups of their own: what ends them ends the flag. */
function alarmOf(followUps: readonly FollowUp[]): IsoDate | undefined {
  const open = followUps.filter((one) => isOpen(one) && alarms.has(ruleIdOf(one.key)));
  return earliest(open.map(({ anchorOn }) => anchorOn));
}

function firstUnanswered(
  asked: readonly {
    readonly on: IsoDate;
    readonly answered?: unknown;
    readonly closed?: unknown;
  }[],
): IsoDate | undefined {
  return earliest(asked.filter(isUnanswered).map(({ on }) => on));
}

function lastAnswered(
  asked: readonly { readonly answered?: { readonly on: IsoDate } }[],
): IsoDate | undefined {
  return asked
    .flatMap(({ answered }) => answered?.on ?? [])
    .toSorted()
    .at(-1);
}

function earliest(days: readonly IsoDate[]): IsoDate | undefined {
  return days.toSorted()[0];
}

/** An absent part stays absent: every byte of a summary is written to two indexes. */
function present<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Part in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Part in Name]: Value });
}
