import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import { lettersTo } from "./support/mailbox.ts";
import { emailOf, openFile, tell, welcomeNewcomer } from "./support/newcomer.ts";
import { pictureNamed } from "./support/pictures.ts";
import { setStage } from "./support/stage.ts";

/** A counsellor's morning, at a desk: who waits longest, what came in over night, and many at once. */

const stage = setStage();

/** The counsellor's own tab, at an address. */
async function sitDownAt(path: string): Promise<Page> {
  const page = await stage.tab(await stage.device("counsellor", { screen: "desktop" }));
  await go(page, path);
  return page;
}

test("the most overdue client is opened, and a contact is logged by keyboard in under 20 seconds", async () => {
  const page = await sitDownAt("/app/desk");
  const tabs = page.getByRole("navigation", { name: "要做的事" });
  expect(await tabs.locator("[aria-current=page]").innerText()).toMatch(/^逾期/);
  await page.keyboard.press("j");
  const first = page.getByRole("listitem").getByRole("heading").first();
  const name = await first.innerText();

  const startedAt = performance.now();
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: `记录联系：${name}` });
  await dialog.getByRole("radio", { name: "电话" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.type("已收到证明，下周寄来", { delay: 20 });
  await page.keyboard.press("Tab");
  await page.keyboard.type("问证明到了没有", { delay: 20 });
  await page.keyboard.press("Enter");
  await page.getByText(`记好了：${name}`).waitFor();
  expect(performance.now() - startedAt).toBeLessThan(20_000);

  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name, level: 1 }).waitFor();
  await page.getByText("已收到证明，下周寄来").waitFor();
  await page.getByText("联系上了").first().waitFor();
});

test("one upload is accepted and another is asked for again, which its owner is told next morning", async () => {
  const fang = { client: "fang-yu", name: "方女士", leftYuan: 900 };
  const person = await welcomeNewcomer(stage.house, fang);
  for (const name of ["还款.png", "流水.png"]) {
    const { buffer } = pictureNamed(name);
    const bytes = new Uint8Array(buffer);
    const file = { debtId: "loan", kind: "bank_record", fileName: name, mediaType: "image/png" };
    await person.upload(`clients/${fang.client}`, { ...file, bytes });
  }
  await stage.house.settle();

  const page = await sitDownAt("/app/desk");
  await page.getByRole("navigation").getByRole("link", { name: "资料审核" }).click();
  await walkTo(page, fang.name);
  await page.getByRole("button", { name: "通过" }).click();
  await page.getByText("通过了：方女士的银行流水").waitFor();
  await walkTo(page, fang.name);
  await page.keyboard.press("r");
  await page.getByRole("radio", { name: "看不清" }).check();
  await page.getByLabel("要怎么拍，写给来访者看").fill("把右下角的盖章拍进来");
  await page.getByRole("button", { name: "发给来访者" }).click();
  await page.getByText("已请方女士再拍一次银行流水。").waitFor();

  await stage.house.liveUntil("2026-11-26T02:00:00.000Z");
  const letters = await lettersTo(stage.house, emailOf(fang));
  expect(letters.at(-1)?.text).toContain("有一份资料请再拍一次");
  expect(letters.at(-1)?.text).not.toContain("盖章");
});

test("a message that came in over night is answered, and leaves the desk", async () => {
  const kong = { client: "kong-le", name: "孔先生", leftYuan: 900 };
  const person = await welcomeNewcomer(stage.house, kong);
  const message = { messageId: "m1", topic: "money", text: "月底还，可以吗？" };
  await tell(person, [[`clients/${kong.client}`, "message.sent", message]]);

  const page = await sitDownAt("/app/desk?tab=message");
  await page.getByRole("link", { name: kong.name }).click();
  await page.getByText("月底还，可以吗？").waitFor();
  await page.getByLabel("写给来访者").fill("可以，我先帮你问一下机构。");
  await page.getByRole("button", { name: "发送", exact: true }).click();
  await page.getByText("发出去了。").waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "今天" }).click();
  await page.getByRole("link", { name: /^留言/ }).click();
  await page.getByRole("link", { name: kong.name }).waitFor({ state: "detached" });

  await stage.house.settle();
  const letters = await lettersTo(stage.house, emailOf(kong));
  expect(letters.at(-1)?.subject).toBe("顾问给你留了言");
});

