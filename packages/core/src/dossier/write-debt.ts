import { writeDate } from "../notices/write-date.ts";
import { writeMoneyInTable } from "../money/write-money.ts";
import type { IsoDate } from "../calendar/dates.ts";
import { liveSettlement } from "../casefile/facts.ts";
import { kindWords } from "../exports/export-words.ts";
import type { Language } from "../kernel/language.ts";
import type { Block, FactRow } from "../papers/paper.ts";
import { contactLogOf } from "./contact-log.ts";
import type { DebtPart, DossierContents } from "./contents.ts";
import {
  contactsTable,
  disputesTable,
  paymentsTable,
  scheduleTable,
  statementsTable,
  statusTable,
} from "./write-tables.ts";
import { words } from "./words.ts";

/** A36 to A40, B64, B65: the fact sheet of one debt and its tables. A table without rows is left out. */
export function writeDebt(debt: DebtPart, contents: DossierContents): Block[] {
  const { language } = contents.sources.order;
  const { facts } = debt.file;
  return [
    { kind: "heading", level: 2, text: debt.label },
    { kind: "facts", rows: factRows(debt, language) },
    ...scheduleTable(debt.schedule, language),
    ...paymentsTable(facts, contents.proofs, language),
    ...statementsTable(facts, language),
    ...contactsTable(contactLogOf(debt.file, contents.scope), language),
    ...statusTable(facts, language),
    ...disputesTable(facts, language),
  ];
}

/** What is not known stands there as not known: nobody has to guess whether it was asked. */
function factRows({ file: { facts } }: DebtPart, language: Language): FactRow[] {
  const { terms, balanceFen } = facts;
  const { creditor, kind, annualRateBasisPoints: rate, instalmentFen } = terms;
  const settledOn = liveSettlement(facts)?.on;
  const row = (name: keyof typeof words, value: string | undefined) => ({
    name: words[name][language],
    value: value ?? words.unknown[language],
  });
  const day = (on: IsoDate | undefined) => on && writeDate(on, language);
  return [
    row("lender", creditor.name),
    row("officialPhone", creditor.officialPhone),
    row("kind", kindWords[kind]?.[language] ?? kind),
    row("contract", terms.contractNumber),
    row("signedOn", day(terms.signedOn)),
    row("principal", writeMoneyInTable(terms.principalFen)),
    row("rate", rate === undefined ? undefined : `${(rate / 100).toFixed(2)}%`),
    row("instalment", instalmentFen === undefined ? undefined : writeMoneyInTable(instalmentFen)),
    row("balance", writeMoneyInTable(balanceFen)),
    ...(settledOn === undefined ? [] : [row("settledOn", day(settledOn))]),
  ];
}
