import { createHash } from "node:crypto";
import { localAccount } from "@aftercare/local/account.ts";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Stage } from "./stage.ts";

/** Every row that must not change, by its key, with a hash of all it holds. */
export type State = Readonly<Record<string, string>>;

export interface Row {
  readonly pk: string;
  readonly sk: string;
  readonly [attribute: string]: unknown;
}

/** What an attack is supposed to leave behind: counts, the record of it, and codes that somebody asked for. */
const tracesOfAttacks = /^limit#|#access#\d{4}-\d{2}$|^auth#verification/;

/** All rows but the traces, and but those that this attack is allowed to change. */
export async function readState(
  stage: Stage,
  allowed: (row: Row) => boolean = () => false,
): Promise<State> {
  const rows = (await readRows(stage)).filter(({ pk }) => !tracesOfAttacks.test(pk));
  const watched = rows.filter((row) => !allowed(row));
  return Object.fromEntries(
    watched
      .map((row) => [`${row.pk} ${row.sk}`, hashOf(row)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Only here a table is scanned: the test looks at it from outside, as no code of the product may. */
async function readRows({ documentClient }: Stage): Promise<Row[]> {
  const rows: Row[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documentClient.send(
      new ScanCommand({
        TableName: localAccount.table,
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    rows.push(...((page.Items ?? []) as Row[]));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return rows;
}

function hashOf(row: Row): string {
  const text = JSON.stringify(row, inOrder);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** The server gives a row's attributes in any order. */
function inOrder(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
