import {
  caseloadCalendarSchema,
  caseloadSchema,
} from "@aftercare/functions/http/views/desk-views.ts";
import { caseloadNumbersSchema } from "@aftercare/functions/http/views/overview-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, enrolled, eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, problem, read, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";

/** The counsellor's lists: read from the indexes alone, and never somebody else's. */

let fixture: ApiFixture;
let wang: Person;
beforeAll(async () => {
  fixture = await startApi();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  fixture.setTime("2026-11-02T02:00:00Z");
  await settleCase(fixture, "li", { on: "2026-10-07" });
  await record(fixture, debtRecorded("li", "d2", { creditor: bank("招商银行") }));
  await record(fixture, enrolled("shan", { name: "单丽", language: "en", assignee: "wang" }));
  await record(fixture, debtRecorded("shan"));
  await record(fixture, enrolled("zhang", { name: "张伟", assignee: "zhao" }));
  await record(fixture, debtRecorded("zhang"));
  await record(fixture, withoutAssignee("wu"));
  await settleCase(fixture, "zhou", { key: fixture.keys.b });
  fixture.setTime("2026-11-21T02:00:00Z");
  await record(fixture, enrolled("smith", { name: "John Smith", assignee: "wang" }));
});
afterAll(() => fixture.stop());

const bank = (name: string) => ({ name, licence: "bank" });

function withoutAssignee(clientId: string) {
  const { assignee: _, ...data } = enrolled(clientId, { name: "吴用" }).data as {
    assignee: string;
  };
  return { ...enrolled(clientId), data };
}

const caseload = (query = "", options = {}) =>
  read(fixture, `/v1/caseload${query}`, caseloadSchema, options);

async function asPerson(person: Person, query = "") {
  const response = await person.ask(`/v1/caseload${query}`);
  expect(response.status).toBe(200);
  return caseloadSchema.parse(await response.json());
}

const ids = ({ items }: { readonly items: readonly { readonly clientId: string }[] }) =>
  items.map(({ clientId }) => clientId);

test("a row says what comes up first, in the reader's language, and what the debts add up to", async () => {
  const { items, today } = await asPerson(wang, "?lang=zh-CN");
  expect(today).toBe("2026-11-21");
  const li = items.find(({ clientId }) => clientId === "li");
  expect(li).toMatchObject({
    name: "李女士",
    language: "zh-CN",
    assignee: "wang",
    assignedOn: "2026-11-02",
    debts: { count: 2, settled: 1, balanceFen: 386_000 },
    next: {
      rule: "R01",
      title: "在 App 里确认显示“已结清”",
      debtId: "d1",
      creditor: "某消费金融公司",
      due: "2026-10-08",
      dueState: "past",
      clock: "advice",
      provisional: false,
    },
  });
  expect(li?.tasks.overdue).toBeGreaterThan(3);
  const english = await asPerson(wang, "?lang=en");
  expect(english.items.find(({ clientId }) => clientId === "li")?.next?.title).toMatch(/^[A-Z]/);
});

test("a counsellor has the own clients; nobody's on request, another's never", async () => {
  expect(ids(await asPerson(wang)).toSorted()).toEqual(["li", "shan", "smith"]);
  expect(ids(await asPerson(wang, "?assignee=none"))).toEqual(["wu"]);
  const refused = await problem(await wang.ask("/v1/caseload?assignee=zhao"));
  expect(refused).toMatchObject({ status: 403, code: "act.not-permitted" });
  for (const path of ["calendar?from=2026-11-01&to=2026-11-30&", "numbers?"]) {
    const answer = await wang.ask(`/v1/caseload/${path}assignee=zhao`);
    expect(await problem(answer)).toMatchObject({ status: 403 });
  }
  expect(JSON.stringify(await asPerson(wang))).not.toContain("张伟");
});

test("a key and a supervisor have the whole organisation, and no other organisation's", async () => {
  const everybody = ["li", "shan", "smith", "wu", "zhang"];
  expect(ids(await caseload()).toSorted()).toEqual(everybody);
  const sun = signIn(fixture, { userId: "sun", role: "supervisor" });
  expect(ids(await asPerson(sun)).toSorted()).toEqual(everybody);
  expect(ids(await asPerson(sun, "?assignee=zhao"))).toEqual(["zhang"]);
  expect(ids(await caseload("", { key: fixture.keys.b }))).toEqual(["zhou"]);
});

test("a client and an auditor have no caseload", async () => {
  for (const role of ["client", "auditor"] as const) {
    const person = signIn(fixture, { userId: `a-${role}`, role });
    expect(await problem(await person.ask("/v1/caseload"))).toMatchObject({ status: 403 });
  }
});

test("the counts are of the whole list, whatever is filtered, and each filter leaves as many", async () => {
  const { counts } = await asPerson(wang);
  expect(counts).toMatchObject({
    clients: 3,
    overdue: 1,
    new: 1,
    unassigned: 1,
    "no-reminders": 2,
  });
  const { counts: same, items } = await asPerson(wang, "?due=overdue");
  expect(same).toEqual(counts);
  expect(ids({ items })).toEqual(["li"]);
  expect(ids(await asPerson(wang, "?flag=new"))).toEqual(["smith"]);
  expect(ids(await asPerson(wang, "?language=en"))).toEqual(["shan"]);
  expect(ids(await asPerson(wang, "?flag=no-reminders&language=en&due=overdue"))).toEqual([]);
});

