import { TransactWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { AppError } from "../../kernel/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import { queriesOf, type Row } from "../query.ts";
import { untilUncontended } from "../retry.ts";
import * as identityKeys from "../keys/identity-keys.ts";
import type { Key } from "../table.ts";
import { conflictWithin, outcomeOf, stepsOf } from "./identity-changes.ts";
import { hasExpired, type IdentityItem } from "./identity-items.ts";
import type {
  IdentityModel,
  IdentityQuestion,
  IdentityRecords,
  KeptRow,
} from "./identity-model.ts";
import { itemLoaderOf } from "./load-items.ts";

export interface IdentityRecordsOptions {
  readonly tableName: string;
  /** By which rows expire: the clock on the wall, not the one that can be moved locally. */
  readonly clock: Clock;
  /** Told of every question that named no key, and read all rows of a model instead. */
  readonly onRoster?: (model: string) => void;
}

/** DynamoDB's own limit on one transaction. */
const mostSteps = 100;

/** Users, sessions, codes and whatever else signing in needs, in DynamoDB: keys and transactions, no scans. */
export function makeIdentityRecords(
  client: DynamoDBDocumentClient,
  { tableName, clock, onRoster }: IdentityRecordsOptions,
): IdentityRecords {
  const { queryAll } = queriesOf(client, tableName);
  const load = itemLoaderOf(client, tableName);

  function alive(model: IdentityModel, items: readonly Row[]): KeptRow[] {
    const now = clock.now();
    const kept = items.map((item) => keptOf(item as unknown as IdentityItem));
    return kept.filter(({ row }) => !hasExpired(model, row, now));
  }

  return {
    async find(model, question) {
      const { keys, partitions } = placesOf(model, question);
      const pages = partitions.map((pk) => queryAll({ partition: ["pk", pk] }));
      return alive(model, [...(await load(keys)), ...(await Promise.all(pages)).flat()]);
    },

    async all(model) {
      onRoster?.(model.name);
      const partition = ["directory", identityKeys.identityRoster(model.name)] as const;
      const keys = await queryAll({ index: "directory", partition });
      return alive(model, await load(keys as unknown as readonly Key[]));
    },

    async commit(changes) {
      const steps = stepsOf(changes, tableName, clock.now());
      const conflict = conflictWithin(steps);
      if (conflict !== undefined) return conflict;
      if (steps.length === 0) return { kind: "committed" };
      if (steps.length > mostSteps) throw tooManySteps(steps.length);
      const TransactItems = steps.map(({ write }) => write);
      return untilUncontended(async () => {
        try {
          await client.send(new TransactWriteCommand({ TransactItems }));
          return { kind: "committed" };
        } catch (error) {
          return outcomeOf(error, steps);
        }
      });
    },
  };
}

/** Where the rows lie that are asked for: at keys, or all that is in some partitions. */
function placesOf({ name, lookups }: IdentityModel, { fields, anyOf }: IdentityQuestion) {
  if (fields.join() === "id") {
    return {
      keys: anyOf.map(([id]) => identityKeys.identityKey(name, String(id))),
      partitions: [],
    };
  }
  const lookup = lookups.find((one) => one.fields.join() === fields.join());
  if (lookup === undefined) throw new Error(`Nobody finds a ${name} by ${fields.join(" and ")}.`);
  const places = new Set(
    anyOf.map((values) => identityKeys.identityPartition(name, fields, values)),
  );
  return lookup.unique
    ? { keys: [...places].map((pk) => ({ pk, sk: identityKeys.identityUnique })), partitions: [] }
    : { keys: [], partitions: [...places] };
}

function tooManySteps(count: number): AppError {
  const message = `One transaction takes ${mostSteps} items, and this one has ${count}.`;
  return new AppError("store.unavailable", message, { retriable: false });
}

function keptOf({ row, version, lookups }: IdentityItem): KeptRow {
  return { row, version, lookups };
}
