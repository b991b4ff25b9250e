import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import { lettersTo } from "./support/mailbox.ts";
import { emailOf, tell, welcomeNewcomer } from "./support/newcomer.ts";
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
