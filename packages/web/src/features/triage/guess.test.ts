import { expect, test } from "vitest";
import type { Finding, LoggedContact } from "../../api/conduct.ts";
import { guessOf } from "./guess.ts";

const contact: LoggedContact = {
  id: "c1",
  channel: "call",
  demandsPayment: true,
  scamPatterns: [],
  on: "2026-03-10",
  by: "key:k",
  seq: 3,
};
const finding = (rule: Finding["rule"]): Finding => ({
  rule,
  title: "",
  on: "2026-03-10",
  text: "",
  asks: "",
  contacts: ["c1"],
  bases: [],
});

test("a known scam comes before everything, and a person's word before a guess", () => {
  const scam = { ...contact, scamPatterns: ["pay-again"] };
  expect(guessOf(scam, [finding("quiet-hours")])).toBe("scam");
  const triaged = { as: "residual", on: "2026-03-11", by: "user:w", seq: 4 } as const;
  expect(guessOf({ ...scam, triaged }, [])).toBe("residual");
});

test("calls at night and calls to others are harassment; being settled alone is not", () => {
  expect(guessOf(contact, [finding("quiet-hours")])).toBe("harassment");
  expect(guessOf({ ...contact, target: "third-party" }, [])).toBe("harassment");
  expect(guessOf(contact, [finding("settled-debt")])).toBe("stale-data");
});

test("a few days' interest is a remainder, and a call that asks for nothing is a check", () => {
  const residual = { plausible: true, days: 3, interestFen: 3_863 };
  expect(guessOf({ ...contact, residual }, [])).toBe("residual");
  expect(guessOf({ ...contact, demandsPayment: false }, [])).toBe("audit");
});
