import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { unpack } from "../../cases/support/dossier.ts";
import { go } from "../support/browser.ts";
import { lettersTo } from "./support/mailbox.ts";
import { emailOf, welcomeNewcomer } from "./support/newcomer.ts";
import { pictureNamed } from "./support/pictures.ts";
import { setStage } from "./support/stage.ts";

/** A41, B18, B66: a dossier for the court, from the meter of a debt to the checked file. */

const stage = setStage();

test("a dossier for the court: asked for on a phone, mailed, downloaded, and checked with sha256sum", async () => {
  const he = { client: "he-lan", name: "何女士", leftYuan: 900 };
  const person = await welcomeNewcomer(stage.house, he);
  const { buffer } = pictureNamed("流水.png");
  const bytes = new Uint8Array(buffer);
  const file = {
    debtId: "loan",
    kind: "bank_record",
    fileName: "流水.png",
    mediaType: "image/png",
  };
  await person.upload(`clients/${he.client}`, { ...file, bytes });
  await stage.house.settle();

  const page = await stage.tab(await stage.device(person));
  await go(page, "/app/debts/loan");
  await page.getByRole("heading", { name: "档案完整度" }).waitFor();
  await page.getByText(/^还缺 \d+ 样$/).click();
  await page.getByText("合同文件", { exact: true }).waitFor();
  await page.getByRole("link", { name: "生成档案" }).click();

  await page.getByRole("heading", { name: "档案", level: 1 }).waitFor();
  await page.getByRole("radio", { name: /^法院或仲裁/ }).check();
  await page.getByRole("button", { name: "生成", exact: true }).click();
  await page.getByText("请至少选一笔借款。").first().waitFor();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "生成", exact: true }).click();
  await page.getByText("好了发邮件给你").waitFor();

  // The page looks again by itself.
  const download = page.getByRole("button", { name: "下载法院或仲裁的档案" });
  await download.waitFor({ timeout: 30_000 });
  await stage.house.settle();
  const letters = await lettersTo(stage.house, emailOf(he));
  expect(letters.filter(({ subject }) => subject.includes("资料准备好了"))).toHaveLength(1);

  const begun = page.waitForEvent("download");
  await download.click();
  const saved = await begun;
  expect(saved.suggestedFilename()).toMatch(/^档案目录 法院或仲裁 .*\.zip$/);
  const dossier = await unpack(await readFile(await saved.path()));
  expect((await dossier.check()).ok).toBe(true);
  expect(await dossier.text("index.html")).toContain("法院或仲裁");
  await dossier.remove();
});
