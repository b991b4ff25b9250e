import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { pagesOf, r01, tokenFor } from "./http-links-fixture.ts";

/** The pages behind the buttons in mails: P5 of the design. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const { show, press, settle, snapshotOf, eventsOf } = pagesOf(() => fixture);

test("opening a link shows what a press would do, and changes nothing however often it is fetched", async () => {
  await settle("get");
  const before = await snapshotOf("get");
  const token = tokenFor("get");
  const pages = await Promise.all([1, 2, 3].map(() => show(token)));
  const html = await pages[0]?.text();
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(html).toContain("在 App 里确认显示“已结清”");
  expect(html).toContain("怎样算做完：看到账户状态是已结清。");
  expect(html).toMatch(/value="done"[\s\S]*value="later"[\s\S]*value="stuck"/);
  const head = await ask(fixture, `/a/${token}`, { key: "", method: "HEAD" });
  expect(head.status).toBe(200);
  expect(await snapshotOf("get")).toEqual(before);
});

test("“done” is recorded once, however often and however fast it is pressed", async () => {
  await settle("done");
  const token = tokenFor("done");
  const pressed = await Promise.all([1, 2, 3].map(() => press(token, "done")));
  const again = await press(token, "done");
  expect([...pressed, again].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await again.text()).toContain("这件事已经做完，记下了。");
  expect(await eventsOf("done", "followup.done")).toBe(1);
  expect(await (await show(token)).text()).toContain("这件事已经做完，记下了。");
});

test("a slip is taken back by the link that made it", async () => {
  await settle("undo");
  const token = tokenFor("undo");
  expect(await (await press(token, "done")).text()).toContain('value="undo"');
  const undone = await (await press(token, "undo")).text();
  expect(undone).not.toContain('value="done"');
  expect(undone).toMatch(/value="later"[\s\S]*value="stuck"/);
  expect(await eventsOf("undo", "followup.done")).toBe(1);
  expect(await eventsOf("undo", "followup.reopened")).toBe(1);
});

test("what the counsellor ended is not undone by a link", async () => {
  await settle("ended");
  const skip = { followUp: r01, reason: "已电话确认" };
  await record(fixture, eventOf("followup.skipped", "skip-1", "clients/ended/debts/d1", skip));
  const page = await press(tokenFor("ended"), "undo");
  expect(page.status).toBe(422);
  expect(await page.text()).not.toContain('value="undo"');
  expect(await eventsOf("ended", "followup.reopened")).toBe(0);
});

test("“in a week” puts it aside for seven days, once", async () => {
  await settle("later");
  const token = tokenFor("later");
  await press(token, "later");
  const page = await press(token, "later");
  expect(await page.text()).toContain("2026年11月28日（周六）再提醒你");
  expect(await eventsOf("later", "followup.snoozed")).toBe(1);
  expect((await snapshotOf("later"))?.facts.snoozed).toEqual({ [r01]: "2026-11-28" });
});

test("“I am stuck” brings the case to the counsellor's list today", async () => {
  await settle("stuck");
  const token = tokenFor("stuck");
  await press(token, "stuck");
  const page = await press(token, "stuck");
  expect(await page.text()).toContain("已经告诉顾问你卡住了");
  expect(await eventsOf("stuck", "followup.help-asked")).toBe(1);
  expect((await snapshotOf("stuck"))?.attentionOn).toBe("2026-11-21");
});

test("proof that is missing is asked for kindly, and nothing counts as done", async () => {
  await settle("proof");
  const token = tokenFor("proof", "R02@2026-11-20");
  const html = await (await show(token)).text();
  expect(html).toContain("银行流水、平台成功页面");
  expect(html).not.toContain('value="done"');
  const page = await press(token, "done");
  expect([page.status, await eventsOf("proof", "followup.done")]).toEqual([422, 0]);
  expect(await page.text()).toContain('value="stuck"');
});

test("a follow-up that cannot be done yet offers everything but “done”", async () => {
  await settle("early");
  const html = await (await show(tokenFor("early", "R06.main@2026-11-20"))).text();
  expect(html).toContain("2026年12月30日（周三）起才能做");
  expect(html).not.toContain('value="done"');
});

test("a follow-up that the facts took away says so", async () => {
  await settle("gone");
  const html = await (await show(tokenFor("gone", "R99@2026-11-20"))).text();
  expect(html).toContain("情况变了，这件事不用再做。");
});

test("a client's own language is the page's, and the other one is a press away", async () => {
  await settleCase(fixture, "english", { language: "en", on: "2026-11-20" });
  const token = tokenFor("english");
  expect(await (await show(token)).text()).toContain("I have done it");
  expect(await (await show(token, "?lang=zh-CN")).text()).toContain("我做完了");
  const pressed = await press(token, "stuck", "?lang=zh-CN");
  expect(await pressed.text()).toContain("已经告诉顾问你卡住了");
});
