import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { msOfInstant, type Instant } from "../../calendar/instant.ts";
import { cancellationReasons, isPassing, storeUnavailable } from "../faults.ts";
import * as identityKeys from "../keys/identity-keys.ts";
import type { Key } from "../table.ts";
import { tableDefinition } from "../table.ts";
import { itemsOf, type IdentityItem, type PlacedItem } from "./identity-items.ts";
import type { ChangeOutcome, KeptRow, RowChange } from "./identity-model.ts";

/** One write of a transaction, and what it means when its condition does not hold. */
export interface Step {
  readonly key: Key;
  readonly write: NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
  readonly onConflict: ChangeOutcome;
}

/**
 * All changes as the steps of one transaction. Every step hangs on the row's own item: its version says that
 * the lookups are as they were read, so those need no condition but where a unique value is claimed anew.
 */
export function stepsOf(changes: readonly RowChange[], tableName: string, now: Instant): Step[] {
  const oldLookups = changes.flatMap(({ before }) => before?.lookups ?? []);
  const released = new Set(oldLookups.map(nameOf));
  const written = changes.flatMap((change) => rowSteps(change, released, tableName, now));
  const keys = new Set(written.map(({ key }) => nameOf(key)));
  const left = oldLookups.filter((key) => !keys.has(nameOf(key)));
  return [...written, ...left.map((key) => deletion(tableName, key))];
}

/** Two rows of one transaction that claim the same place; DynamoDB takes a key only once. */
export function conflictWithin(steps: readonly Step[]): ChangeOutcome | undefined {
  const seen = new Set<string>();
  return steps.find(({ key }) => seen.size === seen.add(nameOf(key)).size)?.onConflict;
}

/** What a cancelled transaction says; undefined when it will pass by itself, so that it may be sent again. */
export function outcomeOf(error: unknown, steps: readonly Step[]): ChangeOutcome | undefined {
  const reasons = cancellationReasons(error);
  if (reasons === undefined) throw storeUnavailable(error);
  const failed = reasons.findIndex(({ Code }) => Code === "ConditionalCheckFailed");
  if (failed >= 0) return steps[failed]?.onConflict;
  if (reasons.some(({ Code }) => isPassing(Code))) return undefined;
  throw storeUnavailable(error);
}

function rowSteps(
  { model, before, after }: RowChange,
  released: ReadonlySet<string>,
  tableName: string,
  now: Instant,
): Step[] {
  if (after === undefined) {
    if (before === undefined) return [];
    return [
      deletion(tableName, identityKeys.identityKey(model.name, before.row.id), stillAsRead(before)),
    ];
  }
  const items = itemsOf(model, after, (before?.version ?? 0) + 1);
  return items.map((placed) => {
    const { item, isHome, unique = [] } = placed;
    if (isHome && before !== undefined) {
      return { key: item, write: putOf(tableName, item, stillAsRead(before)), onConflict: stale };
    }
    const condition = released.has(nameOf(item)) ? {} : free(placed, now);
    const onConflict: ChangeOutcome = { kind: "taken", model: model.name, fields: unique };
    return { key: item, write: putOf(tableName, item, condition), onConflict };
  });
}

const stale: ChangeOutcome = { kind: "stale" };

function putOf(TableName: string, item: IdentityItem, condition: object): Step["write"] {
  return { Put: { TableName, Item: { ...item }, ...condition } };
}

function deletion(TableName: string, { pk, sk }: Key, condition: object = {}): Step {
  const write = { Delete: { TableName, Key: { pk, sk }, ...condition } };
  return { key: { pk, sk }, write, onConflict: stale };
}

function stillAsRead({ version }: KeptRow) {
  return {
    ConditionExpression: "version = :version",
    ExpressionAttributeValues: { ":version": version },
  };
}

/** What expired holds no place, whether DynamoDB has deleted it by now or not. */
function free({ unique }: PlacedItem, now: Instant) {
  if (unique === undefined) return {};
  return {
    ConditionExpression: "attribute_not_exists(pk) OR #ttl <= :now",
    ExpressionAttributeNames: { "#ttl": tableDefinition.timeToLive },
    ExpressionAttributeValues: { ":now": Math.floor(msOfInstant(now) / 1000) },
  };
}

function nameOf({ pk, sk }: Key): string {
  return JSON.stringify([pk, sk]);
}
