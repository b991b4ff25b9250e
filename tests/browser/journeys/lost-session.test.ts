import { expectGood, type Person } from "@aftercare/local/person.ts";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import { newestCode } from "./support/mailbox.ts";
import { emailOf, welcomeNewcomer, type Newcomer } from "./support/newcomer.ts";
import { setStage } from "./support/stage.ts";

/** A lost session in the middle of a form: nothing typed is lost, and nothing is recorded twice. */

const stage = setStage();

test("a session that ends under a half filled form is asked for over it, and the form is saved once", async () => {
  const he = { client: "he-wen", name: "何先生", leftYuan: 3200 };
  const person = await welcomeNewcomer(stage.house, he);
  const page = await stage.tab(await stage.device(person));
  await go(page, "/app/pay");
  await fillIn(page);
  await endSessions(person);
  await page.getByRole("button", { name: "保存" }).click();

  const dialog = page.getByRole("dialog", { name: "登录过期了，再登录一次就能接着写" });
  await dialog.getByRole("button", { name: "把验证码发到 h***@example.org" }).click();
  await dialog.getByText("验证码发到了").waitFor();
  await dialog.getByLabel("6位验证码").fill(otherThan(newestCode(stage.house, emailOf(he))));
  await dialog.getByRole("button", { name: "登录，接着写" }).click();
  await dialog.getByRole("alert").waitFor();
  expect(await page.getByLabel("还了多少").inputValue()).toBe("1,200");
  await dialog.getByLabel("6位验证码").fill(newestCode(stage.house, emailOf(he)));
  await dialog.getByRole("button", { name: "登录，接着写" }).click();

  await page.getByRole("heading", { name: "记好了" }).waitFor();
  await page.getByText("2026年11月24日（周二）还了1,200.00元。").waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await paymentsOf(stage.house.people.counsellor, he)).toMatchObject([
    { amountFen: 120_000, on: "2026-11-24" },
  ]);
});

test("a page that was closed half way is as full as it was when it is opened again", async () => {
  const person = await welcomeNewcomer(stage.house, {
    client: "lu-min",
    name: "卢女士",
    leftYuan: 900,
  });
  const device = await stage.device(person);
  const before = await stage.tab(device);
  await go(before, "/app/pay");
  await fillIn(before);
  await isKept(before);
  await before.close();

  const page = await stage.tab(device);
  await go(page, "/app/pay");
  await page.getByText("写了一半的内容还在。").waitFor();
  expect(await page.getByLabel("还了多少").inputValue()).toBe("1,200");
  expect(await page.getByLabel("备注").inputValue()).toBe("工资卡转的");
  expect(await page.getByRole("button", { name: "昨天" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
  await page.getByRole("button", { name: "重新写" }).click();
  expect(await page.getByLabel("还了多少").inputValue()).toBe("");
});

test("a draft outlives a walk through the app, and not the switch for phones that others use too", async () => {
  const person = await welcomeNewcomer(stage.house, {
    client: "pan-lei",
    name: "潘先生",
    leftYuan: 900,
  });
  const device = await stage.device(person);
  const page = await stage.tab(device);
  await go(page, "/app/home");
  await typeAndLeave(page);
  await page.getByText("写了一半的内容还在。").waitFor();
  expect(await page.getByLabel("备注").inputValue()).toBe("工资卡转的");

  await page.getByRole("link", { name: "我的账号" }).click();
  await page.getByRole("checkbox", { name: "这是公用手机" }).check();
  await typeAndLeave(page);
  expect(await page.getByLabel("还了多少").inputValue()).toBe("");
  expect(await page.evaluate(countDrafts)).toBe(0);
});

/** Fills the form, goes elsewhere in the app at once, and comes back to it. */
async function typeAndLeave(page: Page): Promise<void> {
  const places = page.getByRole("navigation", { name: "主要页面" });
  await places.getByRole("link", { name: "记一笔" }).click();
  await fillIn(page);
  await places.getByRole("link", { name: "首页" }).click();
  await page
    .getByRole("heading", { name: "接下来" })
    .or(page.getByText("现在没有要做的事"))
    .waitFor();
  await places.getByRole("link", { name: "记一笔" }).click();
  await page.getByLabel("还了多少").waitFor();
}

/** As an admin does when a phone was lost; the API refuses from now on. */
async function endSessions({ userId }: Person): Promise<void> {
  await expectGood(stage.house.people.admin.call("DELETE", `/v1/members/${userId}/sessions`));
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("还了多少").fill("1,200");
  await page.getByRole("button", { name: "昨天" }).click();
  await page.getByLabel("备注").fill("工资卡转的");
}

/** What is typed is kept a moment after the last key. */
function isKept(page: Page): Promise<void> {
  return expect.poll(() => page.evaluate(countDrafts), { timeout: 5_000 }).toBe(1);
}

/** In the page. */
function countDrafts(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("aftercare-drafts");
    opening.addEventListener("success", () => {
      const counting = opening.result.transaction("drafts").objectStore("drafts").count();
      counting.addEventListener("success", () => resolve(counting.result));
    });
  });
}

function otherThan(code: string): string {
  return code === "111111" ? "222222" : "111111";
}

async function paymentsOf(reader: Person, { client }: Newcomer): Promise<unknown> {
  const { body } = await reader.call("GET", `/v1/clients/${client}/debts/loan`);
  return body["payments"];
}
