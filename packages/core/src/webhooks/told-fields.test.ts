import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { eventDefinition } from "../casefile/events/registry.ts";
import { toldData, toldTypes } from "./told-fields.ts";

interface Fixture {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

const folder = new URL("../casefile/events/fixtures/", import.meta.url);
const fixtures = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Fixture,
);

test.each(fixtures)("$type tells codes, days, sums and ids alone", ({ type, data }) => {
  for (const value of stringsIn(toldData(type, data))) expect(value).toMatch(/^[\w@#./:-]{1,80}$/);
});

test.each(toldTypes)("%s is an event that there is", (type) => {
  expect(eventDefinition(type)).toBeDefined();
});

test("who somebody is and what somebody wrote stays here", () => {
  const told = (type: string) => toldData(type, dataOf(type));
  expect(told("aftercare.client.enrolled.v1")).toEqual({ language: "zh-CN", assignee: "wang" });
  expect(told("aftercare.note.added.v1")).toEqual({ internal: true });
  expect(JSON.stringify(told("aftercare.debt.recorded.v1"))).not.toMatch(
    /name|number|account|payee|Phone|insurer/,
  );
  expect(told("aftercare.contact.logged.v1")).not.toHaveProperty("said");
});

test("a type that nobody decided about tells only its day", () => {
  const data = { on: "2026-03-05", purpose: "something a person wrote" };
  expect(toldData("aftercare.data.disclosed.v1", data)).toEqual({ on: "2026-03-05" });
  expect(toldData("aftercare.payment.made.v2", { paymentId: "p1" })).toEqual({});
});

function dataOf(type: string): unknown {
  return fixtures.find((fixture) => fixture.type === type)?.data;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
