import type { IsoDate } from "../calendar/dates.ts";
import type { ClientFacts, DebtFacts } from "../casefile/facts.ts";
import type { SlotName } from "./slots.ts";

/** What a letter may know: the person, the debt it is about, all their debts, and what they wrote into the form. */
export interface LetterFile {
  readonly client: ClientFacts;
  readonly debt: DebtFacts;
  /** All debts of the client, this one among them. */
  readonly debts: readonly DebtFacts[];
  readonly today: IsoDate;
  readonly typed: Typed;
}

/** As typed: a day as `YYYY-MM-DD`, an amount in whole fen, anything else as it is. */
export type Typed = Readonly<Partial<Record<SlotName, string>>>;
