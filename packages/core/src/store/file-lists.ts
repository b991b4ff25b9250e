import type { OrgId } from "../kernel/ids.ts";
import type { CaseFiles, Page, PageOptions } from "../ports/case-files.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import * as caseKeys from "./keys/case-keys.ts";
import type { queriesOf, Row } from "./query.ts";
import { listedFileOf, type SnapshotRow } from "./rows.ts";
import type { Key } from "./table.ts";
import type { Instant } from "../calendar/instant.ts";

type Lists = Pick<CaseFiles, "caseload" | "listFiles" | "late">;
type Query = ReturnType<typeof queriesOf>["query"];
type ListedRow = Key & Pick<SnapshotRow, "summary"> & { readonly desk: string };

/** A client's own file and its debts, as a rule: so much is read for each client of a page. */
const rowsPerClient = 4;
const mostLatePerShard = 1_000;

/** Lists of clients with their debts, which lie side by side in one index, desk by desk. */
export function makeFileLists(query: Query, dueShards: number): Lists {
  /** Every row of the next `limit` clients: one query, and more only when they have many debts. */
  async function readRows(
    orgId: OrgId,
    assignee: string | undefined,
    { limit, cursor }: PageOptions,
  ): Promise<Page<ListedRow>> {
    const name = `caseload ${orgId} ${assignee ?? "#"}`;
    const items: ListedRow[] = [];
    const clients = new Set<string>();
    const input = {
      index: "caseload",
      partition: ["caseload", caseKeys.caseloadPartition(orgId)],
      between: stretchOf(name, assignee, cursor),
      limit: (limit + 1) * rowsPerClient,
    } as const;
    let after: Row | undefined;
    do {
      const page = await query(after === undefined ? input : { ...input, after });
      for (const row of (page.Items ?? []) as unknown as readonly ListedRow[]) {
        const client = caseKeys.clientOfDeskPlace(row.desk);
        if (!clients.has(client) && clients.size === limit) {
          return { items, cursor: encodeCursor(name, { after: [...clients].at(-1) }) };
        }
        clients.add(client);
        items.push(row);
      }
      after = page.LastEvaluatedKey;
    } while (after !== undefined);
    return { items };
  }

  return {
    async caseload(orgId, assignee, options) {
      const { items, ...rest } = await readRows(orgId, assignee, options);
      const refs = items.map(caseKeys.refOfSnapshotKey);
      return { ...rest, items: refs.filter(({ debtId }) => debtId === undefined) };
    },

    async listFiles(orgId, assignee, options) {
      const { items, ...rest } = await readRows(orgId, assignee, options);
      return { ...rest, items: items.map(listedFileOf) };
    },

    async late(orgId, before) {
      const shards = Array.from({ length: dueShards }, (_, shard) => caseKeys.dueShardName(shard));
      const pages = await Promise.all(
        shards.map((shard) => {
          const partition = ["dueShard", shard] as const;
          const limit = mostLatePerShard;
          return query({ index: "due", partition, sort: ["nextAt", "<=", before], limit });
        }),
      );
      const rows = pages.flatMap(({ Items = [] }) => Items as (Key & { nextAt: Instant })[]);
      const ours = rows.filter((row) => caseKeys.refOfSnapshotKey(row).orgId === orgId);
      const since = ours.map(({ nextAt }) => nextAt).toSorted()[0];
      return { files: ours.length, ...(since === undefined ? {} : { since }) };
    },
  };
}

/** One desk, or all; after the last client of the page before. No id has a character below “$” or above “z”. */
function stretchOf(name: string, assignee: string | undefined, cursor: string | undefined) {
  const prefix = caseKeys.deskPrefix(assignee);
  const until = `${prefix}~`;
  if (cursor === undefined) return ["desk", prefix === "" ? "$" : prefix, until] as const;
  const { after } = decodeCursor(name, cursor);
  if (typeof after !== "string" || !after.startsWith(prefix) || after > until)
    throw invalidCursor();
  return ["desk", `${after}$`, until] as const;
}
