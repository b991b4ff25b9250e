import { expect, test } from "vitest";
import { readField, shortTypeOf } from "./event-parts.ts";
import { piecesOf } from "./pieces.ts";

test("a part of an event's data is found by its path", () => {
  const data = { creditor: { name: "样例银行" }, amountFen: 100, list: [1] };
  expect(readField(data, "creditor.name")).toBe("样例银行");
  expect(readField(data, "amountFen")).toBe(100);
  expect(readField(data, "creditor")).toBeUndefined();
  expect(readField(data, "list.0")).toBe(1);
  expect(readField(data, "amountFen.more")).toBeUndefined();
  expect(readField(undefined, "amountFen")).toBeUndefined();
});

test("an event's name in the table has neither prefix nor version", () => {
  expect(shortTypeOf("aftercare.payment.made.v1")).toBe("payment.made");
});

test("what only staff may read of a talk is marked", () => {
  const marked = piecesOf["talk.logged"]?.filter(({ internal }) => internal === true);
  expect(marked?.map(({ field }) => field)).toEqual(["note", "nextStep.text", "nextStep.on"]);
});
