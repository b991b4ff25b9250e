import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, enrolled, paid } from "./http-events-of-a-case.ts";
import { orgA, problem, record } from "./http-fixture.ts";
import { eventsOf, startImports, type ImportFixture } from "./imports-fixture.ts";

/** Sheets that are taken in: what is checked, what is recorded, once, and what is said of the rest. */

let imports: ImportFixture;
beforeAll(async () => {
  imports = await startImports();
});
afterAll(() => imports.api.stop());

const clients = (...rows: string[]) => ["来访者编号,姓名,手机,邮箱", ...rows].join("\n");
const debts = (...rows: string[]) =>
  ["客户编号,姓名,机构,种类,合同号,签约日期,本金（元）,余额（元）", ...rows].join("\n");
const payments = (...rows: string[]) =>
  ["来访者编号,合同编号,机构,金额,付款日期,流水号", ...rows].join("\n");

test("clients, debts and payments come in by three sheets, and every amount and day is theirs", async () => {
  const first = await imports.take("clients", clients("A1,甲女士,13800000000,jia@example.org"));
  expect(first).toMatchObject({ step: "done", counts: { rows: 1, recorded: 1, flawed: 0 } });
  await imports.take("debts", debts('A1,,样例银行,信用卡,HT-1,2024年3月31日,"20,000",8600.5元'));
  const third = await imports.take("payments", payments("A1,HT-1,,100.5,2026/3/31,"));
  expect(third).toMatchObject({ step: "done", counts: { recorded: 1 } });
  const events = await eventsOf(imports, "A1");
  expect(events.map(({ type, by, source }) => [type, by, source])).toEqual([
    ["aftercare.client.enrolled.v1", "user:boss", "aftercare/import"],
    ["aftercare.debt.recorded.v1", "user:boss", "aftercare/import"],
    ["aftercare.payment.made.v1", "user:boss", "aftercare/import"],
  ]);
  expect(events[1]?.data).toMatchObject({
    creditor: { name: "样例银行", licence: "unknown" },
    contract: { number: "HT-1", signedOn: "2024-03-31" },
    principalFen: 2_000_000,
    outstandingFen: 860_050,
  });
  expect(events[2]?.data).toMatchObject({ amountFen: 10_050, on: "2026-03-31" });
});

test("a sheet of debts enrols the clients that it names", async () => {
  const sheet = debts(
    "B1,乙先生,样例银行,信用卡,HT-1,,100,100",
    "B1,乙先生,样例消金,网贷,HT-2,,200,200",
    "B2,,样例银行,信用卡,HT-3,,300,300",
  );
  const done = await imports.take("debts", sheet);
  expect(done.counts).toMatchObject({ rows: 3, recorded: 2, flawed: 1 });
  expect((await eventsOf(imports, "B1")).map(({ type }) => type)).toEqual([
    "aftercare.client.enrolled.v1",
    "aftercare.debt.recorded.v1",
    "aftercare.debt.recorded.v1",
  ]);
  const [flawed] = await imports.flawed(done.importId);
  expect(flawed).toMatchObject({ row: 4, flaws: [{ code: "client-not-there" }] });
});

test("the same sheet twice records nothing twice, nor does one that overlaps it", async () => {
  const row = (n: number) => `C${n},丙${n},样例银行,信用卡,HT-${n},,${n}00,${n}00`;
  await imports.take("debts", debts(row(1), row(2)));
  const again = await imports.take("debts", debts(row(1), row(2)));
  expect(again).toMatchObject({ step: "review", counts: { good: 0, known: 2, flawed: 0 } });
  const more = await imports.take("debts", debts(row(2), row(3)));
  expect(more.counts).toMatchObject({ recorded: 1, known: 1 });
  const pay = payments(
    "C1,HT-1,,10,2026-03-01,",
    "C1,HT-1,,10,2026-03-01,",
    "C1,HT-1,,5,2026-03-02,",
  );
  expect((await imports.take("payments", pay)).counts).toMatchObject({ recorded: 3 });
  expect((await imports.take("payments", pay)).counts).toMatchObject({ good: 0, known: 3 });
  const events = await eventsOf(imports, "C1");
  expect(events.filter(({ type }) => type === "aftercare.payment.made.v1")).toHaveLength(3);
});

test("what somebody recorded by hand is there already", async () => {
  await record(imports.api, enrolled("D1"));
  await record(imports.api, debtRecorded("D1"));
  await record(imports.api, paid("D1", "p-1", 10_050, { on: "2026-11-18" }));
  const sheet = payments("D1,,,100.50,2026-11-18,", "D1,,,100.50,2026-11-18,");
  const done = await imports.take("payments", sheet);
  expect(done.counts).toMatchObject({ known: 1, recorded: 1 });
});

test("a payment that was imported and taken back does not come again", async () => {
  await imports.take("debts", debts("E1,戊女士,样例银行,信用卡,HT-1,,100,100"));
  const sheet = payments("E1,HT-1,,10,2026-03-01,R-1");
  await imports.take("payments", sheet);
  const [, , made] = await eventsOf(imports, "E1");
  const { paymentId } = (made?.data ?? {}) as { readonly paymentId?: string };
  const files = await imports.api.app.ports.cases.loadClient(orgA, "E1" as ClientId);
  const debtId = files.find(({ ref }) => ref.debtId !== undefined)?.ref.debtId;
  await record(imports.api, {
    specversion: "1.0",
    id: "back",
    source: "test",
    type: "aftercare.payment.reversed.v1",
    subject: `clients/E1/debts/${debtId}`,
    data: { paymentId, reason: "重复", on: "2026-03-02" },
  });
  expect((await imports.take("payments", sheet)).counts).toMatchObject({ known: 1, good: 0 });
});

