import { afterAll, beforeAll, expect, test } from "vitest";
import { enterMember } from "./enter-member.ts";
import { ask, orgA, problem } from "./http-fixture.ts";
import { eventsOf, startImports, type ImportFixture } from "./imports-fixture.ts";

/** An import from step to step: who takes each, in which order, and what ends it before its end. */

let imports: ImportFixture;
beforeAll(async () => {
  imports = await startImports();
});
afterAll(() => imports.api.stop());

const clients = (...rows: string[]) => ["来访者编号,姓名,手机,邮箱", ...rows].join("\n");

test.each([
  ["a picture", new Uint8Array([137, 80, 78, 71, 0, 0]), "not-a-sheet"],
  ["headings alone", "来访者编号,姓名\n", "no-rows"],
  ["10,001 rows", `编号,姓名\n${"K,甲\n".repeat(10_001)}`, "too-many-rows"],
])("%s ends the import with a reason", async (_, sheet, code) => {
  const found = await imports.check("clients", sheet);
  expect(found).toMatchObject({ step: "failed", failure: { code } });
  expect(found.failure?.detail).not.toBe("");
});

test("a file that never came, or is another, ends the import", async () => {
  const { importId } = await imports.upload("clients", clients("L1,甲"));
  for (const key of imports.objects.keys()) {
    if (key.includes(importId))
      imports.objects.set(key, new TextEncoder().encode(clients("L1,乙")));
  }
  await imports.step(importId, "read");
  await imports.work();
  expect(await imports.read(importId)).toMatchObject({ failure: { code: "not-arrived" } });
});

test("the file itself is gone as soon as it is read", async () => {
  const { importId } = await imports.check("clients", clients("M1,甲"));
  const parts = [...imports.objects.keys()].filter((key) => key.includes(importId));
  expect(new Set(parts.map((key) => key.split("/").at(-1)))).toEqual(new Set(["check", "rows"]));
});

test("each step is taken in its turn, and only once", async () => {
  const { importId } = await imports.upload("clients", clients("N1,甲"));
  const path = (step: string) => `/v1/imports/${importId}/${step}`;
  expect(await problem(await imports.post(path("start")))).toMatchObject({
    status: 409,
    code: "import.not-now",
  });
  await imports.step(importId, "read");
  await imports.step(importId, "read");
  await imports.work();
  const { mapping = {} } = await imports.read(importId);
  await imports.step(importId, "check", { mapping });
  await imports.work();
  await imports.step(importId, "start");
  await imports.step(importId, "start");
  await imports.work();
  expect(await imports.read(importId)).toMatchObject({ step: "done", counts: { recorded: 1 } });
  expect(await problem(await imports.post(path("cancel")))).toMatchObject({ code: "import.over" });
  expect(await eventsOf(imports, "N1")).toHaveLength(1);
});

test("cancelled before the start, nothing is recorded", async () => {
  const { importId } = await imports.check("clients", clients("O1,甲"));
  const cancelled = await imports.step(importId, "cancel");
  expect(cancelled).toMatchObject({ step: "failed", failure: { code: "import.cancelled" } });
  await imports.work();
  expect(await eventsOf(imports, "O1")).toEqual([]);
});

test("a worker with little time left passes the rest on, and it is all there in the end", async () => {
  const rows = Array.from({ length: 450 }, (_, n) => `P${n},客${n}`);
  const { importId } = await imports.check("clients", clients(...rows));
  await imports.step(importId, "start");
  const before = imports.objects.size;
  await imports.work([900_000, 30_000, 900_000, 30_000]);
  expect(imports.objects.size).toBe(before + 1);
  expect(await imports.read(importId)).toMatchObject({
    step: "done",
    progress: { done: 450, total: 450 },
    counts: { recorded: 450 },
  });
});

test("whoever started it and is no admin any more stops it", async () => {
  await enterMember(imports.api, { userId: "temp", role: "admin" });
  const { importId } = await imports.check("clients", clients("Q1,甲"));
  await imports.step(importId, "start");
  const { members } = imports.api.app.ports;
  const boss = await members.loadNow(orgA, "boss");
  if (boss === undefined) throw new Error("Nobody is there.");
  await members.save({ ...boss, state: "deactivated", version: boss.version + 1 });
  await imports.work();
  await members.save({ ...boss, version: boss.version + 2 });
  expect(await imports.read(importId)).toMatchObject({ failure: { code: "import.starter-left" } });
  expect(await eventsOf(imports, "Q1")).toEqual([]);
});

test("nobody but an admin imports, and another organisation's import is not there", async () => {
  const { importId } = await imports.check("clients", clients("R1,甲"));
  for (const role of ["counsellor", "supervisor", "auditor"] as const) {
    const person = await enterMember(imports.api, { userId: `u-${role}`, role });
    const body = { kind: "clients", fileName: "a.csv", sizeBytes: 1, sha256: "0".repeat(64) };
    for (const answer of [
      await imports.post("/v1/imports", body, person),
      await imports.post(`/v1/imports/${importId}/start`, undefined, person),
      await person.ask("/v1/imports"),
      await person.ask(`/v1/imports/${importId}`),
      await person.ask(`/v1/imports/${importId}/flawed-rows`),
    ]) {
      expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
    }
  }
  const byKey = await ask(imports.api, `/v1/imports/${importId}`);
  expect(await problem(byKey)).toMatchObject({ status: 403 });
  expect((await problem(await imports.admin.ask("/v1/imports/abc"))).status).toBe(404);
});

test("imports are listed newest first, and too large a file is refused before it is sent", async () => {
  imports.api.setTime("2026-11-21T05:00:00Z");
  const { importId } = await imports.upload("payments", "x");
  const listed = await imports.admin.ask("/v1/imports?limit=2");
  const { items } = (await listed.json()) as { items: { importId: string }[] };
  expect(items[0]?.importId).toBe(importId);
  const body = { kind: "debts", fileName: "a.xlsx", sizeBytes: 5_242_881, sha256: "0".repeat(64) };
  expect(await problem(await imports.post("/v1/imports", body))).toMatchObject({
    status: 422,
    code: "import.too-large",
  });
});
