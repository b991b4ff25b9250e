import type { Key } from "../table.ts";

/** What kind of record this is, and how its rows are found. Declared as data, by whoever owns the model. */
export interface IdentityModel {
  readonly name: string;
  /** Every way to find rows but by id. Of a unique one, no two rows may have the same values. */
  readonly lookups: readonly IdentityLookup[];
  /** The field that holds the instant from which a row is no longer there. */
  readonly expires?: string;
}

export interface IdentityLookup {
  readonly fields: readonly [string, ...string[]];
  readonly unique: boolean;
}

/** Plain values only: text, numbers, booleans, null, lists. Instants are text (calendar/instant.ts). */
export type IdentityRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** A row as it was read, and what is needed to write over exactly this state of it. */
export interface KeptRow {
  readonly row: IdentityRow;
  readonly version: number;
  /** The lookup items that were written with it, so that they go with it, whatever the model says today. */
  readonly lookups: readonly Key[];
}

/** Rows whose `fields` have one of these lists of values; the fields are `["id"]` or those of a lookup. */
export interface IdentityQuestion {
  readonly fields: readonly string[];
  readonly anyOf: readonly (readonly unknown[])[];
}

/** `after` alone adds a row, `before` alone deletes it, both replace it. Both have the same id. */
export interface RowChange {
  readonly model: IdentityModel;
  readonly before?: KeptRow | undefined;
  readonly after?: IdentityRow | undefined;
}

export type ChangeOutcome =
  | { readonly kind: "committed" }
  /** A row is no longer as it was read: read it again and decide anew. */
  | { readonly kind: "stale" }
  /** Another row has the same values in fields that must be unique. */
  | { readonly kind: "taken"; readonly model: string; readonly fields: readonly string[] };

export interface IdentityRecords {
  /** Reads by key, consistently. Rows that expired are not there. */
  find(model: IdentityModel, question: IdentityQuestion): Promise<KeptRow[]>;
  /** Every row of a model, by the roster; it may lag by a moment. No request of a person may need it. */
  all(model: IdentityModel): Promise<KeptRow[]>;
  /** All changes or none. */
  commit(changes: readonly RowChange[]): Promise<ChangeOutcome>;
}
