import type { IsoDate } from "../calendar/dates.ts";
import { refuseByState } from "../casefile/data-state.ts";
import { decide } from "../casefile/decide.ts";
import { dayOf, type ParsedEvent } from "../casefile/envelope.ts";
import { evolve } from "../casefile/evolve.ts";
import type { ClientFacts, DebtFacts } from "../casefile/facts.ts";
import type { Refused } from "../kernel/refusal.ts";

/** When, where and by whom the rows are told. */
export interface Telling {
  readonly today: IsoDate;
  readonly zone: string;
  readonly by: string;
}

/** One client's files as the rows of a sheet find them, one row after the other; kept in memory alone. */
export interface ClientBook {
  client(): ClientFacts | undefined;
  debts(): ReadonlyMap<string, DebtFacts>;
  /** What the sheet said of the same thing before: its row and its words. The first one is remembered. */
  toldBefore(identity: string, told: TellingRow): TellingRow | undefined;
  /** Which of several equal rows this is, from 0. */
  countOf(likeness: string): number;
  /** What is true after the event; or why it may not happen. */
  take(event: ParsedEvent, telling: Telling): Refused | undefined;
}

export interface TellingRow {
  readonly row: number;
  readonly content: string;
}

export function openBook(files: {
  readonly client: ClientFacts | undefined;
  readonly debts: ReadonlyMap<string, DebtFacts>;
}): ClientBook {
  let { client } = files;
  const debts = new Map(files.debts);
  const told = new Map<string, TellingRow>();
  const counts = new Map<string, number>();

  return {
    client: () => client,
    debts: () => debts,

    toldBefore(identity, telling) {
      const before = told.get(identity);
      if (before === undefined) told.set(identity, telling);
      return before;
    },

    countOf(likeness) {
      const count = counts.get(likeness) ?? 0;
      counts.set(likeness, count + 1);
      return count;
    },

    take(event, { today, zone, by }) {
      const { definition, id, data, ref } = event;
      const asleep = client && refuseByState(definition.type, client);
      if (asleep !== undefined) return asleep;
      const facts = ref.debtId === undefined ? client : debts.get(ref.debtId);
      const happening = {
        type: definition.type,
        id,
        data,
        on: dayOf(event, today, zone),
        recordedOn: today,
        by,
        seq: (facts?.seq ?? 0) + 1,
      };
      const file = ref.debtId === undefined ? "client" : "debt";
      // What a sheet tells is no act on a follow-up, so no plan is needed to judge it.
      const situation = { facts, file, plan: undefined, missingProof: () => undefined } as const;
      const refused = decide(definition, happening, situation);
      if (refused !== undefined) return refused;
      const after = evolve(facts, happening);
      if (after.file === "client") client = after;
      else if (ref.debtId !== undefined) debts.set(ref.debtId, after);
      return undefined;
    },
  };
}
