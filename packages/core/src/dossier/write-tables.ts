import type { DebtFacts } from "../casefile/facts.ts";
import { statusHistory } from "../casefile/status-history.ts";
import type { Language, Text } from "../kernel/language.ts";
import { writeMoneyInTable } from "../money/write-money.ts";
import { officeNames } from "../notices/names.ts";
import type { Block, Cell, Column } from "../papers/paper.ts";
import { receiptsOf } from "./completeness.ts";
import type { ContactRow } from "./contact-log.ts";
import type { Proof } from "./contents.ts";
import type { ScheduleRow } from "./schedule.ts";
import {
  contactWords,
  sourceWords,
  statusWords,
  targetWords,
  triageWords,
  verdictWords,
  words,
} from "./words.ts";

/** The tables of one debt in the index. Each has its heading, or is not there. */

function table(
  title: Text,
  language: Language,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: title[language] },
    { kind: "table", columns, rows },
  ];
}

export function scheduleTable(rows: readonly ScheduleRow[], language: Language): Block[] {
  const columns: Column[] = [
    { title: words.day[language] },
    { title: words.amount[language], align: "end" },
  ];
  const cells = rows.map(({ dueOn, amountFen }) => [dueOn, writeMoneyInTable(amountFen)]);
  return table(words.schedule, language, columns, cells);
}

/** A39: each payment with its receipts, or that there is none. */
export function paymentsTable(
  { payments, evidence }: DebtFacts,
  proofs: readonly Proof[],
  language: Language,
): Block[] {
  const columns: Column[] = [
    { title: words.day[language], share: 2 },
    { title: words.amount[language], share: 2, align: "end" },
    { title: words.receipt[language], share: 5 },
  ];
  const rows = payments.map((payment) => {
    const receipts = receiptsOf(payment, evidence).map(({ id }) => id);
    const name = proofs.find(({ record }) => receipts.includes(record.ref.evidenceId))?.name;
    const amount = writeMoneyInTable(payment.amountFen);
    const written: Cell =
      name === undefined
        ? words[receipts.length === 0 ? "noReceipt" : "notIncluded"][language]
        : { text: name.slice("evidence/".length), file: name };
    const undone = payment.reversed === undefined ? undefined : words.reversed[language];
    return [payment.on, amount, undone ?? written];
  });
  return table(words.payments, language, columns, rows);
}

/** B64: what the lender named, and whether all of it was gone through. */
export function statementsTable({ statements }: DebtFacts, language: Language): Block[] {
  const columns: Column[] = [
    { title: words.day[language] },
    { title: words.amount[language], align: "end" },
    { title: words.outcome[language] },
  ];
  const rows = statements.map(({ on, totalFen, signedOff, resolved }) => {
    const isOver = signedOff !== undefined || resolved !== undefined;
    return [on, writeMoneyInTable(totalFen), words[isOver ? "signedOff" : "open"][language]];
  });
  return table(words.statements, language, columns, rows);
}

export function contactsTable(contacts: readonly ContactRow[], language: Language): Block[] {
  const columns: Column[] = [
    { title: words.day[language], share: 2 },
    { title: words.channel[language], share: 1 },
    { title: words.caller[language], share: 2 },
    { title: words.reached[language], share: 1 },
    { title: words.said[language], share: 4 },
    { title: words.outcome[language], share: 2 },
  ];
  const rows = contacts.map((contact) => {
    const { on, at, channel, who, number, target, said, triaged, withheld } = contact;
    const caller = [who, number].filter((part) => part !== undefined).join("\n");
    return [
      at === undefined ? on : `${on} ${at}`,
      contactWords[channel]?.[language] ?? channel,
      caller,
      targetWords[target]?.[language] ?? target,
      withheld ? words.withheld[language] : (said ?? ""),
      triaged === undefined ? "" : triageWords[triaged][language],
    ];
  });
  return table(words.contacts, language, columns, rows);
}

/** B65: side by side what each source said, and who still says otherwise. */
export function statusTable(facts: DebtFacts, language: Language): Block[] {
  const history = statusHistory(facts);
  const columns: Column[] = [
    { title: words.day[language] },
    { title: words.source[language] },
    { title: words.says[language] },
  ];
  const rows = history.map(({ on, source, verdict, status }) => {
    const meant = verdictWords[verdict][language];
    const said = status === undefined ? undefined : (statusWords[status]?.[language] ?? status);
    const isSame = said === undefined || said === meant;
    return [on, sourceWords[source][language], isSame ? meant : `${said} (${meant})`];
  });
  const found = table(words.statuses, language, columns, rows);
  const conflicting = history.filter(({ conflicts }) => conflicts);
  if (conflicting.length === 0) return found;
  const named = conflicting.map(({ on, source }) => `${sourceWords[source][language]} ${on}`);
  const list = named.join(language === "zh-CN" ? "、" : ", ");
  return [...found, { kind: "note", text: `${words.conflict[language]}${list}` }];
}

export function disputesTable({ objections, complaints }: DebtFacts, language: Language): Block[] {
  const columns: Column[] = [
    { title: words.day[language] },
    { title: words.reached[language] },
    { title: words.number[language] },
    { title: words.outcome[language] },
  ];
  const waiting = words.waiting[language];
  const answer = (answered: { readonly on: string; readonly outcome: string } | undefined) =>
    answered === undefined ? waiting : `${answered.on} ${answered.outcome}`;
  const rows = [
    ...objections.map(({ on, channel, receiptNumber = "", answered }) => [
      on,
      officeNames[channel][language],
      receiptNumber,
      answer(answered),
    ]),
    ...complaints.map(({ on, body, answered }) => [
      on,
      officeNames[body][language],
      "",
      answer(answered),
    ]),
  ];
  return table(words.disputes, language, columns, rows);
}
