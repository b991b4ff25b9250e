import type { Locator, Page } from "playwright-core";
import { expectGood } from "@aftercare/local/person.ts";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import { chinese, fileObjection, noteAnswer, readRest, readState } from "./support/credit-check.ts";
import { lettersTo, newestCode } from "./support/mailbox.ts";
import { emailOf, openFile } from "./support/newcomer.ts";
import { pictureNamed } from "./support/pictures.ts";
import { setStage } from "./support/stage.ts";

/** A client settles a debt and lives through day 1, 3, 45 and a dispute, on a phone. */

const stage = setStage();
const lin = { client: "lin-xia", name: "林女士", leftYuan: 3200 };
const email = emailOf(lin);

test("a client settles a debt, and has what remains of it behind her after day 1, 3, 45 and a dispute", async () => {
  const { house } = stage;
  await openFile(house, lin);
  const { counsellor } = house.people;
  await expectGood(counsellor.call("POST", `/v1/clients/${lin.client}/invitation`, {}));
  const page = await stage.tab(await stage.device("stranger"));

  await comeIn(page);
  await payTheRest(page);
  await keepProofs(page);

  await house.liveUntil("2026-11-26T02:00:00.000Z");
  expect(await mailedOn("2026-11-26")).toEqual(["花两分钟看看 App 里的状态"]);
  await confirmInApp(page);

  await house.liveUntil("2026-11-28T02:00:00.000Z");
  expect(await mailedOn("2026-11-28")).toEqual(["花两分钟确认一件事"]);
  await keepScreenshot(page);
  await pressMailButton(page);

  await house.liveUntil("2027-01-09T02:00:00.000Z");
  expect(await mailedOn("2027-01-09")).toEqual(["可以查一次信用报告了"]);
  await go(page, "/app/home");
  await task(page, "核对信用报告（45天）").getByRole("link", { name: "记下看到的三处" }).click();
  await readState(page, chinese);
  await readRest(page, chinese);
  await fileObjection(page, chinese);

  await house.liveUntil("2027-01-30T02:00:00.000Z");
  for (const l of await lettersTo(house, email)) console.log(l.at, l.subject);
  await go(page, "/app/home");
  console.log(await page.locator("main").ariaSnapshot());
  await go(page, "/app/objection/loan");
  console.log(await page.locator("main").ariaSnapshot());
  await noteAnswer(page, chinese);
  console.log(await page.locator("main").ariaSnapshot());
});

/** Follows the invitation, signs in with a mailed code, and says yes. */
async function comeIn(page: Page): Promise<void> {
  const invitation = (await lettersTo(stage.house, email)).at(-1);
  await page.goto(linkIn(invitation?.text, "/invitation/"));
  await page.getByRole("link", { name: "去登录" }).click();
  await page.getByLabel("邮箱").fill(email);
  await page.getByRole("button", { name: "发送验证码" }).click();
  await page.getByLabel("6位验证码").fill(newestCode(stage.house, email) ?? "");
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("button", { name: "接受邀请" }).click();
  await page.getByRole("link", { name: "打开我的清单" }).click();
  await page.getByRole("heading", { name: "林女士，你好" }).waitFor();
}

/** The last payment: once by mistake and taken back, then for good. */
async function payTheRest(page: Page): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: "记一笔" }).click();
  await page.getByLabel("还了多少").fill("32");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("heading", { name: "记好了" }).waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("撤销了这笔还款。").waitFor();

  await page.getByRole("button", { name: "全部还清（¥3,200.00）" }).click();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("heading", { name: "这一笔还清了" }).waitFor();
  await page.getByRole("heading", { name: "清单因此变了：" }).waitFor();
  for (const change of [
    "新增 在 App 里确认显示“已结清” 2026年11月26日（周四）",
    "新增 取消自动扣款授权 2026年11月28日（周六）",
    "新增 核对信用报告（45天） 2027年1月9日（周六）",
  ]) {
    await page.getByText(change).waitFor();
  }
}

async function keepProofs(page: Page): Promise<void> {
  await page.getByRole("link", { name: "现在存凭证" }).click();
  await page.getByLabel("拍照").setInputFiles(pictureNamed("转账.png"));
  await page.getByRole("radio", { name: "银行转账记录" }).check();
  await page.getByRole("button", { name: "上传" }).click();
  await page.getByRole("region", { name: "正在上传的" }).getByText("存好了").waitFor();

  await page.getByLabel("选择文件").setInputFiles(pictureNamed("已结清.png"));
  await page.getByRole("radio", { name: "还款成功的截图" }).check();
  await page.getByRole("button", { name: "上传" }).click();
  await page.getByRole("region", { name: "正在上传的" }).getByText("存好了").nth(1).waitFor();
}

async function confirmInApp(page: Page): Promise<void> {
  await go(page, "/app/home");
  const title = "在 App 里确认显示“已结清”";
  await page.getByRole("button", { name: `做完了：${title}` }).click();
  await page.getByText(`做完一件：${title}`).waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("放回清单了。").waitFor();
  await page.getByRole("button", { name: `做完了：${title}` }).click();
  await page.getByText(`做完一件：${title}`).waitFor();
}

async function keepScreenshot(page: Page): Promise<void> {
  await go(page, "/app/tasks");
  await page.getByRole("link", { name: "取消自动扣款授权" }).click();
  console.log(await page.locator("main").ariaSnapshot());
  await page.getByRole("navigation").getByRole("link", { name: "资料" }).click();
  await page.getByRole("link", { name: "上传资料" }).click();
  await page.getByLabel("选择文件").setInputFiles(pictureNamed("已解约.png"));
  await page.getByRole("radio", { name: "自动扣款已关掉的截图" }).check();
  await page.getByRole("button", { name: "上传" }).click();
  await page.getByRole("region", { name: "正在上传的" }).getByText("存好了").waitFor();
  console.log(await page.locator("main").ariaSnapshot());
}

/** The button in the day's mail shows a page; the button there counts. */
async function pressMailButton(page: Page): Promise<void> {
  const mail = (await lettersTo(stage.house, email)).at(-1);
  await page.goto(linkIn(mail?.text, "/a/"));
  await page.getByRole("heading", { name: "取消自动扣款授权" }).waitFor();
  await page.getByRole("button", { name: "我做完了" }).click();
  await page.getByText("这件事已经做完，记下了。").waitFor();
}

const task = (page: Page, title: string): Locator =>
  page.getByRole("article").filter({ has: page.getByRole("link", { name: title }) });

/** Subjects of the reminders that came on a day of the organisation's calendar. */
async function mailedOn(day: string): Promise<readonly string[]> {
  const letters = await lettersTo(stage.house, email);
  return letters.filter(({ at }) => at.startsWith(day)).map(({ subject }) => subject);
}

function linkIn(text = "", path: string): string {
  const [link] = new RegExp(`https?://\\S+${path}[\\w.-]+`).exec(text) ?? [];
  if (link === undefined) throw new Error(`No ${path} in a mail: ${text}`);
  return link;
}
