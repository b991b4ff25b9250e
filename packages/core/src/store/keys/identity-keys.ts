import { createHash } from "node:crypto";
import type { Key } from "../table.ts";

/** Keys of people and their sessions, which are of no tenant: one person may work for several organisations. */

/** People and their sessions are of no tenant: one person may work for several organisations. */
export function identityKey(model: string, id: string): Key {
  return { pk: `auth#${model}#${id}`, sk: "row" };
}

/**
 * Where rows are found by the values of these fields. The values go in hashed: keys show up in metrics and
 * traces, where no address and no token belongs.
 */
export function identityPartition(
  model: string,
  fields: readonly string[],
  values: readonly unknown[],
): string {
  const hash = createHash("sha256").update(JSON.stringify(values)).digest("base64url");
  return `auth#${model}.${fields.join("+")}#${hash}`;
}

/** The one sort key of a partition that may hold one row only. */
export const identityUnique = "unique";

/** All rows of a model, for questions that name no key. */
export const identityRoster = (model: string) => `auth#${model}`;
