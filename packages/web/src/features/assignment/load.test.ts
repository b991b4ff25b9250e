import { expect, test } from "vitest";
import type { DeskLoad } from "../../api/organisation.ts";
import { loadOf } from "./load.ts";

function desk(clients: number, state?: "active" | "deactivated"): DeskLoad {
  const numbers = {
    clients,
    debts: 0,
    settledDebts: 0,
    tasks: 0,
    overdue: 0,
    dueToday: 0,
    dueWithinWeek: 0,
    awaited: 0,
    helpAsked: 0,
    weeks: [],
  };
  if (state === undefined) return numbers;
  return { ...numbers, assignee: "a", member: { name: "王", role: "counsellor", state } };
}

test("half as many again as colleagues have is full, half of it or less is free", () => {
  const desks = [desk(60, "active"), desk(30, "active"), desk(10, "active"), desk(20, "active")];
  expect(desks.map((each) => loadOf(each, desks))).toEqual(["full", "usual", "free", "usual"]);
});

test("a handful of clients is never too many, and whoever left does not count", () => {
  const desks = [desk(9, "active"), desk(0, "active"), desk(200, "deactivated"), desk(50)];
  expect(loadOf(desks[0] ?? desk(0), desks)).toBe("usual");
});
