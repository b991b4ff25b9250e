import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { parseEvent } from "../casefile/envelope.ts";
import type { OrgId } from "../kernel/ids.ts";
import { openBook, type ClientBook } from "./client-book.ts";
import type { ImportKind } from "./column.ts";
import { groupRows } from "./group-rows.ts";
import { importSource } from "./identity.ts";
import { planRow } from "./plan-row.ts";
import type { RowValues } from "./read-row.ts";

const telling = { today: isoDate("2026-11-22"), zone: "Asia/Shanghai", by: "user:boss" };

/** Tells a sheet to a book, as the worker does, and says what became of each row. */
function tell(book: ClientBook, kind: ImportKind, rows: readonly RowValues[]): string[] {
  return rows.map((values, at) => {
    const planned = planRow(kind, book, at + 2, values);
    if (planned.kind === "known") return "known";
    if (planned.kind === "flawed") return planned.flaw.code;
    for (const { type, id, debtId, data } of planned.events) {
      const subject = debtId === undefined ? "clients/li" : `clients/li/debts/${debtId}`;
      const input = { specversion: "1.0", id, source: importSource, type, subject, data };
      const parsed = parseEvent("o" as OrgId, input);
      if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed));
      const refused = book.take(parsed.event, telling);
      if (refused !== undefined) return refused.code;
    }
    return "told";
  });
}

/** Another file on another day: what was told stands, what was counted begins anew. */
const reopen = (book: ClientBook) => openBook({ client: book.client(), debts: book.debts() });
const emptyBook = () => openBook({ client: undefined, debts: new Map() });

const debt = (values: RowValues = {}): RowValues => ({
  clientId: "li",
  name: "李女士",
  lender: "样例银行",
  kind: "credit-card",
  principalFen: 1_000_000,
  outstandingFen: 1_000_000,
  ...values,
});

const payment = (values: RowValues = {}): RowValues => ({
  clientId: "li",
  amountFen: 1_000,
  on: "2026-03-31",
  ...values,
});

function bookWithDebt(values: RowValues = {}): ClientBook {
  const book = emptyBook();
  expect(tell(book, "debts", [debt(values)])).toEqual(["told"]);
  return reopen(book);
}

test("equal debts without a number are as many as the sheet has", () => {
  const book = emptyBook();
  expect(tell(book, "debts", [debt(), debt()])).toEqual(["told", "told"]);
  expect(book.debts().size).toBe(2);
  expect(tell(reopen(book), "debts", [debt(), debt(), debt()])).toEqual(["known", "known", "told"]);
});

test("a contract's number is the same however it is spaced, and finds a debt that was typed in", () => {
  const book = bookWithDebt({ debtId: "typed", contractNumber: "HT-2024 001" });
  expect(tell(book, "debts", [debt({ contractNumber: "ht2024001" })])).toEqual(["known"]);
  expect(tell(book, "payments", [payment({ contractNumber: "HT2024-001" })])).toEqual(["told"]);
  expect(book.debts().get("typed")?.balanceFen).toBe(999_000);
});

test("a payment finds its debt by lender, or as the only one, and never guesses between two", () => {
  const book = bookWithDebt();
  expect(tell(book, "payments", [payment()])).toEqual(["told"]);
  tell(book, "debts", [debt({ lender: "样例消金" })]);
  expect(tell(book, "payments", [payment(), payment({ lender: "样例 消金" })])).toEqual([
    "debt-unclear",
    "told",
  ]);
  expect(tell(book, "payments", [payment({ lender: "别家" })])).toEqual(["debt-not-there"]);
});

test("two receipts of one day and sum are two payments, in one file or in two", () => {
  const book = bookWithDebt();
  expect(tell(book, "payments", [payment({ receipt: "R1" })])).toEqual(["told"]);
  const both = [payment({ receipt: "R1" }), payment({ receipt: "R2" })];
  expect(tell(reopen(book), "payments", both)).toEqual(["known", "told"]);
});

test("one receipt with two sums is a flaw", () => {
  const rows = [payment({ receipt: "R1" }), payment({ receipt: "R1", amountFen: 2_000 })];
  expect(tell(bookWithDebt(), "payments", rows)).toEqual(["told", "twice-in-file"]);
});

test("nobody's debt lands in the file of somebody with another name", () => {
  expect(tell(bookWithDebt(), "debts", [debt({ name: "王先生", contractNumber: "2" })])).toEqual([
    "other-name",
  ]);
});

const paymentRow = fc.record(
  {
    clientId: fc.constant("li"),
    amountFen: fc.integer({ min: 1, max: 3 }),
    on: fc.constantFrom("2026-03-30", "2026-03-31"),
    receipt: fc.constantFrom("R1", "R2", "R3"),
  },
  { requiredKeys: ["clientId", "amountFen", "on"] },
);
const sheets = fc.array(paymentRow, { maxLength: 12 });

test("whatever a sheet says, told again it says nothing new", () => {
  fc.assert(
    fc.property(sheets, (rows) => {
      const book = bookWithDebt();
      tell(book, "payments", rows);
      const before = JSON.stringify([...book.debts()]);
      const again = reopen(book);
      expect(tell(again, "payments", rows)).not.toContain("told");
      expect(JSON.stringify([...again.debts()])).toBe(before);
    }),
  );
});

test("a sheet that grew says only what is new: the same as if it had been told at once", () => {
  fc.assert(
    fc.property(sheets, fc.nat(12), (rows, cut) => {
      const whole = bookWithDebt();
      tell(whole, "payments", rows);
      const twice = bookWithDebt();
      tell(twice, "payments", rows.slice(0, cut));
      const second = reopen(twice);
      tell(second, "payments", rows);
      const sums = (book: ClientBook) =>
        [...book.debts().values()].map(({ balanceFen, payments }) => [balanceFen, payments.length]);
      expect(sums(second)).toEqual(sums(whole));
    }),
  );
});

test("rows are grouped by client in the order of the sheet, and none is lost", () => {
  const cells = (row: number, id: string) => ({ row, cells: [id] });
  const rows = [cells(2, "b"), cells(3, "a"), cells(4, "b"), cells(5, "?"), cells(6, "")];
  expect(groupRows({ clientId: 0 }, rows).map((group) => [group.clientId, group.rows])).toEqual([
    ["b", [rows[0], rows[2]]],
    ["a", [rows[1]]],
    [undefined, [rows[3], rows[4]]],
  ]);
});
