import { laterOf, type IsoDate } from "../calendar/dates.ts";
import { dueState, type DueState } from "../calendar/due-state.ts";
import type { Clock, Rule, Rulebook } from "../followups/rule.ts";
import { goesOnWhileLocked } from "../followups/rules/privacy.ts";
import type { Text } from "../kernel/language.ts";
import type { DebtFacts } from "../casefile/facts.ts";
import type { FiledClient, FiledDebt } from "./filed-client.ts";
import { ruleIdOf, type FollowUpLine } from "./summary.ts";

/** One follow-up as it lies on a desk: a line of a summary with what its rule and this day say. */
export interface DeskTask extends FollowUpLine {
  readonly rule: string;
  readonly title: Text;
  readonly clock: Clock;
  readonly article?: string;
  readonly debt?: FiledDebt;
  /** When it comes up: its due date, or the day until which it was put off. */
  readonly comesUpOn: IsoDate;
  readonly dueState: DueState;
  /** The other side has to answer. */
  readonly awaited: boolean;
}

/** What a desk is read with. */
export interface Reading {
  readonly today: IsoDate;
  readonly rules: ReadonlyMap<string, RuleOfTask>;
}

type RuleOfTask = Pick<Rule<DebtFacts>, "title" | "clock" | "article" | "counterparty" | "informs">;

export function readingOn(today: IsoDate, { debt, client }: Rulebook): Reading {
  return { today, rules: new Map([...debt, ...client].map((rule) => [rule.id, rule])) };
}

/** Everything there is to do or to await for one client, what comes up first in front. */
export function tasksOf(filed: FiledClient, reading: Reading): readonly DeskTask[] {
  const { client, debts, debtsOnly } = filed;
  const own = debtsOnly ? [] : client.lines.flatMap((line) => taskOf(line, undefined, reading));
  const all = debts.flatMap((debt) =>
    debt.debt.lines.flatMap((line) => taskOf(line, debt, reading)),
  );
  return [...own, ...all]
    .filter(({ rule }) => client.data === undefined || goesOnWhileLocked(rule))
    .toSorted(byDay);
}

/** A rule that was switched off meanwhile asks for nothing; what only informs is nobody's task. */
function taskOf(
  line: FollowUpLine,
  debt: FiledDebt | undefined,
  { today, rules }: Reading,
): DeskTask[] {
  const id = ruleIdOf(line.key);
  const rule = rules.get(id);
  if (rule === undefined) return [];
  if (rule.informs === true && line.attentionOn === undefined) return [];
  const { due, snoozedUntil = due } = line;
  const comesUpOn = laterOf(due, snoozedUntil);
  const { title, clock, article, counterparty = false } = rule;
  return [
    {
      ...line,
      rule: id,
      title,
      clock,
      ...(article === undefined ? {} : { article }),
      ...(debt === undefined ? {} : { debt }),
      comesUpOn,
      dueState: dueState(today, comesUpOn),
      awaited: counterparty,
    },
  ];
}

function byDay(a: DeskTask, b: DeskTask): number {
  if (a.comesUpOn !== b.comesUpOn) return a.comesUpOn < b.comesUpOn ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
