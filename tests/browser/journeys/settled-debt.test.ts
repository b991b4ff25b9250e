import { expectGood } from "@aftercare/local/person.ts";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import { chinese, fileObjection, noteAnswer, readRest, readState } from "./support/credit-check.ts";
import { lettersTo, linkIn, newestCode } from "./support/mailbox.ts";
import { emailOf, openFile } from "./support/newcomer.ts";
import { pictureNamed, type PickedFile } from "./support/pictures.ts";
import { setStage } from "./support/stage.ts";
import { taskCard } from "./support/task-card.ts";

/** A client settles a debt and lives through day 1, 3, 45 and a dispute, on a phone, in Chinese. */

const stage = setStage();
const lin = { client: "lin-xia", name: "林女士", leftYuan: 3200 };
const email = emailOf(lin);

test("a debt is settled, and day 1, 3, 45 and a dispute each come on their day and are done", async () => {
  const { house } = stage;
  await openFile(house, lin);
  const { counsellor } = house.people;
  await expectGood(counsellor.call("POST", `/v1/clients/${lin.client}/invitation`, {}));
  const page = await stage.tab(await stage.device("stranger"));
  await comeIn(page);
  await payTheRest(page);
  await keepTwoProofs(page);

  await house.liveUntil("2026-11-26T02:00:00.000Z");
  await confirmInApp(page);

  await house.liveUntil("2026-11-28T02:00:00.000Z");
  await stopAutoDebit(page);

  await house.liveUntil("2027-01-09T02:00:00.000Z");
  await go(page, "/app/home");
  await taskCard(page, "核对信用报告（45天）")
    .getByRole("link", { name: "记下看到的三处" })
    .click();
  await readState(page, chinese);
  await readRest(page, chinese);
  await fileObjection(page, chinese);

  await house.liveUntil("2027-01-29T02:00:00.000Z");
  await go(page, "/app/tasks");
  await taskCard(page, "等对方答复异议").getByRole("link", { name: "记下答复" }).click();
  await noteAnswer(page, chinese);
  await page.getByText("2027年1月29日（周五）答复：改过来了").waitFor();

  expect(await reminders()).toEqual([
    "2026-11-26 花两分钟看看 App 里的状态",
    "2026-11-28 花两分钟确认一件事",
    "2026-12-02 可以要一份结清证明了",
    "2026-12-10 问一问那份证明到哪了",
    "2026-12-25 今天清单上有2件事",
    "2027-01-01 可以免费查一次信用报告",
    "2027-01-09 可以查一次信用报告了",
    "2027-01-24 再看一眼还完的那一笔",
    "2027-01-29 机构该给你回复了",
  ]);
});

/** Follows the invitation, signs in with the mailed code, and says yes. */
async function comeIn(page: Page): Promise<void> {
  const [invitation] = await lettersTo(stage.house, email);
  await page.goto(linkIn(invitation, "/invitation/"));
  await page.getByRole("link", { name: "去登录" }).click();
  await page.getByLabel("邮箱").fill(email);
  await page.getByRole("button", { name: "发送验证码" }).click();
  await page.getByLabel("6位验证码").fill(newestCode(stage.house, email));
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("button", { name: "接受邀请" }).click();
  await page.getByRole("link", { name: "打开我的清单" }).click();
  await page.getByRole("heading", { name: "林女士，你好" }).waitFor();
}

/** First a slip, which is taken back; then all that is left. */
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
  for (const change of [
    "新增 在 App 里确认显示“已结清” 2026年11月26日（周四）",
    "新增 取消自动扣款授权 2026年11月28日（周六）",
    "新增 核对信用报告（45天） 2027年1月9日（周六）",
  ]) {
    await page.getByText(change).waitFor();
  }
}

async function keepTwoProofs(page: Page): Promise<void> {
  await page.getByRole("link", { name: "现在存凭证" }).click();
  await send(page, "拍照", pictureNamed("转账.png"), "银行流水");
  await send(page, "选择文件", pictureNamed("已结清.png"), "还款成功的截图");
}

/** Ticked off, taken back, and ticked off again. */
async function confirmInApp(page: Page): Promise<void> {
  const title = "在 App 里确认显示“已结清”";
  await go(page, "/app/home");
  await page.getByRole("button", { name: `做完了：${title}` }).click();
  await page.getByText(`做完一件：${title}`).waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("放回清单了。").waitFor();
  await page.getByRole("button", { name: `做完了：${title}` }).click();
  await page.getByText(`做完一件：${title}`).waitFor();
}

/** The screenshot first; then the button of the day's mail, whose page asks once more. */
async function stopAutoDebit(page: Page): Promise<void> {
  await go(page, "/app/home");
  await page.getByRole("link", { name: "取消自动扣款授权" }).click();
  await page.getByText("看到“已解约”或“已关闭”，截一张图").waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "资料" }).click();
  await page.getByRole("link", { name: "上传资料" }).click();
  await send(page, "选择文件", pictureNamed("已解约.png"), "自动扣款已关掉的截图");

  const mail = (await lettersTo(stage.house, email)).at(-1);
  await page.goto(linkIn(mail, "/a/"));
  await page.getByRole("heading", { name: "取消自动扣款授权" }).waitFor();
  await page.getByText("现在还什么都没有变，按下面的按钮才算数。").waitFor();
  await page.getByRole("button", { name: "我做完了" }).click();
  await page.getByText("这件事已经做完，记下了。").waitFor();
  await go(page, "/app/tasks");
  await taskCard(page, "取消自动扣款授权").getByText("2026年11月28日（周六）做完").waitFor();
}

async function send(page: Page, way: string, file: PickedFile, kind: string): Promise<void> {
  await page.getByLabel(way).setInputFiles(file);
  await page.getByRole("radio", { name: kind }).check();
  await page.getByRole("button", { name: "上传" }).click();
  const queue = page.getByRole("region", { name: "正在上传的" });
  await queue.getByRole("listitem").filter({ hasText: file.name }).getByText("存好了").waitFor();
}

/** Day and subject of each mail about the list, as the organisation's calendar counts. */
async function reminders(): Promise<readonly string[]> {
  const letters = await lettersTo(stage.house, email);
  const sent = letters.map(({ at, subject }) => `${at.slice(0, 10)} ${subject}`);
  return sent.filter((line) => !/邀请你|登录验证码/.test(line));
}