test("the list is filtered by initials and by pinyin, and its address says so", async () => {
  await openFile(stage.house, { client: "ouyang", name: "欧阳雪", leftYuan: 900 });
  const page = await sitDownAt("/app/clients");
  const search = page.getByRole("searchbox", { name: "搜索" });
  await search.fill("oyx");
  await expect.poll(() => namesIn(page), patient).toEqual(["欧阳雪"]);
  expect(new URL(page.url()).search).toBe("?q=oyx");
  await search.fill("ouyang");
  await expect.poll(() => new URL(page.url()).search, patient).toBe("?q=ouyang");
  await page.getByRole("link", { name: "欧阳雪" }).click();
  await page.getByRole("heading", { name: "欧阳雪", level: 1 }).waitFor();
  await page.goBack();
  await expect.poll(() => namesIn(page), patient).toEqual(["欧阳雪"]);
  expect(await search.inputValue()).toBe("ouyang");
});

test("a word that is still being composed searches nothing; a composed one does", async () => {
  await openFile(stage.house, { client: "murong", name: "慕容川", leftYuan: 900 });
  const page = await sitDownAt("/app/clients");
  await page.clock.install();
  await page.getByRole("searchbox", { name: "搜索" }).focus();
  const all = (await namesIn(page)).length;
  const keyboard = await page.context().newCDPSession(page);
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/v1/caseload") asked.push(searchParams.get("q") ?? "");
  });
  for (const text of ["m", "mu", "murong"]) {
    await keyboard.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await page.clock.fastForward(5_000);
  expect(await namesIn(page)).toHaveLength(all);
  await keyboard.send("Input.insertText", { text: "慕容" });
  await expect.poll(() => namesIn(page), patient).toEqual(["慕容川"]);
  expect(asked).toEqual(["慕容"]);
});

test("the palette leads to a client by initials, and a changed fact is looked at and not recorded", async () => {
  const page = await sitDownAt("/app/desk");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("lns");
  await page.getByRole("option", { name: /^李女士/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "李女士", level: 1 }).waitFor();
  await page.getByRole("link", { name: "全部待办" }).click();
  await page.getByText("要是发生了一件事，哪些日子会动？").click();
  await page.getByLabel("哪笔借款").selectOption("样例消费金融");
  await page.getByLabel("什么事").selectOption("结清（改结清日）");
  await page.getByLabel("怎么样").selectOption("平台显示已结清");
  await page.getByRole("group").getByRole("button", { name: "今天" }).click();
  await page.getByRole("button", { name: "看看会改变什么" }).click();
  await page.getByRole("heading", { name: "会这样变" }).waitFor();
  const moved = "改期 核对信用报告（45天） 2027年1月8日（周五） → 2027年1月10日（周日）";
  await page.getByText(moved).waitFor();
  await page.getByRole("button", { name: "不记" }).click();
  await page.reload();
  await page.getByText("45天后就是2027年1月8日（周五）").waitFor();
});

test("reminders to two are looked at first, sent, and taken back before they leave", async () => {
  const { house } = stage;
  for (const [client, name] of [
    ["tao-ran", "陶女士"],
    ["yu-qing", "俞先生"],
  ] as const) {
    await openFile(house, { client, name, leftYuan: 900 });
    const paid = { paymentId: "p1", amountFen: 90_000, on: "2026-11-18" };
    await tell(house.people.counsellor, [[`clients/${client}/debts/loan`, "payment.made", paid]]);
  }
  await house.liveUntil("2026-11-30T02:00:00.000Z");
  const page = await sitDownAt("/app/clients");
  await page.getByRole("checkbox", { name: "选中陶女士" }).check();
  await page.getByRole("checkbox", { name: "选中俞先生" }).check();
  await page.getByText("已选 2 位").waitFor();
  await page.getByRole("link", { name: "发提醒" }).click();
  await page.getByRole("heading", { name: "会发给 2 位" }).waitFor();
  await page.getByRole("heading", { name: "其中一封长这样" }).waitFor();
  await page.getByRole("button", { name: "发给 2 位" }).click();
  await page.getByText("交给邮件了：2 位").waitFor();
  await page.getByRole("button", { name: "全部撤回" }).click();
  await page.getByText("已撤回").nth(1).waitFor();

  const { log } = house.cloud.engines.mail;
  const before = log.list().length;
  await house.liveUntil("2026-11-30T03:00:00.000Z");
  expect(log.list()).toHaveLength(before);
});

const patient = { timeout: 10_000 };

const namesIn = (page: Page): Promise<readonly string[]> =>
  page.getByRole("rowheader").getByRole("link").allInnerTexts();

/** Turns the pages of what waits until it is somebody's. */
async function walkTo(page: Page, name: string): Promise<void> {
  const owner = page.getByRole("main").getByRole("link", { name });
  const next = page.getByRole("button", { name: "下一份" });
  await next.waitFor();
  while (!(await owner.isVisible()) && (await next.isEnabled())) await next.click();
  await owner.waitFor();
}
