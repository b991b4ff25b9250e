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

test("an admin invites, assigns, changes a rule and a mail, enters holidays, and finds it all in the log", async () => {
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

const places = (page: Page) => page.getByRole("navigation", { name: "主要页面" });
const goTo = (page: Page, name: string) =>
  places(page).getByRole("link", { name, exact: true }).click();

async function signIn(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "登录" }).first().click();
  await page.getByLabel("邮箱").fill(admin);
  await page.getByRole("button", { name: "发送验证码" }).click();
  await page.getByLabel("6位验证码").fill(newestCode(stage.house, admin));
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("heading", { name: "概览", level: 1 }).waitFor();
}

async function inviteTwo(page: Page): Promise<void> {
  await goTo(page, "成员");
  await page.getByRole("link", { name: "邀请" }).click();
  await page.getByText("好几位，贴一份名单").click();
  const list = ["孟顾问，meng@example.org", "倪主管，ni@example.org，主管", "康顾问，kang@example"];
  await page.getByLabel("名单").fill(list.join("\n"));
  await page.getByRole("button", { name: "先看一遍" }).click();
  await page.getByText("第 3 行 · 康顾问，kang@example · 没有邮箱，或者邮箱不完整").waitFor();
  await page.getByRole("button", { name: "发给这 2 位" }).click();
  await page.getByText("发出了").nth(1).waitFor();
  for (const address of ["meng@example.org", "ni@example.org"]) {
    expect((await lettersTo(stage.house, address)).at(-1)?.subject).toContain("加入");
  }
}

async function assign(page: Page): Promise<void> {
  await goTo(page, "分配");
  await page.getByRole("checkbox", { name: "选中白先生" }).check();
  const to = page.getByLabel("交给谁");
  const value = await to.getByRole("option", { name: /^刘顾问/ }).getAttribute("value");
  await to.selectOption(value);
  await page.getByRole("button", { name: "分配" }).click();
  await page.getByRole("status").filter({ hasText: "刘顾问" }).waitFor();
}

async function changeRule(page: Page): Promise<void> {
  await goTo(page, "期限规则");
  await page.getByRole("heading", { name: "取消自动扣款授权" }).click();
  await page.getByRole("textbox", { name: "多少天后" }).fill("5");
  await page.getByRole("link", { name: "看看影响" }).click();
  const change = page.getByRole("row", {
    name: "取消自动扣款授权 按产品的建议（结清后3天） 结清后5天",
  });
  await change.waitFor();
  await page.getByText(/^看完了，一共 \d+ 份档案。$/).waitFor();
  await page.getByRole("button", { name: "发布" }).click();
  await page.getByText("发布了。正在给每份档案重新排日子。").waitFor();
}

/** A subject that everybody on a lock screen could read is refused; another one is not. */
async function wordMail(page: Page): Promise<void> {
  await goTo(page, "邮件用词");
  await page.getByRole("link", { name: /^可以查一次信用报告了/ }).click();
  const subject = page.getByRole("textbox", { name: "主题: 中文" });
  await subject.fill("欠款3200元结清了吗");
  await page.getByText("有几处还不能用，改好就能看到新的样子。").waitFor();
  console.log(await page.getByRole("group", { name: "主题" }).ariaSnapshot());
  await page.getByRole("button", { name: "发布" }).click();
  await page.getByRole("alert").waitFor();
  console.log(await page.getByRole("alert").ariaSnapshot());
  await subject.fill("抽十分钟看看信用报告");
  await page.getByText("有几处还不能用").waitFor({ state: "detached" });
  await page
    .getByRole("main")
    .getByRole("strong")
    .filter({ hasText: "抽十分钟看看信用报告" })
    .waitFor();
  await page.getByRole("button", { name: "发布" }).click();
  await page.getByText("发布了，下一封邮件就用新的说法。").waitFor();
}

async function enterHolidays(page: Page): Promise<void> {
  await goTo(page, "节假日");
  await page.getByRole("heading", { name: "节假日", level: 1 }).waitFor();
  console.log(await page.getByRole("main").getByRole("paragraph").allInnerTexts());
  await page.getByRole("link", { name: "录入通知" }).first().click();
  await page.getByLabel("文号").fill("国办发明电〔2026〕9号");
  await page.getByLabel("发布日期").fill("2026-12-10");
  await page.getByLabel("通知原文的网址").fill("https://www.gov.cn/zhengce/2027");
  for (const [festival, from, to] of holidays2027) {
    await page.getByLabel(`${festival}，从`).fill(from);
    await page.getByLabel(`${festival}，到`).fill(to);
  }
  await page.getByLabel("哪一天").fill("2027-02-20");
  await page.getByRole("button", { name: "加上" }).click();
  await page.getByRole("button", { name: "看看会动到哪些日子" }).click();
  await page.getByRole("heading", { name: "发布 2027 年的放假安排" }).waitFor();
  await page.getByText(/^看完了，一共 \d+ 份档案。$/).waitFor();
  console.log(await page.locator("main").ariaSnapshot());
  await page.getByRole("button", { name: "发布" }).click();
  await page.getByText("发布了。正在给每份档案重新排日子。").waitFor();
}

async function exportClients(page: Page): Promise<void> {
  await goTo(page, "导出");
  await page.getByRole("button", { name: "生成" }).click();
  await page.getByRole("alert").getByText("至少写十个字").waitFor();
  await page.getByLabel("为什么要导出").fill("给主管部门的年度报告，只用人数。");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "生成" }).click();
  const file = await downloading;
  console.log(file.suggestedFilename(), await readFile(await file.path(), "utf8"));
}

async function readLog(page: Page): Promise<void> {
  await goTo(page, "审计日志");
  await page.getByRole("heading", { name: "审计日志", level: 1 }).waitFor();
  await page.getByLabel("谁").selectOption("管理员");
  await page.getByRole("row").nth(1).waitFor();
  console.log(await page.getByRole("row").allInnerTexts());
  await page.getByRole("button", { name: "设置改动前后" }).click();
  await page.getByRole("table").first().waitFor();
  console.log(await page.getByRole("main").innerText());
}

/** Made up: the notice of this year does not matter here. */
const holidays2027 = [
  ["元旦", "2027-01-01", "2027-01-03"],
  ["春节", "2027-02-05", "2027-02-11"],
  ["清明节", "2027-04-03", "2027-04-05"],
  ["劳动节", "2027-05-01", "2027-05-05"],
  ["端午节", "2027-06-09", "2027-06-09"],
  ["中秋节", "2027-09-15", "2027-09-15"],
  ["国庆节", "2027-10-01", "2027-10-07"],
] as const;
