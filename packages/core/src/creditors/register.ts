import type { IsoDate } from "../calendar/dates.ts";
import { isSameContent } from "../casefile/content-hash.ts";
import { isMeant } from "../desk/match-text.ts";
import type { ReadingsOf } from "../ports/pinyin.ts";
import type { Creditor, CreditorFields, CreditorProposal } from "./creditor.ts";

/** A lender of the shared list: the same for every organisation until one writes over it. */
export interface SharedCreditor {
  readonly creditorId: string;
  readonly fields: CreditorFields;
}

/** What an organisation wrote down of its own, or over an entry of the shared list. */
export interface OwnCreditor {
  readonly creditorId: string;
  readonly version: number;
  readonly fields: CreditorFields;
  readonly state: Creditor["state"];
  readonly proposal?: CreditorProposal;
  /** It was the same lender as another one, whose entry now speaks for both. */
  readonly mergedInto?: string;
  readonly changedBy: string;
  readonly changedOn: IsoDate;
}

/** The whole register: own entries in the place of the shared ones, those merged away left out. */
export function registerOf(
  shared: readonly SharedCreditor[],
  own: readonly OwnCreditor[],
): readonly Creditor[] {
  const written = new Set(own.map(({ creditorId }) => creditorId));
  const untouched = shared.filter(({ creditorId }) => !written.has(creditorId)).map(asShared);
  const present = own.filter(({ mergedInto }) => mergedInto === undefined).map(asOwn);
  return [...untouched, ...present].toSorted(byNeedThenName);
}

/** What needs a look comes first; then by name. */
function byNeedThenName(a: Creditor, b: Creditor): number {
  if (a.state !== b.state) return a.state === "needs-review" ? -1 : 1;
  return a.name["zh-CN"] < b.name["zh-CN"] ? -1 : 1;
}

function asShared({ creditorId, fields }: SharedCreditor): Creditor {
  return { ...fields, creditorId, origin: "shared", state: "reviewed", version: 0 };
}

export function asOwn({ fields, mergedInto: _, ...rest }: OwnCreditor): Creditor {
  return { ...fields, ...rest, origin: "own" };
}

/** Finds an entry by an id that may have been merged away, as often as that happened. */
export function findCreditor(
  shared: readonly SharedCreditor[],
  own: readonly OwnCreditor[],
  creditorId: string,
): Creditor | undefined {
  const target = mergedTarget(own, creditorId);
  return registerOf(shared, own).find((one) => one.creditorId === target);
}

/** Where an id leads to now. Merges never close a circle, so this ends. */
function mergedTarget(own: readonly OwnCreditor[], creditorId: string): string {
  const next = own.find((one) => one.creditorId === creditorId)?.mergedInto;
  return next === undefined ? creditorId : mergedTarget(own, next);
}

/** By any of its names, in characters, pinyin or initials. */
export function isNamed({ name, aliases }: CreditorFields, typed: string, readings: ReadingsOf) {
  return [name["zh-CN"], name.en ?? "", ...aliases].some((one) => isMeant(one, typed, readings));
}

/** Both entries' words in one; where both say something, the one that stays is right. */
export function mergedFields(stays: CreditorFields, goes: CreditorFields): CreditorFields {
  const known = new Set([stays.name["zh-CN"], ...stays.aliases]);
  const names = [goes.name["zh-CN"], goes.name.en, ...goes.aliases];
  const more = names.filter((one): one is string => one !== undefined && !known.has(one));
  return {
    ...goes,
    ...stays,
    aliases: [...new Set([...stays.aliases, ...more])].slice(0, 30),
    official: uniqueBy([...stays.official, ...goes.official], ({ kind, value }) => kind + value),
    agencies: [...new Set([...stays.agencies, ...goes.agencies])].slice(0, 30),
    sources: uniqueBy([...stays.sources, ...goes.sources], ({ where }) => where),
  };
}

function uniqueBy<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(nameOf(item))) seen.set(nameOf(item), item);
  return [...seen.values()].slice(0, 10);
}

/** What an entry says, without who says it. */
export function fieldsOf(creditor: Creditor): CreditorFields {
  const { creditorId: _id, origin: _origin, state: _state, version: _version, ...rest } = creditor;
  const { proposal: _proposal, changedBy: _by, changedOn: _on, ...fields } = rest;
  return fields;
}

/** The names of the fields that differ, for the record: what they say stands in the versions. */
export function changedFields(before: CreditorFields, after: CreditorFields): string {
  const names = new Set([
    ...Object.keys(before),
    ...Object.keys(after),
  ] as (keyof CreditorFields)[]);
  return [...names]
    .filter((name) => !isSameContent(before[name], after[name]))
    .toSorted()
    .join(" ");
}
