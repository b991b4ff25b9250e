import { followUpSchema } from "@aftercare/functions/http/views/follow-up-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, eventOf, paid, settleCase } from "./http-events-of-a-case.ts";
import { read, record, startApi, type ApiFixture } from "./http-fixture.ts";

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await settleCase(fixture, "li", { on: "2026-10-07" });
  await settleCase(fixture, "zhou", { language: "en", on: "2026-11-01" });
});
afterAll(() => fixture.stop());

const followUps = pageOf(followUpSchema);

test("a follow-up says why it is there, why on that day, and what ends it", async () => {
  const { items } = await read(fixture, "/v1/clients/li/debts/d1/follow-ups?lang=en", followUps);
  expect(items.find(({ rule }) => rule === "R06.main")).toMatchObject({
    title: "Check the credit report (45 days)",
    state: "open",
    dueState: "today",
    due: "2026-11-21",
    staffDue: "2026-11-23",
    clock: "advice",
    why: expect.stringMatching(/^The bureau updates/),
    dueBecause:
      "It is 45 days after the settlement on 7 October 2026 (Wed): 21 November 2026 (Sat).",
    endsWhen: expect.stringMatching(/^The report was checked/),
    steps: [expect.objectContaining({ on: "2026-11-21", audience: "client", state: "due" })],
  });
});

test("a date that the case itself moved says so", async () => {
  const { items } = await read(fixture, "/v1/clients/li/debts/d1/follow-ups", followUps);
  const kept = items.find(({ rule }) => rule === "R12");
  expect(kept?.dueBecause).toBe("2026年10月7日（周三）结清，3年后就是2029年10月7日（周日）。");
  const early = debtRecorded("li", "d3", {
    autoDebits: [{ id: "card", channel: "bank", nextDebitOn: "2026-11-22" }],
  });
  await record(fixture, early);
  await record(fixture, {
    ...paid("li", "p3", 386_000, { on: "2026-11-20" }),
    subject: "clients/li/debts/d3",
  });
  const moved = await read(fixture, "/v1/clients/li/debts/d3/follow-ups?lang=en", followUps);
  expect(moved.items.find(({ rule }) => rule === "R03")?.dueBecause).toBe(
    "It is 3 days after the settlement on 20 November 2026 (Fri): 23 November 2026 (Mon). " +
      "The dates in this case make it 21 November 2026 (Sat).",
  );
});

test("both languages give the same dates and differ in words", async () => {
  const chinese = await read(fixture, "/v1/clients/zhou/follow-ups?lang=zh-CN", followUps);
  const english = await read(fixture, "/v1/clients/zhou/follow-ups", followUps, {
    headers: { "accept-language": "de, en;q=0.8, zh;q=0.7" },
  });
  const dates = ({ items }: typeof chinese) =>
    items.map(({ key, due, staffDue, opensOn, estimate, steps }) => ({
      key,
      due,
      staffDue,
      opensOn,
      estimate,
      steps,
    }));
  expect(dates(chinese)).toEqual(dates(english));
  expect(chinese.items.every(({ title, why }) => /\p{Script=Han}/u.test(title + why))).toBe(true);
  expect(
    english.items.some(({ title, why, dueBecause, endsWhen }) =>
      /\p{Script=Han}/u.test(title + why + dueBecause + endsWhen),
    ),
  ).toBe(false);
});

test("follow-ups can be asked for by state, and a client's are those of all files", async () => {
  const all = await read(fixture, "/v1/clients/li/follow-ups", followUps);
  expect(new Set(all.items.map(({ debtId }) => debtId))).toEqual(new Set([undefined, "d1", "d3"]));
  const due = all.items.map((item) => item.due);
  expect(due).toEqual(due.toSorted());
  const open = await read(fixture, "/v1/clients/li/follow-ups?state=open,planned", followUps);
  expect(new Set(open.items.map(({ state }) => state))).toEqual(new Set(["open", "planned"]));
});

test("a follow-up says how it is done, how long that takes, and whose word it is", async () => {
  const { items } = await read(fixture, "/v1/clients/li/debts/d1/follow-ups?lang=en", followUps);
  const ofRule = (wanted: string) => items.find(({ rule }) => rule === wanted);
  expect(ofRule("R06.main")).toMatchObject({
    kind: "task",
    guide: {
      minutes: 10,
      how: expect.arrayContaining([expect.stringMatching(/^Find this one/)]),
      done: "I checked: all fine",
      ground: expect.stringMatching(/^Advice \(from consumer articles\): /),
      article: { slug: "check-credit-report" },
    },
  });
  expect(ofRule("R04")).toMatchObject({
    missing: "a settlement certificate whose four key fields agree",
    guide: { script: expect.stringContaining("I settled this loan on 7 October 2026 (Wed)") },
  });
});

test("what was put off comes up on the day that was chosen, and help that was asked for is shown", async () => {
  const followUp = "R01@2026-11-01";
  const act = (type: string, data: Record<string, unknown>) => {
    const subject = "clients/zhou/debts/d1";
    return record(
      fixture,
      eventOf(`followup.${type}`, `zhou-${type}`, subject, { followUp, ...data }),
    );
  };
  await act("snoozed", { until: "2026-11-24" });
  await act("help-asked", { note: "找不到入口" });
  const { items } = await read(fixture, "/v1/clients/zhou/follow-ups", followUps);
  expect(items.find(({ key }) => key === followUp)).toMatchObject({
    due: "2026-11-02",
    dueState: "past",
    comesUpOn: "2026-11-24",
    comesUp: "soon",
    helpAskedOn: "2026-11-21",
  });
});

test("what a tick ended can be opened again, what a fact ended cannot", async () => {
  await settleCase(fixture, "ann", { on: "2026-11-10" });
  const ofAnn = async () => {
    const address = "/v1/clients/ann/debts/d1/follow-ups";
    const { items } = await read(fixture, address, followUps);
    return (rule: string) => items.find((followUp) => followUp.rule === rule);
  };
  const told = (type: string, data: object) =>
    record(fixture, eventOf(type, `ann-${type}`, "clients/ann/debts/d1", data));
  const before = await ofAnn();
  await told("followup.done", { followUp: before("K02")?.key });
  await told("account.status-seen", { status: "settled", where: "app" });
  const after = await ofAnn();
  expect(before("K02")).toMatchObject({ state: "open" });
  expect(before("K02")).not.toHaveProperty("canReopen");
  expect(after("K02")).toMatchObject({ state: "done", canReopen: true });
  expect(after("R01")).toMatchObject({ state: "done" });
  expect(after("R01")).not.toHaveProperty("canReopen");
});
