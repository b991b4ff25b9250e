import { msOfInstant, type Instant } from "../../calendar/instant.ts";
import * as identityKeys from "../keys/identity-keys.ts";
import type { Key } from "../table.ts";
import type { IdentityLookup, IdentityModel, IdentityRow, KeptRow } from "./identity-model.ts";

/** The item of a row, and the same again under each of its lookups: any of them answers in one request. */
export interface IdentityItem extends Key, KeptRow {
  readonly directory?: string;
  readonly ttl?: number;
}

/** An item that is to be written; where nobody else may stand, by which fields. */
export interface PlacedItem {
  readonly item: IdentityItem;
  readonly isHome: boolean;
  readonly unique: readonly string[] | undefined;
}

export function itemsOf(model: IdentityModel, row: IdentityRow, version: number): PlacedItem[] {
  const places = model.lookups.flatMap((lookup) => placeOf(model, lookup, row) ?? []);
  const body = {
    row: withoutUndefined(row),
    version,
    lookups: places.map(({ key }) => key),
    ...ttlOf(model, row),
  };
  const home = identityKeys.identityKey(model.name, row.id);
  const directory = identityKeys.identityRoster(model.name);
  return [
    { item: { ...home, directory, ...body }, isHome: true, unique: ["id"] },
    ...places.map(({ key, lookup: { fields, unique } }) => ({
      item: { ...key, ...body },
      isHome: false,
      unique: unique ? fields : undefined,
    })),
  ];
}

/** A row without a value in one of the fields is not found by them; several such rows may stand side by side. */
function placeOf(model: IdentityModel, lookup: IdentityLookup, row: IdentityRow) {
  const values = lookup.fields.map((field) => row[field] ?? null);
  if (values.includes(null)) return undefined;
  const pk = identityKeys.identityPartition(model.name, lookup.fields, values);
  return { lookup, key: { pk, sk: lookup.unique ? identityKeys.identityUnique : row.id } };
}

/** Whole seconds, upwards: DynamoDB must not delete what has not expired. */
function ttlOf(model: IdentityModel, row: IdentityRow): { readonly ttl?: number } {
  const expiresAt = expiryOf(model, row);
  return expiresAt === undefined ? {} : { ttl: Math.ceil(msOfInstant(expiresAt) / 1000) };
}

function expiryOf({ expires }: IdentityModel, row: IdentityRow): Instant | undefined {
  const value = expires === undefined ? undefined : row[expires];
  return typeof value === "string" ? (value as Instant) : undefined;
}

/** DynamoDB deletes hours late, so every reader looks at the time itself. */
export function hasExpired(model: IdentityModel, row: IdentityRow, now: Instant): boolean {
  const expiresAt = expiryOf(model, row);
  return expiresAt !== undefined && expiresAt <= now;
}

function withoutUndefined(row: IdentityRow): IdentityRow {
  const known = Object.entries(row).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), id: row.id };
}
