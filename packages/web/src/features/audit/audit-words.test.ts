import { expect, test } from "vitest";
import type { Say } from "../../language/language.ts";
import { detailWords, settingWords, valueWords } from "./audit-words.ts";

const say: Say = (text) => text.en;
const nobody = () => undefined;

test("codes are said in words, names of colleagues too, and what has no word stays as it is", () => {
  const detail = { role: "admin", route: "/v1/clients", what: "role" };
  expect(detailWords({ kind: "member.changed", detail }, nobody, say)).toEqual([
    "role",
    "role: administrator",
    "address: /v1/clients",
  ]);
  const nameOf = (userId: string) => (userId === "u1" ? "王顾问" : undefined);
  expect(detailWords({ kind: "data.exported", detail: { assignee: "u1" } }, nameOf, say)).toEqual([
    "counsellor: 王顾问",
  ]);
  const search = { kind: "access-record.searched", detail: { by: "user:u1" } } as const;
  expect(detailWords(search, nameOf, say)).toEqual(["who: 王顾问"]);
});

test("of settings it says which", () => {
  const detail = { what: "mailAt phone" };
  expect(detailWords({ kind: "organisation.changed", detail }, nobody, say)).toEqual([
    "Reminders go at, Phone",
  ]);
  const titleOf = (id: string) => (id === "R06.main" ? "Check the credit report" : undefined);
  expect(settingWords("rules.R06.main", titleOf, say)).toBe("Rule: Check the credit report");
  expect(settingWords("rules.R02", titleOf, say)).toBe("Rule: R02");
  const asked = { kind: "organisation.changed", detail: { rules: "R06.main R02" } } as const;
  expect(detailWords(asked, titleOf, say)).toEqual(["rules: Check the credit report, R02"]);
});

test("a value with parts is written on one line, and nothing as nothing", () => {
  const wish = { days: 45, steps: { first: 3 }, off: true };
  expect(valueWords(wish, say)).toBe("days 45, reminders first 3, switched off yes");
  expect(valueWords(["2027-01-01", "2027-01-02"], say)).toBe("2027-01-01, 2027-01-02");
  expect(valueWords({ year: 2027, by: "user:u1", since: "2026-12-14" }, say)).toBe("year 2027");
  expect(valueWords("staff", say)).toBe("all staff");
  expect(valueWords(undefined, say)).toBe("");
});