test("every row's flaws are named: where, what stands there, why; and the good rows go in", async () => {
  const sheet = debts(
    "F1,己女士,样例银行,信用卡,HT-1,,100,100",
    "F2,庚女士,样例银行,当铺,HT-2,2026-02-30,一百,-5",
    "坏 编号,辛女士,样例银行,信用卡,HT-3,,100,100",
    "F1,别人,样例银行,信用卡,HT-4,,100,100",
    "F1,己女士,样例银行,信用卡,HT-1,,100,99",
    "F1,己女士,样例银行,信用卡,HT-5,2099-01-01,100,100",
  );
  const done = await imports.take("debts", sheet);
  expect(done.counts).toMatchObject({ rows: 6, recorded: 1, flawed: 5 });
  const found = await imports.flawed(done.importId);
  expect(
    found.map(({ row, flaws }) => [row, flaws.map(({ field, code }) => `${field} ${code}`)]),
  ).toEqual([
    [
      3,
      [
        "kind not-a-choice",
        "signedOn not-a-day",
        "principalFen not-an-amount",
        "outstandingFen negative",
      ],
    ],
    [4, ["clientId not-an-id"]],
    [5, ["name other-name"]],
    [6, ["contractNumber twice-in-file"]],
    [7, ["signedOn date.in-future"]],
  ]);
  expect(found[0]?.flaws[0]).toMatchObject({
    value: "当铺",
    reason: expect.stringContaining("信用卡"),
  });
  expect(found[0]?.cells[3]).toBe("当铺");
});

test("the check says already what the core will refuse: more than is owed, before the contract", async () => {
  await imports.take("debts", debts("G1,庚先生,样例银行,信用卡,HT-1,2026-01-01,100,100"));
  const sheet = payments(
    "G1,HT-1,,60,2026-03-01,",
    "G1,HT-1,,60,2026-03-02,",
    "G1,HT-1,,10,2025-12-31,",
    "G1,HT-9,,10,2026-03-03,",
  );
  const checked = await imports.check("payments", sheet);
  expect(checked).toMatchObject({ step: "review", counts: { good: 1, flawed: 3 } });
  const codes = (await imports.flawed(checked.importId)).map(({ flaws }) => flaws[0]?.code);
  expect(codes).toEqual(["payment.exceeds-balance", "date.before-contract", "debt-not-there"]);
  expect((await eventsOf(imports, "G1")).map(({ type }) => type)).not.toContain(
    "aftercare.payment.made.v1",
  );
});

test("what changed between check and import is refused with the core's own sentence", async () => {
  await imports.take("debts", debts("H1,辛先生,样例银行,信用卡,HT-1,,100,100"));
  const checked = await imports.check("payments", payments("H1,HT-1,,60,2026-03-01,"));
  await imports.take("payments", payments("H1,HT-1,,50,2026-03-02,"));
  await imports.step(checked.importId, "start");
  await imports.work();
  const done = await imports.read(checked.importId);
  expect(done).toMatchObject({ step: "done", counts: { recorded: 0, flawed: 1 } });
  expect((await imports.flawed(done.importId))[0]).toMatchObject({
    row: 2,
    flaws: [{ code: "payment.exceeds-balance", field: "amountFen" }],
  });
});

test("failed rows are mended and imported again", async () => {
  const bad = debts(
    "I1,壬女士,样例银行,信用卡,HT-1,,100,100",
    "I2,癸女士,样例银行,信用卡,HT-2,,百,100",
  );
  const done = await imports.take("debts", bad);
  expect(done.counts).toMatchObject({ recorded: 1, flawed: 1 });
  const [row] = await imports.flawed(done.importId);
  const mended = [...(done.headings ?? []), "原因"].join(",");
  const cells = row?.cells.map((cell) => (cell === "百" ? "100" : cell)) ?? [];
  const again = await imports.take("debts", `${mended}\n${[...cells, "写错了"].join(",")}\n`);
  expect(again.counts).toMatchObject({ rows: 1, recorded: 1 });
});

test("another mapping is chosen by hand, and one that leaves out what is needed is refused", async () => {
  const { importId } = await imports.upload("clients", "号,称呼\nJ1,甲\n");
  await imports.step(importId, "read");
  await imports.work();
  expect(await imports.read(importId)).toMatchObject({
    step: "map",
    headings: ["号", "称呼"],
    sample: [["J1", "甲"]],
    mapping: {},
  });
  const path = `/v1/imports/${importId}/check`;
  const lacking = await problem(await imports.post(path, { mapping: { name: 1 } }));
  expect(lacking).toMatchObject({ status: 422, code: "import.columns-missing" });
  expect(lacking.detail).toContain("来访者编号");
  for (const mapping of [{ name: 1, clientId: 1 }, { name: 1, clientId: 7 }, { age: 0 }]) {
    expect(await problem(await imports.post(path, { mapping }))).toMatchObject({
      code: "import.column-unknown",
    });
  }
  await imports.step(importId, "check", { mapping: { clientId: 0, name: 1 } });
  await imports.work();
  expect(await imports.read(importId)).toMatchObject({ step: "review", counts: { good: 1 } });
});
