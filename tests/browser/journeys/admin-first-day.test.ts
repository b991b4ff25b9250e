import { readFile } from "node:fs/promises";
import { enrolment } from "@aftercare/local/samples/sample-case.ts";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { lettersTo, newestCode } from "./support/mailbox.ts";
import { tell } from "./support/newcomer.ts";
import { setStage } from "./support/stage.ts";

/** An admin's first day: people, then the rules and words that the organisation lives by, then who did what. */

/** Late enough in the year that dates reach into one whose holidays are not out yet. */
const stage = setStage({ at: "2026-12-14T01:30:00.000Z" });
const admin = "admin@example.org";

test("an admin invites, assigns, changes a rule and a mail, enters holidays, and finds it in the log", async () => {
  const { house } = stage;
  const bai = { name: "白先生", email: "bai@example.org", language: "zh-CN" } as const;
  await tell(house.people.counsellor, enrolment("bai-he", bai));
  const page = await stage.tab(await stage.device("stranger", { screen: "desktop" }));
  await signIn(page);
  await inviteTwo(page);
  await assign(page);
  await changeRule(page);
  await wordMail(page);
  await enterHolidays(page);
  await exportClients(page);
  await readLog(page);
});

function goTo(page: Page, name: string): Promise<void> {
  const places = page.getByRole("navigation", { name: "主要页面" });
  return places.getByRole("link", { name, exact: true }).click();
}

async function signIn(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "登录" }).first().click();
  await page.getByLabel("邮箱").fill(admin);
  await page.getByRole("button", { name: "发送验证码" }).click();
  await page.getByLabel("6位验证码").fill(newestCode(stage.house, admin));
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("heading", { name: "概览", level: 1 }).waitFor();
}

/** From a list whose last line has no whole address: that one is named, and the others go out. */
async function inviteTwo(page: Page): Promise<void> {
  await goTo(page, "成员");
  await page.getByRole("link", { name: "邀请" }).click();
  await page.getByRole("button", { name: "好几位，贴一份名单" }).click();
  const list = ["孟顾问，meng@example.org", "倪主管，ni@example.org，主管", "康顾问，kang@example"];
  await page.getByLabel("名单").fill(list.join("\n"));
  await page.getByRole("button", { name: "先看一遍" }).click();
  await page.getByText("第 3 行 · 康顾问，kang@example · 没有邮箱，或者邮箱不完整").waitFor();
  await page.getByRole("button", { name: "发给这 2 位" }).click();
  await page.getByText("发出了").nth(1).waitFor();
  for (const address of ["meng@example.org", "ni@example.org"]) {
    const [invitation] = await lettersTo(stage.house, address);
    expect(invitation?.subject).toBe("加入样例帮扶中心的顾问团队");
  }
}

async function assign(page: Page): Promise<void> {
  await goTo(page, "分配");
  await page.getByRole("checkbox", { name: "选中白先生" }).check();
  const to = page.getByLabel("交给谁");
  await to.selectOption(await to.getByRole("option", { name: /^刘顾问/ }).getAttribute("value"));
  await page.getByRole("button", { name: "分配" }).click();
  await page.getByText("1 位来访者交给刘顾问了。").waitFor();
}

async function changeRule(page: Page): Promise<void> {
  await goTo(page, "期限规则");
  await page.getByRole("heading", { name: "取消自动扣款授权" }).click();
  await page.getByRole("textbox", { name: "多少天后" }).fill("5");
  await page.getByRole("link", { name: "看看影响" }).click();
  const change = "取消自动扣款授权 按产品的建议（结清后3天） 结清后5天";
  await page.getByRole("row", { name: change }).waitFor();
  await page.getByText(/^看完了，一共 \d+ 份档案。$/).waitFor();
  await page.getByRole("heading", { name: "例子（变动最大的）" }).waitFor();
  await page.getByRole("button", { name: "发布" }).click();
  await page.getByText("发布了。正在给每份档案重新排日子。").waitFor();
}

