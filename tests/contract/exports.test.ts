import { writeCsv } from "@aftercare/core/exports/write-csv.ts";
import type { AccessRecord } from "@aftercare/core/ports/access-records.ts";
import {
  exportRowsSchema,
  madeExportSchema,
} from "@aftercare/functions/http/views/export-rows-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { enterMember } from "./enter-member.ts";
import { debtRecorded, enrolled, eventOf, paid, settleCase } from "./http-events-of-a-case.ts";
import { ask, at, orgA, orgB, problem, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** Lists that leave the organisation: who may, for what reason, what is in them, and what is left behind. */

let fixture: ApiFixture;
let admin: Person;
beforeAll(async () => {
  fixture = await startApi();
  admin = await enterMember(fixture, { userId: "boss", role: "admin", name: "周管理" });
  await settleCase(fixture, "li", { on: "2026-11-20" });
  await record(fixture, enrolled("zhou", { assignee: "zhao", name: '=HYPERLINK("x")' }));
  await record(fixture, debtRecorded("zhou"));
  await record(fixture, paid("zhou", "p-zhou", 10_050, { on: "2026-11-18" }));
  await record(fixture, enrolled("locked", { name: "锁先生" }));
  await record(fixture, debtRecorded("locked"));
  const locked = await admin.ask("/v1/clients/locked/restriction", {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/json" },
    body: JSON.stringify({ restricted: true, reason: "本人要求" }),
  });
  expect(locked.status).toBe(200);
  await settleCase(fixture, "of-b", { key: fixture.keys.b });
});
afterAll(() => fixture.stop());

type Made = z.infer<typeof madeExportSchema>;

const why = "年度审计需要在办名单";

function post(person: Person, body: object): Promise<Response> {
  const headers = { ...fromOurPage, "content-type": "application/json" };
  return person.ask("/v1/exports", { method: "POST", headers, body: JSON.stringify(body) });
}

async function make(scope: string, more: object = {}): Promise<Made> {
  const response = await post(admin, { scope, reason: why, language: "zh-CN", ...more });
  expect(response.status).toBe(201);
  return madeExportSchema.parse(await response.json());
}

async function rowsOf({ exportId }: Made, query = "") {
  const response = await admin.ask(`/v1/exports/${exportId}/rows${query}`);
  expect(response.status).toBe(200);
  return exportRowsSchema.parse(await response.json());
}

async function recorded(): Promise<readonly AccessRecord[]> {
  const { items } = await fixture.app.ports.access.search(orgA, {
    from: at("2026-11-01T00:00:00Z"),
    until: at("2026-12-01T00:00:00Z"),
    kind: "data.exported",
    limit: 100,
  });
  return items;
}

test("whoever takes a list out says why, and is on record before there is a list", async () => {
  const before = (await recorded()).length;
  const made = await make("clients");
  expect(made).toMatchObject({ reason: why, madeBy: "user:boss", state: "ready" });
  expect(made.expiresAt).toBe("2026-11-22T02:00:00.000Z");
  expect(made.watermark).toBe(`杭州某机构 · 周管理 · 2026-11-21 · ${made.exportId}`);
  const asked = (await recorded()).find(({ subject }) => subject === made.exportId);
  expect(asked).toMatchObject({ by: "user:boss", detail: { scope: "clients", part: "asked" } });
  await rowsOf(made);
  expect((await recorded()).length).toBe(before + 2);
});

test.each([
  ["no reason", {}],
  ["a reason of nothing but spaces", { reason: " ".repeat(20) }],
  ["a reason that says nothing", { reason: "需要" }],
  ["a reason of 501 characters", { reason: "长".repeat(501) }],
  ["a scope that there is none of", { scope: "everything", reason: why }],
])("%s is refused, and nothing is on record", async (_, body) => {
  const before = await recorded();
  const answer = await post(admin, { scope: "clients", language: "zh-CN", ...body });
  expect(await problem(answer)).toMatchObject({ status: 400, code: "request.invalid" });
  expect(await recorded()).toEqual(before);
});

test("clients come with their debts added up, and become a sheet that runs nothing", async () => {
  const made = await make("clients");
  const { columns, rows, leftOut, watermark } = await rowsOf(made);
  expect(columns.map(({ id }) => id)).toEqual(
    "clientId name email phone language counsellor openedOn closedOn debts settled left tasks nextDue".split(
      " ",
    ),
  );
  const cellsOf = (clientId: string) => {
    const row = rows.find(([id]) => id === clientId) ?? [];
    return Object.fromEntries(columns.map(({ id }, place) => [id, row[place]]));
  };
  expect(cellsOf("li")).toMatchObject({ name: "李女士", debts: 1, settled: 1, left: 0 });
  expect(cellsOf("zhou")).toMatchObject({
    counsellor: "zhao",
    debts: 1,
    settled: 0,
    left: 375_950,
  });
  // Locked data is stored and nothing else; of the other organisation there is nothing at all.
  expect(rows.map(([id]) => id)).toEqual(["li", "zhou"]);
  expect(leftOut).toBe(1);
  const lines = writeCsv(columns, rows, watermark).split("\r\n");
  expect(lines[2]).toContain(`zhou,"'=HYPERLINK(""x"")"`);
  expect(lines[2]).toContain(",3759.50,");
  expect(lines.slice(-2)).toEqual([watermark, ""]);
});

test("debts, follow-ups and payments are lists of their own", async () => {
  const debts = await rowsOf(await make("debts"));
  expect(debts.rows.map((row) => row.slice(0, 3))).toEqual([
    ["li", "李女士", "d1"],
    ["zhou", '=HYPERLINK("x")', "d1"],
  ]);
  expect(debts.rows[0]).toContain("已结清");
  const payments = await rowsOf(await make("payments"));
  expect(payments.rows.map((row) => row.slice(4, 7))).toEqual([
    ["p-li", "2026-11-20", 386_000],
    ["p-zhou", "2026-11-18", 10_050],
  ]);
  const followUps = await rowsOf(await make("follow-ups", { language: "en" }));
  expect(followUps.columns.map(({ title }) => title)).toContain("Follow-up");
  expect(followUps.rows.map((row) => row[3])).toContain("Check the credit report (45 days)");
  expect(followUps.rows.every((row) => row.length === followUps.columns.length)).toBe(true);
});

test("of one counsellor there are only theirs", async () => {
  expect((await rowsOf(await make("clients", { assignee: "zhao" }))).rows).toHaveLength(1);
  expect((await rowsOf(await make("payments", { assignee: "wang" }))).rows).toHaveLength(1);
  expect((await rowsOf(await make("debts", { assignee: "nobody" }))).rows).toEqual([]);
});

test("pages hold so many clients each, and together all of them once", async () => {
  const made = await make("clients");
  const ids: unknown[] = [];
  let [cursor, leftOut] = ["", 0];
  do {
    const page = await rowsOf(made, `?limit=1${cursor && `&cursor=${cursor}`}`);
    expect(page.rows.length + page.leftOut).toBe(1);
    ids.push(...page.rows.map(([id]) => id));
    leftOut += page.leftOut;
    cursor = page.cursor ?? "";
  } while (cursor !== "");
  expect(ids).toEqual(["li", "zhou"]);
  expect(leftOut).toBe(1);
  expect(
    (await problem(await admin.ask(`/v1/exports/${made.exportId}/rows?limit=201`))).status,
  ).toBe(400);
  const strange = await admin.ask(`/v1/exports/${made.exportId}/rows?cursor=abc`);
  expect(await problem(strange)).toMatchObject({ status: 400, code: "cursor.invalid" });
});

test("after a day the list is gone, and that it was taken still stands there", async () => {
  const made = await make("payments");
  fixture.setTime("2026-11-22T02:00:00Z");
  const late = await admin.ask(`/v1/exports/${made.exportId}/rows`);
  expect(await problem(late)).toMatchObject({ status: 410, code: "export.expired" });
  const listed = pageOf(madeExportSchema).parse(await (await admin.ask("/v1/exports")).json());
  expect(listed.items.find(({ exportId }) => exportId === made.exportId)?.state).toBe("expired");
  const times = listed.items.map(({ madeAt }) => madeAt);
  expect(times).toEqual(times.toSorted().toReversed());
  fixture.setTime("2026-11-21T02:00:00Z");
});

test("exports are listed newest first, a page at a time", async () => {
  fixture.setTime("2026-11-21T05:00:00Z");
  const latest = await make("debts");
  const first = pageOf(madeExportSchema).parse(
    await (await admin.ask("/v1/exports?limit=2")).json(),
  );
  expect(first.items).toHaveLength(2);
  expect(first.items[0]?.exportId).toBe(latest.exportId);
  const next = await admin.ask(`/v1/exports?limit=2&cursor=${first.cursor}`);
  const { items } = pageOf(madeExportSchema).parse(await next.json());
  expect(items.map(({ exportId }) => exportId)).not.toContain(first.items[1]?.exportId);
  fixture.setTime("2026-11-21T02:00:00Z");
});

test("another admin sees that it was taken, and does not get it", async () => {
  const made = await make("clients");
  const other = signIn(fixture, { userId: "other", role: "admin" });
  const answer = await other.ask(`/v1/exports/${made.exportId}/rows`);
  expect(await problem(answer)).toMatchObject({ status: 403, code: "export.not-yours" });
  const elsewhere = signIn(fixture, { userId: "boss", role: "admin", orgId: orgB });
  const abroad = await elsewhere.ask(`/v1/exports/${made.exportId}/rows`);
  expect(await problem(abroad)).toMatchObject({ status: 404, code: "not-found" });
  const theirs = await elsewhere.ask("/v1/exports");
  expect(await theirs.json()).toEqual({ items: [] });
});

test.each(["supervisor", "counsellor", "auditor", "client"] as const)(
  "a %s takes nothing out, and sees no list of it",
  async (role) => {
    const made = await make("clients");
    const person = signIn(fixture, {
      userId: `a-${role}`,
      role,
      ...(role === "client" ? { clientId: "li" } : {}),
    });
    const answers = [
      await post(person, { scope: "clients", reason: why, language: "zh-CN" }),
      await person.ask("/v1/exports"),
      await person.ask(`/v1/exports/${made.exportId}/rows`),
    ];
    for (const answer of answers) {
      expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
    }
  },
);

test("neither does a partner's key, whatever its scopes", async () => {
  expect(await problem(await ask(fixture, "/v1/exports"))).toMatchObject({ status: 403 });
  expect((await ask(fixture, "/v1/exports", { key: "" })).status).toBe(401);
});

test("a debt that another counsellor looks after is on that counsellor's list, its client is not", async () => {
  await record(fixture, enrolled("split", { name: "分女士" }));
  await record(fixture, debtRecorded("split"));
  await enterMember(fixture, { userId: "chen", role: "counsellor", name: "陈顾问" });
  const to = { assignee: "chen" };
  const moved = eventOf("assignment.changed", "move", "clients/split/debts/d1", to);
  const told = await admin.ask("/v1/events", {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/cloudevents+json" },
    body: JSON.stringify(moved),
  });
  expect(told.status).toBe(201);
  expect((await rowsOf(await make("clients", { assignee: "chen" }))).rows).toEqual([]);
  const debts = await rowsOf(await make("debts", { assignee: "chen" }));
  expect(debts.rows.map((row) => row.slice(0, 3))).toEqual([["split", "分女士", "d1"]]);
  expect(debts.rows[0]?.at(-1)).toBe("陈顾问");
});
