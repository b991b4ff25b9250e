import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import { lettersTo, linkIn } from "./support/mailbox.ts";
import { emailOf, welcomeNewcomer } from "./support/newcomer.ts";
import { setStage } from "./support/stage.ts";

/** Reconcile, negotiate, plan, pay: a counsellor at the desk and a client with a phone, one debt (B03 to B13, TC18, TC19). */

const stage = setStage();
const jiang = { client: "jiang-he", name: "江女士", leftYuan: 8000 };
const file = `/app/clients/${jiang.client}`;

test("a difference is found and settled, an offer weighed, a plan agreed to, begun and its first instalment paid", async () => {
  const { house } = stage;
  const person = await welcomeNewcomer(house, jiang);
  const desk = await stage.tab(await stage.device("counsellor", { screen: "desktop" }));
  const phone = await stage.tab(await stage.device(person));

  await go(desk, `${file}/debts/loan`);
  await desk.getByRole("link", { name: "对账" }).click();
  await enterStatement(desk);
  await findDifference(desk);
  await ask(desk);

  await go(desk, `${file}/debts/loan`);
  await desk.getByText("和机构的账还差 388.00元，付款前先对清。").waitFor();
  await weighOffer(desk);
  await shareScenario(desk);

  await house.liveUntil("2026-11-25T08:00:00.000Z");
  await openFromMail(phone);
  await phone.getByText("等你答复").waitFor();
  await phone.getByRole("button", { name: "我同意样例信托的方案" }).click();
  await phone.getByText("同意了，等启用").waitFor();

  await desk.reload();
  await desk.getByText("对账还有差异，只有主管写明理由才能启用。").waitFor();
  expect(await desk.getByRole("button", { name: "启用" }).count()).toBe(0);
  await desk.getByRole("link", { name: "去对账" }).click();
  await settleAndSign(desk);

  await go(desk, `${file}/plan`);
  await refuseWithoutBudget(desk);
  await saveBudget(phone, "5000");
  await desk.getByRole("dialog").getByRole("button", { name: "启用" }).click();
  await desk.getByRole("link", { name: "一个月最多要 ¥700.00，每月只剩 ¥500.00。" }).waitFor();
  await saveBudget(phone, "6200");
  await desk.getByRole("dialog").getByRole("button", { name: "启用" }).click();
  await desk.getByText("启用了，会按期提醒。").waitFor();
  await desk.getByText("在执行").waitFor();

  await house.liveUntil("2026-12-10T02:00:00.000Z");
  await payFirst(phone);
  const letters = await lettersTo(house, emailOf(jiang));
  const plans = letters.filter(({ subject }) => /草稿|安排/.test(subject));
  expect(plans.map(({ at, subject }) => `${at.slice(0, 10)} ${subject}`)).toEqual([
    "2026-11-25 方案草稿可以看了",
    "2026-12-03 过几天有一笔安排",
    "2026-12-07 过几天有一笔安排",
    "2026-12-09 明天有一笔安排",
  ]);
});

/** What the lender says, as it stands in its app. */
async function enterStatement(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "填机构的金额" }).click();
  const form = desk.getByRole("dialog");
  await form.getByLabel("本金").fill("7600");
  await form.getByLabel("逾期利息").fill("300");
  await form.getByLabel("罚息").fill("100");
  await form.getByLabel("滞纳金").fill("388");
  await form.getByText("合计 8,388.00元").waitFor();
  await form.getByRole("button", { name: "记下来" }).click();
}

/** Our own five amounts beside it: the late fee stands in no contract. */
async function findDifference(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "填我们的五项" }).click();
  const form = desk.getByRole("dialog");
  await form.getByRole("button", { name: "先照抄机构的，再改不对的" }).click();
  await form.getByLabel("滞纳金").fill("0");
  await form.getByText("合计 8,000.00元，和我们的账一样").waitFor();
  await form.getByRole("button", { name: "记下来" }).click();
  await desk.getByText("1 项不一样，差 388.00元").waitFor();

  await desk.getByRole("button", { name: "写明差异：滞纳金" }).click();
  await form.getByLabel("差在哪里").selectOption({ label: "合同里没有这项费用" });
  await form.getByRole("button", { name: "保存" }).click();
  await lateFee(desk).getByText("合同里没有这项费用").waitFor();
}