/** A subject that others may read on a lock screen is stopped; another one is not. */
async function wordMail(page: Page): Promise<void> {
  await goTo(page, "邮件用词");
  await page.getByRole("link", { name: /^可以查一次信用报告了/ }).click();
  const subject = page.getByRole("textbox", { name: "主题: 中文" });
  await subject.fill("欠款3200元结清了吗");
  await page.getByText("锁屏上别人也看得到，这里不写金额，也不写让人想到欠款的词。").waitFor();
  await page.getByRole("button", { name: "发布" }).click();
  await page.getByRole("alert").getByText("还有几处要看一下").waitFor();
  await subject.fill("抽十分钟看看信用报告");
  await page.getByRole("strong").filter({ hasText: "抽十分钟看看信用报告" }).waitFor();
  await page.getByRole("button", { name: "发布" }).click();
  await page.getByText("发布了，下一封邮件就用新的说法。").waitFor();
}

async function enterHolidays(page: Page): Promise<void> {
  await goTo(page, "节假日");
  await page.getByRole("link", { name: "录入通知" }).click();
  await page.getByLabel("文号").fill("国办发明电〔2026〕9号");
  await page.getByLabel("发布日期").fill("2026-12-10");
  await page.getByLabel("通知原文的网址").fill("https://www.gov.cn/zhengce/2027");
  for (const [festival, from, to] of holidays) {
    await page.getByLabel(`${festival}，从`).fill(from);
    await page.getByLabel(`${festival}，到`).fill(to);
  }
  await page.getByLabel("哪一天").fill("2027-02-20");
  await page.getByRole("button", { name: "加上" }).click();
  await page.getByRole("button", { name: "看看会动到哪些日子" }).click();
  await page.getByRole("heading", { name: "发布 2027 年的放假安排" }).waitFor();
  await page.getByText("工作日放假 17 天，补班 1 天，通常相差 13 天。").waitFor();
  await page.getByText("从估算变成确定").waitFor();
  await page.getByRole("button", { name: "发布" }).click();
  await page.getByText("发布了。正在给每份档案重新排日子。").waitFor();
  await page.getByText("按你们录入的通知算。").waitFor();
}

/** Not the notice of that year, which nobody knows yet. */
const holidays = [
  ["元旦", "2027-01-01", "2027-01-03"],
  ["春节", "2027-02-05", "2027-02-11"],
  ["清明节", "2027-04-03", "2027-04-05"],
  ["劳动节", "2027-05-01", "2027-05-05"],
  ["端午节", "2027-06-09", "2027-06-09"],
  ["中秋节", "2027-09-15", "2027-09-15"],
  ["国庆节", "2027-10-01", "2027-10-07"],
] as const;

async function exportClients(page: Page): Promise<void> {
  await goTo(page, "导出");
  await page.getByRole("button", { name: "生成" }).click();
  await page.getByRole("alert").getByText("至少写十个字").waitFor();
  const reason = "给主管部门的年度报告，只用人数。";
  await page.getByLabel("为什么要导出").fill(reason);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "生成" }).click();
  const lines = (await readFile(await (await downloading).path(), "utf8")).trim().split(/\r?\n/);
  expect(lines).toContainEqual(expect.stringMatching(/^bai-he,白先生,bai@example.org,.*刘顾问/));
  expect(lines.at(-1)).toMatch(/^样例帮扶中心 · 管理员 · 2026-12-14 · /);
  await page.getByRole("row", { name: reason }).waitFor();
}

async function readLog(page: Page): Promise<void> {
  await goTo(page, "审计日志");
  await page.getByLabel("谁").selectOption("管理员");
  // One supervisor had been invited before.
  for (const [what, about, times] of [
    ["登录", "登录方式：邮件验证码", 1],
    ["邀请变动", "发出 · 角色：主管", 2],
    ["机构设置变动", "期限规则", 1],
    ["机构设置变动", "邮件用词", 1],
    ["机构设置变动", "节假日 · 年份：2027", 1],
    ["导出个人数据", "名单：来访者", 1],
  ] as const) {
    const acts = page.getByRole("row").filter({ hasText: what }).filter({ hasText: about });
    await acts.nth(times - 1).waitFor();
  }
  await page.getByRole("button", { name: "设置改动前后" }).click();
  await page.getByText(/^第 4 版，管理员/).waitFor();
  await page
    .getByRole("row", { name: /^邮件用词：可以查一次信用报告了 .*抽十分钟看看信用报告/ })
    .waitFor();
}
