import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { OrgId } from "../../kernel/ids.ts";
import { parseEvent } from "../envelope.ts";
import { eventDefinition, eventDefinitions } from "./registry.ts";

interface Fixture {
  readonly type: string;
  readonly subject: string;
  readonly data: Record<string, unknown>;
}

const folder = new URL("fixtures/", import.meta.url);
const fixtures = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Fixture,
);

function parse(fixture: Fixture) {
  const envelope = { specversion: "1.0", id: "e1", source: "fixtures", ...fixture };
  return parseEvent("org" as OrgId, envelope);
}

test("every event type has a fixture file, and no fixture is left over", () => {
  const types = eventDefinitions.map(({ type }) => type).toSorted();
  expect(fixtures.map(({ type }) => type).toSorted()).toEqual(types);
});

test("every type carries its version", () => {
  for (const { type } of eventDefinitions) expect(type).toMatch(/^aftercare\.[a-z.-]+\.v\d+$/);
});

describe.each(fixtures)("$type", (fixture) => {
  test("its fixture parses and keeps every field", () => {
    const parsed = parse(fixture);
    expect(parsed).toMatchObject({ kind: "parsed", event: { data: fixture.data } });
  });

  test("parsing what was stored changes nothing", () => {
    const schema = eventDefinition(fixture.type)?.data;
    expect(schema?.parse(schema.parse(fixture.data))).toEqual(fixture.data);
  });

  test("a field that nobody knows is named, not dropped", () => {
    const parsed = parse({ ...fixture, data: { ...fixture.data, amount: "0.005" } });
    expect(parsed).toMatchObject({ kind: "invalid", flaws: [{ field: "data.amount" }] });
  });

  test("its title is told in both languages", () => {
    const title = eventDefinition(fixture.type)?.title;
    expect(title?.["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(title?.en).toMatch(/^[A-Z]/);
  });
});

describe("fields", () => {
  const payment = (data: Record<string, unknown>) =>
    parse({
      type: "aftercare.payment.made.v1",
      subject: "clients/li/debts/loan",
      data: { paymentId: "p1", amountFen: 100, ...data },
    });

  test.each([
    ["an amount of 0.005", { amountFen: 0.005 }, "data.amountFen"],
    ["an amount as text", { amountFen: "38.60" }, "data.amountFen"],
    ["nothing", { amountFen: 0 }, "data.amountFen"],
    ["less than nothing", { amountFen: -1 }, "data.amountFen"],
    ["more than any debt", { amountFen: 1e15 }, "data.amountFen"],
    ["30 February", { on: "2026-02-30" }, "data.on"],
    ["a year that rules cannot count with", { on: "0226-03-01" }, "data.on"],
    ["an id with a slash", { paymentId: "a/b" }, "data.paymentId"],
    ["a control character", { note: "a\u0000b" }, "data.note"],
  ])("%s is refused by name", (_, data, field) => {
    const parsed = payment(data);
    expect(parsed).toMatchObject({ kind: "invalid", code: "event.invalid", flaws: [{ field }] });
  });

  test("every flaw of an event is told at once", () => {
    const parsed = payment({ amountFen: 0.5, on: "2026-13-01", paymentId: "" });
    expect(parsed.kind === "invalid" && parsed.flaws.map(({ field }) => field).toSorted()).toEqual([
      "data.amountFen",
      "data.on",
      "data.paymentId",
    ]);
  });

  test("a name with a line break never becomes a header", () => {
    const data = { name: "李\r\nBcc: x@example.org", language: "zh-CN" };
    const parsed = parse({ type: "aftercare.client.enrolled.v1", subject: "clients/li", data });
    expect(parsed).toMatchObject({ kind: "invalid", flaws: [{ field: "data.name" }] });
  });

  test.each([
    ["clients"],
    ["clients/li/debts"],
    ["clients/../debts/x"],
    ["debts/x"],
    ["clients/li/debts/x/y"],
  ])("the subject %s names no case file", (subject) => {
    const parsed = parse({
      type: "aftercare.note.added.v1",
      subject,
      data: { text: "x", internal: false },
    });
    expect(parsed).toMatchObject({ kind: "invalid", flaws: [{ field: "subject" }] });
  });

  test("an unknown type says where to look", () => {
    const parsed = parse({
      type: "aftercare.payment.imagined.v1",
      subject: "clients/li",
      data: {},
    });
    expect(parsed).toMatchObject({ kind: "invalid", code: "event.type-unknown" });
  });
});