const lateFee = (desk: Page) => desk.getByRole("row").filter({ hasText: "滞纳金" });

async function ask(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "记下问过机构" }).click();
  const form = desk.getByRole("dialog");
  await form.getByLabel("工单号").fill("KF-1125");
  await form.getByRole("button", { name: "保存" }).click();
  await desk.getByText("已经问过机构，还差 388.00元没谈定").waitFor();
  await desk.getByText("2026年12月10日（周四）前后该有答复").waitFor();
}

/** Twelve times 700: what it costs in all and by the year is said before anybody says yes. */
async function weighOffer(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "记一份方案" }).click();
  const form = desk.getByRole("dialog");
  await form.getByLabel("每月付多少").fill("700");
  await form.getByLabel("付几个月").fill("12");
  await form.getByText("一共付 8,400.00元，其中利息 400.00元，年化约").waitFor();
  await form
    .getByRole("group", { name: "没到期的部分不再产生新罚息" })
    .getByRole("radio", { name: "有", exact: true })
    .check();
  await form.getByRole("button", { name: "记下来" }).click();
  await desk.getByText("方案记下了。").waitFor();
  await desk.getByRole("button", { name: "接受", exact: true }).click();
  await form.getByRole("button", { name: "保存" }).click();
  await desk.getByText("答复记下了。").waitFor();
}

async function shareScenario(desk: Page): Promise<void> {
  await go(desk, `${file}/plan`);
  await desk.getByRole("button", { name: "按方案 A 起草，发给来访者" }).click();
  await desk.getByText("1 份计划发给来访者了。").waitFor();
  await desk.getByText("等来访者答复").waitFor();
}

/** The mail about the draft leads to it. */
async function openFromMail(phone: Page): Promise<void> {
  const mail = (await lettersTo(stage.house, emailOf(jiang))).at(-1);
  expect(mail?.subject).toBe("方案草稿可以看了");
  await phone.goto(linkIn(mail, "/app/"));
}

/** The lender lets the fee go; the sheet is agreed line by line, and signed. */
async function settleAndSign(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "记下答复" }).first().click();
  const form = desk.getByRole("dialog");
  await form.getByRole("radio", { name: "对方改了" }).check();
  await form.getByRole("button", { name: "保存" }).click();
  await desk.getByRole("button", { name: "谈定：滞纳金" }).click();
  await form.getByRole("radio", { name: "对方不收了" }).check();
  await form.getByRole("button", { name: "保存" }).click();
  await lateFee(desk).getByText("不收了，按 ¥0.00").waitFor();
  await desk.getByRole("button", { name: "签字确认" }).click();
  await form.getByRole("button", { name: "保存" }).click();
  await desk.getByText("双方认可 8,000.00元").waitFor();
}

/** The gate says why, and what to do. */
async function refuseWithoutBudget(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "启用" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "启用" }).click();
  await desk.getByRole("link", { name: "还没有记下每月收支" }).waitFor();
}

async function saveBudget(phone: Page, income: string): Promise<void> {
  await go(phone, "/app/budget");
  const again = phone.getByRole("button", { name: "改一改" });
  if (await again.isVisible()) await again.click();
  await phone.getByLabel("每月收入").fill(income);
  await phone.getByLabel("房租、水电").fill("2500");
  await phone.getByLabel("吃饭、日用").fill("2000");
  await phone.getByRole("button", { name: "保存" }).click();
  await phone.getByText("收支记下了。").waitFor();
}

async function payFirst(phone: Page): Promise<void> {
  await go(phone, "/app/plan");
  await phone.getByRole("link", { name: "记一笔还款" }).click();
  await phone.getByLabel("还了多少").fill("700");
  await phone.getByRole("button", { name: "保存" }).click();
  await phone.getByRole("heading", { name: "记好了" }).waitFor();
  await go(phone, "/app/plan");
  await phone.getByText("上一期按时还上了。").waitFor();
  await phone.getByText("12 期，还上 1 期").waitFor();
  await phone.getByText("每一期（12）").click();
  const [first, second] = [1, 2].map((n) =>
    phone.getByRole("row").filter({ has: phone.getByRole("rowheader", { name: `第 ${n} 期` }) }),
  );
  await first?.getByText("按时还上").waitFor();
  await second?.getByText("下一期").waitFor();
}
