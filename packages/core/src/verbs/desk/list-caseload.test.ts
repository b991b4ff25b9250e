import { expect, test } from "vitest";
import { isoDate } from "../../calendar/dates.ts";
import type { Instant } from "../../calendar/instant.ts";
import { rulebook } from "../../followups/registry.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, OrgId } from "../../kernel/ids.ts";
import type { CaseFiles, ListedFile } from "../../ports/case-files.ts";
import { listCaseload } from "./list-caseload.ts";

const orgId = "org" as OrgId;

function clientFile(nth: number): ListedFile {
  const name = `来访者${nth}`;
  const openedOn = isoDate("2026-01-05");
  const ref = { orgId, clientId: `c${nth}` as ClientId };
  return { ref, summary: { file: "client", name, language: "zh-CN", openedOn, lines: [] } };
}

/** A store whose list comes in stretches of three clients. */
function storeOf(count: number): Pick<CaseFiles, "listFiles"> {
  const all = Array.from({ length: count }, (_, nth) => clientFile(nth));
  return {
    listFiles(_org, _assignee, { cursor = "0" }) {
      const end = Number(cursor) + 3;
      const items = all.slice(Number(cursor), end);
      return Promise.resolve(end < count ? { items, cursor: String(end) } : { items });
    },
  };
}

function contextWith(cases: Pick<CaseFiles, "listFiles">): Context {
  const clock = { now: () => "2026-11-23T02:00:00.000Z" as Instant };
  const actor = { kind: "user", id: "sun", role: "supervisor" };
  const org = { id: orgId, zone: "Asia/Shanghai" };
  return { cases, clock, actor, org, rulebook } as unknown as Context;
}

test.each([1, 2, 3, 50])(
  "in pages of %i, every client of every stretch comes once",
  async (limit) => {
    const ctx = contextWith(storeOf(8));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const place = cursor === undefined ? {} : { cursor };
      const listed = await listCaseload(ctx, { state: "open", sort: "name", limit, ...place });
      if (listed.kind === "refused") throw new Error(listed.code);
      seen.push(...listed.items.map(({ clientId }) => clientId));
      cursor = listed.cursor;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(Array.from({ length: 8 }, (_, nth) => `c${nth}`));
  },
);
