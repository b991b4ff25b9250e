import { expect, test } from "vitest";
import { cards } from "./cards.ts";

/**
 * Rows of the checklist that want nothing but words: a card in both languages serves them. A row that
 * gets words and a screen stands below, because its card alone is not enough.
 */
const wantWordsAlone = [
  ["A02", "A42"],
  ["B01", "B21", "B24", "B27", "B28", "B29", "B30", "B31", "B34"],
  ["B54", "B56", "B57", "B58", "B61", "B62"],
].flat();

/** Served by a task or a screen; the card says why. */
const wantMore = [
  ["A01", "A14", "A17", "A25", "A26", "A32", "A33", "A34", "A35"],
  ["B02", "B22", "B23", "B36", "B42", "B43", "B44", "B45", "B46", "B48"],
  ["B55", "B59", "B60", "B67", "B68", "B69", "B70"],
].flat();

/** Law sources and acceptance cases that a card may name beside a row. */
const notRows = /^(L\d+|TC\d+)$/;

const served = new Set(
  cards.flatMap(({ source }) => source).filter((source) => !notRows.test(source)),
);

test("each row that wants nothing but words has a card", () => {
  expect(wantWordsAlone.filter((row) => !served.has(row))).toEqual([]);
});

test("each row that a card explains is a row of the checklist, and known here", () => {
  expect([...served].toSorted()).toEqual([...wantWordsAlone, ...wantMore].toSorted());
  const rows = [42, 70].flatMap((count, at) =>
    Array.from({ length: count }, (_, row) => `${"AB"[at]}${String(row + 1).padStart(2, "0")}`),
  );
  expect([...served].filter((row) => !rows.includes(row) || row === "B49")).toEqual([]);
});

test("each card serves at least one row, or the one acceptance case that asks for words", () => {
  const rowless = cards.filter(({ source }) => source.every((one) => one.startsWith("L")));
  expect(rowless).toEqual([]);
});
