import type { Page } from "playwright-core";
import { test } from "vitest";
import { go } from "../support/browser.ts";
import { tell, welcomeNewcomer } from "./support/newcomer.ts";
import { setStage } from "./support/stage.ts";

/** An objection from the wrong mark to the answer, and beyond a no, on a phone and at the desk (B40, B41). */

const stage = setStage();
const ma = { client: "ma-lan", name: "马女士", leftYuan: 3200 };
const loan = `clients/${ma.client}/debts/loan`;

test("a wrong mark is found, objected to, followed on the platform, refused, and taken further", async () => {
  const { house } = stage;
  const person = await welcomeNewcomer(house, ma);
  const paid = { paymentId: "p1", amountFen: 320_000, on: "2026-09-01" };
  await tell(house.people.counsellor, [[loan, "payment.made", paid]]);
  const page = await stage.tab(await stage.device(person));

  await go(page, "/app/debts");
  await page.getByRole("link", { name: "信用报告：核对和免费次数" }).click();
  await readWholeReport(page);
  await page.getByText("有 2 处和记录不一样").waitFor();
  await page.getByText("状态不是“结清”").waitFor();
  await page.getByText("和记录对不上的月份：2026.10 (1)").waitFor();
  await page.getByText("每年免费 2 次，用了 1 次；今天还有 1 次免费").waitFor();
  await page.getByRole("button", { name: "全部记下来" }).click();
  await page.getByText("都记下了。").waitFor();

  await page.getByRole("link", { name: "去提异议" }).click();
  await keepForLater(page);
  await file(page);
  await seeOnPlatform(page);

  await house.liveUntil("2026-12-16T02:00:00.000Z");
  const desk = await stage.tab(await stage.device("counsellor", { screen: "desktop" }));
  await go(desk, "/app/objections");
  await desk.getByRole("link", { name: "马女士 · 样例信托" }).click();
  await desk.getByText("答复过了期限").waitFor();

  await page.reload();
  await page.getByRole("button", { name: "收到答复了" }).click();
  await page.getByRole("radio", { name: "没有错，不改" }).check();
  await page.getByRole("dialog").getByRole("button", { name: "记下来" }).click();
  await page.getByText("有答复，可以想下一步").waitFor();
  await goFurther(page);
});

/** Late where it should be settled, and a mark in the month after it was paid off. */
async function readWholeReport(page: Page): Promise<void> {
  const next = page.getByRole("button", { name: "下一步" });
  await page.getByRole("button", { name: "逐笔核对一份报告" }).click();
  await page.getByRole("combobox").selectOption({ label: "柜台或自助机" });
  await next.click();
  await page.getByLabel("账户状态").selectOption({ label: "逾期" });
  await page.getByRole("radio", { name: "0", exact: true }).check();
  await page.getByRole("radio", { name: /^有几个月不对劲/ }).check();
  await page.getByRole("button", { name: "写一个月" }).click();
  await page.getByLabel("第 1 个：哪一年哪一月").selectOption("2026-10");
  await page.getByLabel("第 1 个：格子里的记号").selectOption("1");
  await next.click();
  await page.getByRole("button", { name: "记下来，看结果" }).click();
}

async function keepForLater(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^征信中心/ }).check();
  await page.getByRole("radio", { name: "先存着，以后再提交" }).check();
  await page.getByRole("button", { name: "记下来" }).click();
  await page.getByRole("heading", { name: "准备好的，还没有提交" }).waitFor();
}

/** The draft is taken along, and its twenty days begin. */
async function file(page: Page): Promise<void> {
  await page.getByLabel(/^受理编号/).fill("YY-2026-1125");
  await page.getByRole("button", { name: "记下来" }).click();
  await page.getByText("受理编号 YY-2026-1125").waitFor();
  await page.getByRole("heading", { name: "准备好的，还没有提交" }).waitFor({ state: "detached" });
}

async function seeOnPlatform(page: Page): Promise<void> {
  await page.getByRole("button", { name: "记平台上的进度" }).click();
  await page.getByRole("radio", { name: "处理中" }).check();
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await page.getByText("看到：处理中").waitFor();
}

/** Each step of the way names what to bring; a statement, then the central bank's branch. */
async function goFurther(page: Page): Promise<void> {
  await page.getByText("要带的：身份证件、对方的书面答复、一段写清事实的话").waitFor();
  await page.getByRole("button", { name: "记下一步" }).click();
  await page.getByRole("radio", { name: "在报告里加本人声明" }).check();
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await page.getByText("走了下一步").waitFor();
  await page.getByRole("button", { name: "记下投诉" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "记下来" }).click();
  await page.getByText("对方最晚2027年1月15日（周五）答复").waitFor();
}
