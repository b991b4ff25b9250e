import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { rulebook } from "../followups/registry.ts";
import type { ClientId, DebtId, OrgId } from "../kernel/ids.ts";
import { passes, isInState, searchFor } from "./desk-filter.ts";
import { inOrder, placeIn } from "./desk-order.ts";
import { countRows, rowOf } from "./desk-row.ts";
import { readingOn } from "./desk-task.ts";
import { numbersOf } from "./desk-weeks.ts";
import { fileByClient, type FiledClient } from "./filed-client.ts";
import type { ClientSummary, DebtSummary, FollowUpLine } from "./summary.ts";

/** A Monday. */
const today = isoDate("2026-11-23");
const reading = readingOn(today, rulebook);

const line = (rule: string, due: string, more: Partial<FollowUpLine> = {}): FollowUpLine => ({
  key: `${rule}@2026-10-07`,
  due: isoDate(due),
  ...more,
});

const clientOf = (more: Partial<ClientSummary> = {}): ClientSummary => ({
  file: "client",
  name: "王丽",
  language: "zh-CN",
  openedOn: isoDate("2026-01-05"),
  assignee: "zhao",
  lines: [],
  ...more,
});

const debtOf = (more: Partial<DebtSummary> = {}): DebtSummary => ({
  file: "debt",
  creditor: "样例银行",
  kind: "credit-card",
  openedOn: isoDate("2026-01-05"),
  assignee: "zhao",
  balanceFen: 100_000,
  lines: [],
  ...more,
});

function filed(
  client: Partial<ClientSummary> = {},
  debts: readonly Partial<DebtSummary>[] = [],
  clientId = "c1",
): FiledClient {
  return {
    clientId: clientId as ClientId,
    client: clientOf(client),
    debts: debts.map((debt, n) => ({ debtId: `d${n}` as DebtId, debt: debtOf(debt) })),
  };
}

const row = (...given: Parameters<typeof filed>) => rowOf(filed(...given), reading);

test("a client's row holds the debts': what comes up first, of whichever file", () => {
  const one = row({ lines: [line("R14", "2027-01-01")] }, [
    { lines: [line("R06.main", "2026-11-30")], settledOn: isoDate("2026-10-07"), balanceFen: 0 },
    { lines: [line("R01", "2026-11-20"), line("R02", "2026-11-23")] },
  ]);
  expect(one.tasks.map(({ rule, dueState }) => [rule, dueState])).toEqual([
    ["R01", "past"],
    ["R02", "today"],
    ["R06.main", "soon"],
    ["R14", "later"],
  ]);
  expect(one.tasks[0]).toMatchObject({ debt: { debtId: "d1" }, clock: "advice", awaited: false });
  expect(one.dues).toEqual(["overdue", "today", "week"]);
  expect(one.totals).toEqual({ debts: 2, settled: 1, balanceFen: 100_000 });
});

test("what was put off comes up on that day, and is not past before it", () => {
  const until = isoDate("2026-12-01");
  const one = row({ lines: [line("R14", "2026-11-01", { snoozedUntil: until })] });
  expect(one.tasks[0]).toMatchObject({ due: "2026-11-01", comesUpOn: until, dueState: "later" });
  expect(one.dues).toEqual([]);
});

test("what only informs is nobody's task until somebody has to look at it", () => {
  expect(row({}, [{ lines: [line("R12", "2029-10-07")] }]).dues).toEqual(["none"]);
  const stuck = line("N01", "2026-11-20", { attentionOn: isoDate("2026-11-20") });
  expect(row({}, [{ lines: [stuck] }]).flags).toContain("attention");
});

test("a rule that the organisation switched off meanwhile asks for nothing", () => {
  expect(row({ lines: [line("R99", "2026-11-20")] }).tasks).toEqual([]);
});

test("of locked data a desk sees what the person asked, in every file", () => {
  const lines = [line("R14", "2026-11-20"), line("N06", "2026-11-30")];
  const one = row({ lines, data: "locked" }, [{ lines: [line("R01", "2026-11-20")] }]);
  expect(one.tasks.map(({ rule }) => rule)).toEqual(["N06"]);
  expect(one.flags).toEqual(["locked"]);
});

test("each sign raises its own flag", () => {
  const on = isoDate("2026-11-20");
  const flags = (...given: Parameters<typeof filed>) => row(...given).flags;
  expect(flags()).toEqual([]);
  expect(flags({ scamOn: on })).toEqual(["scam"]);
  expect(flags({}, [{ scamOn: on }])).toEqual(["scam"]);
  expect(flags({}, [{ lines: [line("R06.main", "2026-12-24", { helpOn: on })] }])).toEqual([
    "help",
  ]);
  expect(flags({ lines: [line("N08", "2026-12-24")] })).toEqual(["message"]);
  expect(flags({}, [{ lines: [line("N11", "2026-12-24")] }])).toEqual(["uploads"]);
  expect(flags({ dataRequestOn: on })).toEqual(["data-request"]);
  expect(flags({ mailTrouble: "bounced" })).toEqual(["mail-trouble"]);
  expect(flags({ assignedOn: isoDate("2026-11-17") })).toEqual(["new"]);
  expect(flags({ assignedOn: isoDate("2026-11-16") })).toEqual([]);
  expect(flags({}, [{ lines: [line("R09", "2026-12-12")] }])).toEqual(["waiting"]);
  expect(flags({}, [{ disputedOn: on }])).toEqual(["dispute"]);
  expect(flags({ handoverTo: "sun" })).toEqual(["handover"]);
  expect(flags({ noReminders: true })).toEqual(["no-reminders"]);
  const { assignee: _, ...nobodys } = clientOf();
  expect(rowOf({ ...filed(), client: nobodys }, reading).flags).toEqual(["unassigned"]);
});