test.each([
  ["王", []],
  ["李", ["li"]],
  ["lns", ["li"]],
  ["linv", ["li"]],
  ["shanli", ["shan"]],
  ["Dan Li", ["shan"]],
  ["sl", ["shan"]],
  ["john s", ["smith"]],
  ["js", ["smith"]],
  ["招商", ["li"]],
  ["zsyh", ["li"]],
  ["smith", ["smith"]],
  ["张", []],
  ["zw", []],
])("wang types “%s” and finds %j", async (typed, expected) => {
  const found = await asPerson(wang, `?q=${encodeURIComponent(typed)}`);
  expect(ids(found)).toEqual(expected);
  expect(found).toMatchObject({ found: expected.length, counts: { clients: 3 } });
});

test("王丽 is found as 「王」, “wangli” and “wl”", async () => {
  await record(fixture, enrolled("wangli", { name: "王丽", assignee: "zhao" }));
  for (const typed of ["王", "wangli", "wl", "WANG LI"]) {
    expect(ids(await caseload(`?q=${encodeURIComponent(typed)}`))).toContain("wangli");
  }
});

test.each(["due", "name", "opened", "balance"])("by %s, every client comes once", async (sort) => {
  const all = ids(await caseload(`?sort=${sort}`));
  const seen: string[] = [];
  let after = "";
  do {
    const page = await caseload(`?sort=${sort}&limit=2${after}`);
    seen.push(...ids(page));
    after = page.cursor === undefined ? "" : `&cursor=${page.cursor}`;
  } while (after !== "");
  expect(seen).toEqual(all);
  expect(new Set(seen).size).toBe(seen.length);
});

test("a cursor is good for its own question alone", async () => {
  const { cursor } = await caseload("?limit=1");
  for (const question of ["?sort=name", "?due=overdue", "?assignee=wang"]) {
    const answer = await ask(fixture, `/v1/caseload${question}&limit=1&cursor=${cursor}`);
    expect(await problem(answer)).toMatchObject({ status: 400, code: "cursor.invalid" });
  }
  const foreign = await ask(fixture, `/v1/caseload?limit=1&cursor=${cursor}`, {
    key: fixture.keys.b,
  });
  expect(await problem(foreign)).toMatchObject({ status: 400, code: "cursor.invalid" });
});

test("the calendar has each deadline on its own day, and knows law from advice", async () => {
  const path = "/v1/caseload/calendar?from=2026-10-01&to=2026-12-31&assignee=wang";
  const { days, complete } = await read(fixture, path, caseloadCalendarSchema);
  expect(complete).toBe(true);
  expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted());
  const main = days.find(({ on }) => on === "2026-11-21")?.items;
  expect(main).toMatchObject([
    { clientId: "li", clientName: "李女士", debtId: "d1", rule: "R06.main", dueState: "today" },
  ]);
  const narrow = "/v1/caseload/calendar?from=2026-11-21&to=2026-11-21";
  expect((await read(fixture, narrow, caseloadCalendarSchema)).days).toHaveLength(1);
});

test.each(["from=2026-11-02&to=2026-11-01", "from=2026-01-01&to=2026-12-31", "from=2026-11-02"])(
  "the calendar of %s is refused with the way out",
  async (query) => {
    const answer = await ask(fixture, `/v1/caseload/calendar?${query}`);
    expect(await problem(answer)).toMatchObject({ status: 400, errors: [{ field: "to" }] });
  },
);

test("the numbers are those of the rows", async () => {
  const response = await wang.ask("/v1/caseload/numbers");
  const numbers = caseloadNumbersSchema.parse(await response.json());
  const { items } = await asPerson(wang);
  const sum = (of: (row: (typeof items)[number]) => number) =>
    items.reduce((total, row) => total + of(row), 0);
  expect(numbers).toMatchObject({
    clients: 3,
    debts: 3,
    settledDebts: 1,
    tasks: sum(({ tasks }) => tasks.open),
    overdue: sum(({ tasks }) => tasks.overdue),
    dueToday: sum(({ tasks }) => tasks.today),
  });
  expect(numbers.weeks[0]?.from).toBe("2026-11-16");
});

test("a caseload is one query of an index, and one more for what nobody looks after", async () => {
  const counted = { UpdateItemCommand: 1 };
  fixture.countCalls();
  await ask(fixture, "/v1/caseload?assignee=zhao");
  expect(fixture.countCalls()).toEqual({ ...counted, QueryCommand: 2 });
  await ask(fixture, "/v1/caseload?q=wl");
  expect(fixture.countCalls()).toEqual({ ...counted, QueryCommand: 1 });
});

test("a reassigned client moves to the other list with every debt", async () => {
  const subject = "clients/shan";
  const moved = eventOf("assignment.changed", "move-shan", subject, { assignee: "zhao" });
  await record(fixture, moved);
  expect(ids(await asPerson(wang))).not.toContain("shan");
  const { items } = await caseload("?assignee=zhao");
  const shan = items.find(({ clientId }) => clientId === "shan");
  expect(shan).toMatchObject({ assignedOn: "2026-11-21", debts: { count: 1 } });
  expect(shan?.flags).toContain("new");
  expect(shan?.flags).not.toContain("unassigned");
});

test("a debt that is another counsellor's is listed with its client's name and no more", async () => {
  const own = debtRecorded("zhang", "d9", { assignee: "wang", creditor: bank("浦发银行") });
  await record(fixture, own);
  const { items } = await asPerson(wang, "?q=zhangwei");
  expect(items).toMatchObject([
    { clientId: "zhang", name: "张伟", assignee: "zhao", debts: { count: 1 }, flags: [] },
  ]);
});

test("a closed case leaves the list and is found among the closed", async () => {
  await record(fixture, eventOf("case.closed", "close-smith", "clients/smith", { reason: "搬走" }));
  expect(ids(await asPerson(wang))).not.toContain("smith");
  expect(ids(await asPerson(wang, "?state=closed"))).toEqual(["smith"]);
});
