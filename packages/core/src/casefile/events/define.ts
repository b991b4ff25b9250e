import type { z } from "zod";
import type { IsoDate } from "../../calendar/dates.ts";
import type { Text } from "../../kernel/language.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { ClientFacts, DebtFacts, Facts, Said } from "../facts.ts";

/** An event as the case file sees it: parsed, dated in the organisation's zone, numbered within the file. */
export interface Happening<Data> {
  readonly type: string;
  readonly id: string;
  readonly data: Data;
  /** The local day it happened. */
  readonly on: IsoDate;
  /** The local day it was recorded. */
  readonly recordedOn: IsoDate;
  readonly by: string;
  readonly seq: number;
}

/**
 * One type of event: the shape of its data, whether it may happen, and what is then true. `decide` and
 * `evolve` are pure. A new version of a type is a new definition; old ones stay so that history replays.
 */
export interface EventDefinition {
  readonly type: string;
  readonly file: "client" | "debt" | "any";
  /** The first event of a file; all others need the file to exist. */
  readonly opens?: boolean;
  /** May be recorded in a closed file. */
  readonly whenClosed?: boolean;
  readonly title: Text;
  readonly data: z.ZodType;
  decide(facts: Facts | undefined, event: Happening<unknown>): Refused | undefined;
  evolve(facts: Facts | undefined, event: Happening<unknown>): Facts;
}

interface Definition<F extends Facts, S extends z.ZodType> {
  readonly type: string;
  readonly whenClosed?: boolean;
  readonly title: Text;
  readonly data: S;
  decide?(facts: F, event: Happening<z.infer<S>>): Refused | undefined;
  evolve(facts: F, event: Happening<z.infer<S>>): F;
}

const mayAlways = () => undefined;

export function debtEvent<S extends z.ZodType>(
  definition: Definition<DebtFacts, S>,
): EventDefinition {
  return { decide: mayAlways, ...definition, file: "debt" };
}

export function clientEvent<S extends z.ZodType>(
  definition: Definition<ClientFacts, S>,
): EventDefinition {
  return { decide: mayAlways, ...definition, file: "client" };
}

/** For what can happen in either kind of file and touches only what both have. */
export function fileEvent<S extends z.ZodType>(definition: Definition<Facts, S>): EventDefinition {
  return { decide: mayAlways, ...definition, file: "any" };
}

/** Who said it and when, as a fact keeps it. */
export function saidBy(event: Happening<unknown>): Said {
  const said = { on: event.on, by: event.by, seq: event.seq };
  return event.recordedOn > event.on ? { ...said, knownOn: event.recordedOn } : said;
}

/** Replaces the items that `matches` picks. */
export function changeWhere<T>(
  items: readonly T[],
  matches: (item: T) => boolean,
  change: (item: T) => T,
): readonly T[] {
  return items.map((item) => (matches(item) ? change(item) : item));
}