test("counts say what each filter would leave, and the filters leave just that", () => {
  const rows = [
    row({ lines: [line("R14", "2026-11-20")] }, [], "a"),
    row({ lines: [line("R14", "2026-11-23")], language: "en" }, [], "b"),
    row({ mailTrouble: "bounced" }, [], "c"),
  ];
  expect(countRows(rows)).toMatchObject({
    overdue: 1,
    today: 1,
    week: 1,
    none: 1,
    "mail-trouble": 1,
    scam: 0,
  });
  const left = (filter: Parameters<typeof passes>[1]) =>
    rows.filter((one) => passes(one, filter)).map(({ clientId }) => clientId);
  expect(left({ due: "overdue" })).toEqual(["a"]);
  expect(left({ due: "none", flag: "mail-trouble" })).toEqual(["c"]);
  expect(left({ language: "en" })).toEqual(["b"]);
  expect(left({})).toEqual(["a", "b", "c"]);
});

test("a closed file is on the desk only when it is asked for", () => {
  const closed = filed({ closedOn: isoDate("2026-11-01") });
  expect([isInState(closed, "open"), isInState(filed(), "open")]).toEqual([false, true]);
  expect([isInState(closed, "closed"), isInState(filed(), "closed")]).toEqual([true, false]);
  expect([isInState(closed, "all"), isInState(filed(), "all")]).toEqual([true, true]);
});

test("a client is found by name, lender or id", () => {
  const one = row({}, [{ creditor: "招商银行" }], "client-7");
  const isFound = (typed: string) => searchFor(typed, () => [])(one);
  expect(["王", "招商", "client-7"].map(isFound)).toEqual([true, true, true]);
  expect(["张", "client-8"].map(isFound)).toEqual([false, false]);
});

test("every order goes on after a place, also after one whose client is gone", () => {
  const rows = [
    row({ name: "张三", openedOn: isoDate("2026-03-01") }, [{ balanceFen: 5 }], "a"),
    row({ name: "阿明", lines: [line("R14", "2026-11-20")] }, [{ balanceFen: 50 }], "b"),
    row({ name: "李四", lines: [line("R14", "2026-12-20")] }, [{ balanceFen: 500 }], "c"),
  ];
  const ids = (order: Parameters<typeof inOrder>[1], after?: Parameters<typeof inOrder>[2]) =>
    inOrder(rows, order, after).map(({ clientId }) => clientId);
  expect(ids("due")).toEqual(["b", "c", "a"]);
  expect(ids("name")).toEqual(["b", "c", "a"]);
  expect(ids("opened")).toEqual(["a", "b", "c"]);
  expect(ids("balance")).toEqual(["c", "b", "a"]);
  const [first] = inOrder(rows, "due", undefined);
  if (first === undefined) throw new Error("Nothing is in order.");
  expect(ids("due", placeIn("due", first))).toEqual(["c", "a"]);
  expect(ids("due", { value: "2026-12-20", clientId: "bb" })).toEqual(["c", "a"]);
  expect(ids("balance", { value: "60", clientId: "gone" })).toEqual(["b", "a"]);
});

test("eight weeks from this Monday on say what comes up; what is past is in none", () => {
  const one = row({ lines: [line("R14", "2027-01-17"), line("R14", "2026-11-22")] }, [
    { lines: [line("R01", "2026-11-23"), line("R09", "2026-11-29"), line("R02", "2026-11-30")] },
  ]);
  const numbers = numbersOf([one], today);
  expect(numbers).toMatchObject({
    clients: 1,
    debts: 1,
    tasks: 5,
    overdue: 1,
    dueToday: 1,
    dueWithinWeek: 3,
    awaited: 1,
  });
  expect(numbers.weeks).toHaveLength(8);
  expect(numbers.weeks[0]).toEqual({ from: "2026-11-23", tasks: 2, byLaw: 1 });
  expect(numbers.weeks[1]).toEqual({ from: "2026-11-30", tasks: 1, byLaw: 0 });
  expect(numbers.weeks[7]).toEqual({ from: "2027-01-11", tasks: 1, byLaw: 1 });
});

test("files that lie side by side are put together, and a debt without its client apart", () => {
  const orgId = "org" as OrgId;
  const [li, mei] = ["li", "mei"] as ClientId[];
  if (li === undefined || mei === undefined) throw new Error();
  const debtId = "d1" as DebtId;
  const { clients, without } = fileByClient([
    { ref: { orgId, clientId: li, debtId }, summary: debtOf() },
    { ref: { orgId, clientId: li }, summary: clientOf() },
    { ref: { orgId, clientId: mei, debtId }, summary: debtOf() },
  ]);
  expect(clients).toMatchObject([{ clientId: "li", debts: [{ debtId: "d1" }] }]);
  expect([...without.keys()]).toEqual(["mei"]);
});

test("of somebody else's client a desk has the debts that are its own, and no sign of the rest", () => {
  const theirs = filed({ lines: [line("R14", "2026-11-20")] }, [
    { lines: [line("R01", "2026-11-23")] },
  ]);
  const one = rowOf({ ...theirs, debtsOnly: true }, reading);
  expect(one.tasks.map(({ rule }) => rule)).toEqual(["R01"]);
});
