import { liveSettlement, type ClientFacts, type DebtFacts } from "../casefile/facts.ts";
import { isOpen, type FollowUp } from "../followups/follow-up.ts";
import type { ClientId, DebtId } from "../kernel/ids.ts";
import type { Language } from "../kernel/language.ts";
import type { ExportScope } from "../ports/exports.ts";
import { certaintyWords, clockWords, columnWords, kindWords, stateWords } from "./export-words.ts";
import type { CsvCell, CsvColumn } from "./write-csv.ts";

/** A client with everything that any of the tables shows. */
export interface ExportedClient {
  readonly clientId: ClientId;
  readonly facts: ClientFacts;
  readonly counsellor?: string;
  /** False when only debts of theirs are in the list that is exported. */
  readonly listed: boolean;
  readonly debts: readonly ExportedDebt[];
  readonly followUps: readonly ExportedFollowUp[];
}

export interface ExportedDebt {
  readonly debtId: DebtId;
  readonly facts: DebtFacts;
  readonly counsellor?: string;
}

export interface ExportedFollowUp {
  readonly debtId?: DebtId;
  readonly followUp: FollowUp;
}

type ColumnId = keyof typeof columnWords;

export interface ExportColumn extends CsvColumn {
  readonly id: ColumnId;
}

type Column<Row> = readonly [
  id: ColumnId,
  kind: CsvColumn["kind"],
  cell: (row: Row, language: Language) => CsvCell | undefined,
];

/** What one scope shows: its columns, and its rows of one client. */
export interface ExportTable {
  columns(language: Language): readonly ExportColumn[];
  rows(client: ExportedClient, language: Language): readonly (readonly CsvCell[])[];
}

function table<Row>(
  rowsOf: (client: ExportedClient) => readonly Row[],
  columns: readonly Column<Row>[],
): ExportTable {
  return {
    columns: (language) =>
      columns.map(([id, kind]) => ({ id, kind, title: columnWords[id][language] })),
    rows: (client, language) =>
      rowsOf(client).map((row) => columns.map(([, , cell]) => cell(row, language) ?? null)),
  };
}

type OfDebt = ExportedDebt & { readonly client: ExportedClient };
type OfFollowUp = ExportedFollowUp & { readonly client: ExportedClient };
type OfPayment = OfDebt & { readonly payment: DebtFacts["payments"][number] };

const ofDebts = (client: ExportedClient): readonly OfDebt[] =>
  client.debts.map((debt) => ({ ...debt, client }));

const whose: readonly Column<{ readonly client: ExportedClient }>[] = [
  ["clientId", "text", ({ client }) => client.clientId],
  ["name", "text", ({ client }) => client.facts.name],
];

const lender: Column<OfDebt> = ["lender", "text", ({ facts }) => facts.terms.creditor.name];

export const exportTables: Readonly<Record<ExportScope, ExportTable>> = {
  clients: table<{ readonly client: ExportedClient }>(
    (client) => (client.listed ? [{ client }] : []),
    [
      ...whose,
      ["email", "text", ({ client }) => client.facts.email],
      ["phone", "text", ({ client }) => client.facts.phone],
      ["language", "text", ({ client }) => client.facts.language],
      ["counsellor", "text", ({ client }) => client.counsellor],
      ["openedOn", "day", ({ client }) => client.facts.openedOn],
      ["closedOn", "day", ({ client }) => client.facts.closed?.on],
      ["debts", "count", ({ client }) => client.debts.length],
      ["settled", "count", ({ client }) => client.debts.filter(isSettled).length],
      ["left", "fen", ({ client }) => sumOf(client.debts.map(({ facts }) => facts.balanceFen))],
      ["tasks", "count", ({ client }) => openOf(client).length],
      [
        "nextDue",
        "day",
        ({ client }) =>
          openOf(client)
            .map((one) => one.due)
            .toSorted()[0],
      ],
    ],
  ),
  debts: table<OfDebt>(ofDebts, [
    ...whose,
    ["debtId", "text", ({ debtId }) => debtId],
    lender,
    ["kind", "text", ({ facts }, language) => kindOf(facts.terms.kind, language)],
    ["principal", "fen", ({ facts }) => facts.terms.principalFen],
    ["balance", "fen", ({ facts }) => facts.balanceFen],
    [
      "state",
      "text",
      (debt, language) => stateWords[isSettled(debt) ? "settled" : "active"][language],
    ],
    ["settledOn", "day", ({ facts }) => liveSettlement(facts)?.on],
    ["openedOn", "day", ({ facts }) => facts.openedOn],
    ["closedOn", "day", ({ facts }) => facts.closed?.on],
    ["counsellor", "text", ({ counsellor }) => counsellor],
  ]),
  "follow-ups": table<OfFollowUp>(
    (client) => client.followUps.map((one) => ({ ...one, client })),
    [
      ...whose,
      ["debtId", "text", ({ debtId }) => debtId],
      ["followUp", "text", ({ followUp }, language) => followUp.title[language]],
      ["state", "text", ({ followUp }, language) => stateWords[followUp.state][language]],
      ["due", "day", ({ followUp }) => followUp.due],
      [
        "certainty",
        "text",
        ({ followUp }, language) => certaintyWords[followUp.estimate.status][language],
      ],
      ["clock", "text", ({ followUp }, language) => clockWords[followUp.clock][language]],
      ["attentionOn", "day", ({ followUp }) => followUp.attentionOn],
      ["endedOn", "day", ({ followUp }) => followUp.endedOn],
    ],
  ),
  payments: table<OfPayment>(
    (client) =>
      ofDebts(client).flatMap((debt) =>
        debt.facts.payments.map((payment) => ({ ...debt, payment })),
      ),
    [
      ...whose,
      ["debtId", "text", ({ debtId }) => debtId],
      lender,
      ["paymentId", "text", ({ payment }) => payment.id],
      ["paidOn", "day", ({ payment }) => payment.on],
      ["amount", "fen", ({ payment }) => payment.amountFen],
      ["reversedOn", "day", ({ payment }) => payment.reversed?.on],
    ],
  ),
};

const isSettled = ({ facts }: Pick<ExportedDebt, "facts">) => liveSettlement(facts) !== undefined;

function openOf({ followUps }: ExportedClient): FollowUp[] {
  return followUps.map(({ followUp }) => followUp).filter(isOpen);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function kindOf(kind: string, language: Language): string {
  return kindWords[kind]?.[language] ?? kind;
}
