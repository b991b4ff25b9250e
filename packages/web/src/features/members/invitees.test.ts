import { expect, test } from "vitest";
import { readInvitees } from "./invitees.ts";

const named = (name: string, email: string, role: string) => ({ name, email, role });

test("lines of a sheet and of a Chinese keyboard are read alike, headings and empty lines left out", () => {
  const pasted =
    "\uFEFF姓名,邮箱,角色\r\n王顾问,wang@example.org,顾问\r\n\r\n陈主管，chen@example.org，主管\r\nAlex\talex@example.org\tauditor";
  expect(readInvitees(pasted)).toEqual([
    { kind: "invitee", line: 2, invitee: named("王顾问", "wang@example.org", "counsellor") },
    { kind: "invitee", line: 4, invitee: named("陈主管", "chen@example.org", "supervisor") },
    { kind: "invitee", line: 5, invitee: named("Alex", "alex@example.org", "auditor") },
  ]);
});

test("without a role somebody is a counsellor", () => {
  expect(readInvitees("wang@example.org, 王顾问")).toEqual([
    { kind: "invitee", line: 1, invitee: named("王顾问", "wang@example.org", "counsellor") },
  ]);
});

test("what is wrong with a line is said of that line, and the others are read", () => {
  const pasted =
    "王顾问\nwang@example.org\n陈, chen@example.org, 国王\n李, li@example.org\n李, LI@example.org";
  expect(readInvitees(pasted).map(({ kind, line }) => [kind, line])).toEqual([
    ["flawed", 1],
    ["flawed", 2],
    ["flawed", 3],
    ["invitee", 4],
    ["flawed", 5],
  ]);
});

test("a quoted cell is read without its quotes", () => {
  expect(readInvitees('"王顾问","wang@example.org","admin"')[0]).toMatchObject({
    invitee: named("王顾问", "wang@example.org", "admin"),
  });
});
