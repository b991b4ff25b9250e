import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import type { ContactFact } from "../casefile/contact-fact.ts";
import { findConduct } from "./find-conduct.ts";
import { writeFinding } from "./write-finding.ts";

const online = { kind: "online-loan", creditor: { licence: "consumer-finance" } };
const card = { kind: "credit-card", creditor: { licence: "bank" } };
const day = isoDate("2026-03-10");

let seq = 0;
function contact(facts: Partial<ContactFact> = {}): ContactFact {
  seq += 1;
  const said = { on: day, by: "test", seq };
  return {
    id: `c${seq}`,
    channel: "call",
    demandsPayment: true,
    scamPatterns: [],
    ...said,
    ...facts,
  };
}

const rulesOf = (contacts: readonly ContactFact[], terms = online) =>
  findConduct(contacts, terms).map(({ rule }) => rule);

test("22:00 and 07:59 are at night, 21:59 and 08:00 are not, nor is what was agreed", () => {
  const at = (time: string) => rulesOf([contact({ at: time })]);
  expect([at("22:00"), at("07:59")]).toEqual([["quiet-hours"], ["quiet-hours"]]);
  expect([at("21:59"), at("08:00")]).toEqual([[], []]);
  expect(rulesOf([contact({ at: "23:00", nightAgreed: true })])).toEqual([]);
});

test("the third answered call is still allowed, the fourth is not; of another day it does not count", () => {
  const calls = (count: number) =>
    Array.from({ length: count }, () => contact({ answered: true, at: "10:00" }));
  expect(rulesOf(calls(3))).toEqual([]);
  expect(rulesOf(calls(4))).toEqual(["effective-calls"]);
  const next = contact({ answered: true, on: isoDate("2026-03-11") });
  expect(rulesOf([...calls(3), next])).toEqual([]);
});

test("six dials are allowed, seven are not, to each who is reached on their own", () => {
  const dials = (count: number, target?: "contact") =>
    contact({ answered: false, dials: count, ...(target === undefined ? {} : { target }) });
  expect(rulesOf([dials(6)], card)).toEqual([]);
  expect(rulesOf([dials(4), dials(3)], card)).toEqual(["unanswered-dials"]);
  expect(rulesOf([dials(4), dials(3, "contact")], card)).toEqual([]);
});

test("an emergency contact may be asked once, and not after they refused", () => {
  expect(rulesOf([contact({ target: "contact" })])).toEqual([]);
  expect(rulesOf([contact({ target: "contact", contactRefused: true })])).toEqual(["third-party"]);
  expect(rulesOf([contact({ target: "third-party", disclosed: true })])).toEqual([
    "third-party",
    "disclosure",
  ]);
});

test("each text speaks from its own first day on, and the former guide only until the standard", () => {
  const night = (on: string) =>
    findConduct([contact({ on: isoDate(on), at: "23:00" })], card).flatMap(({ bases }) =>
      bases.map(({ id }) => id),
    );
  expect(night("2024-05-14")).toEqual([]);
  expect(night("2025-02-27")).toEqual(["nifa-2024"]);
  expect(night("2025-02-28")).toEqual(["gbt-45251"]);
  expect(night("2026-01-31")).toEqual(["cba-2026", "gbt-45251"]);
});

test("a friend who calls at night is measured by nothing that does not bind a friend", () => {
  const friend = { kind: "private-loan", creditor: { licence: "private" } };
  const [finding] = findConduct([contact({ at: "23:00" })], friend);
  expect(finding?.bases.map(({ fit }) => fit)).toEqual(["does-not-fit", "does-not-fit"]);
});

test("a scam, a check-up and what was not theirs count for nothing", () => {
  const said = { on: day, by: "test", seq: 99 };
  const not = [
    contact({ at: "23:00", triaged: { as: "scam", ...said } }),
    contact({ at: "23:00", triaged: { as: "audit", ...said } }),
    contact({ at: "23:00", verified: { outcome: "not-theirs", ...said } }),
    contact({ channel: "auto-debit" }),
    contact({ at: "23:00", scamPatterns: ["pay-again"] }),
  ];
  expect(findConduct(not, online, day)).toEqual([]);
});

const contacts = fc.array(
  fc.record({
    at: fc.constantFrom("06:30", "09:00", "14:00", "22:30"),
    answered: fc.boolean(),
    dials: fc.integer({ min: 1, max: 9 }),
    target: fc.constantFrom(undefined, "contact" as const, "third-party" as const),
    on: fc.constantFrom(day, isoDate("2026-03-11")),
  }),
  { maxLength: 12 },
);

test("whatever is logged, in whatever order: the same findings, each about contacts of its day", () => {
  fc.assert(
    fc.property(contacts, fc.constantFrom(online, card), (logged, terms) => {
      const all = logged.map(({ target, answered, dials, ...rest }) =>
        contact({
          ...rest,
          answered,
          ...(answered ? {} : { dials }),
          ...(target === undefined ? {} : { target }),
        }),
      );
      const found = findConduct(all, terms, day);
      expect(findConduct(all.toReversed(), terms, day)).toEqual(found);
      for (const finding of found) {
        const days = finding.contacts.map((id) => all.find((one) => one.id === id)?.on);
        expect(new Set(days)).toEqual(new Set([finding.on]));
        expect(finding.bases.length).toBeGreaterThan(0);
        expect(finding.count ?? 1).toBeGreaterThan(finding.limit ?? 0);
        expect(writeFinding(finding, "zh-CN")).toMatch(/可能不符合.+（适用范围：/);
        expect(writeFinding(finding, "en")).not.toMatch(/illegal|unlawful|violat/i);
      }
    }),
  );
});
