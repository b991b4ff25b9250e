import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { setStage } from "./support/stage.ts";

/** A sheet as an organisation keeps it: 10,000 debts of 2,500 people, and 37 rows that are not right. */

const stage = setStage({ at: "2026-11-25T01:30:00.000Z" });
const rows = 10_000;
const clients = 2_500;
/** Row 5 is the first. Each is wrong in one of three ways: an amount in words, a strange kind, no amount. */
const isBad = (n: number) => n % 270 === 3 && n < 37 * 270;
const waysOf = (n: number) =>
  isBad(n) ? (["words", "kind", "none"] as const)[((n - 3) / 270) % 3] : undefined;
const headings = "来访者编号 姓名 贷款机构 种类 合同编号 签约日期 本金（元） 余额（元）".split(" ");

test("10,000 rows are imported with 37 bad ones, which are mended and imported as well", async () => {
  const page = await stage.tab(await stage.device("admin", { screen: "desktop" }));
  await page.goto("/app/admin/imports");
  await page.getByRole("heading", { name: "导入", level: 1 }).waitFor();
  await send(page, "借款台账.xlsx", await writeSheet());
  await page.getByText("共 10000 行。").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "检查每一行" }).click();
  await page.getByRole("heading", { name: "37 行有问题" }).waitFor({ timeout: 120_000 });
  await page.getByText("9963 行", { exact: true }).waitFor();
  const [first] = await page.getByRole("row", { name: /^第 5 行/ }).all();
  expect(await first?.textContent()).toContain("看不出是多少钱");

  await page.getByRole("button", { name: "导入 9963 行" }).click();
  await page.getByText(/^正在导入：第 \d+ 行，共 10000 行$/).waitFor();
  await page.getByRole("heading", { name: "导入完了：9963 行" }).waitFor({ timeout: 600_000 });
  const mended = await mendDownload(page);

  await page.getByRole("link", { name: "再导入一份" }).click();
  await send(page, "改好的.csv", mended);
  await page.getByText("共 37 行。").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "检查每一行" }).click();
  await page.getByRole("button", { name: "导入 37 行" }).click({ timeout: 60_000 });
  await page.getByRole("heading", { name: "导入完了：37 行" }).waitFor({ timeout: 60_000 });

  await page.getByRole("link", { name: "再导入一份" }).click();
  await page.getByText("37 行有问题").waitFor();
  await send(page, "改好的.csv", mended);
  await page.getByText("共 37 行。").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "检查每一行" }).click();
  await page.getByText("这些行都已经记过了，没有要导入的。").waitFor({ timeout: 60_000 });
}, 900_000);

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  const input = page.getByLabel("选择 CSV 或 XLSX 文件");
  await input.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** Real days as days, sums as numbers: what a program that people use would keep. */
async function writeSheet(): Promise<Buffer> {
  const signed = new Date(Date.UTC(2024, 2, 31));
  const amounts = { words: { value: "一万" }, none: null, kind: { type: Number, value: 10_000 } };
  const body = Array.from({ length: rows }, (_, n) => [
    { value: `T${n % clients}` },
    { value: `台账${n % clients}` },
    { value: n % 2 === 0 ? "样例银行" : "样例消费金融" },
    { value: waysOf(n) === "kind" ? "当铺" : "信用卡" },
    { value: `HT-${n}` },
    { type: Date, value: signed, format: "yyyy/m/d" },
    amounts[waysOf(n) ?? "kind"],
    { type: Number, value: 8_600.5 },
  ]);
  const data: SheetData = [headings.map((value) => ({ value })), ...body] as SheetData;
  return writeXlsxFile(data).toBuffer();
}

/** As somebody would in a sheet: right words in the place of the wrong ones; the reasons may stay. */
async function mendDownload(page: Page): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载有问题的行（CSV）" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("借款台账（有问题的行）.csv");
  const text = await readFile(await file.path(), "utf8");
  const [head = "", ...lines] = text.trim().split("\r\n");
  expect(lines).toHaveLength(37);
  const mended = lines.map((line) => {
    const [id, name, lender, , contract, signed, , left, ...why] = line.split(",");
    expect(why.join(",")).not.toBe("");
    return [id, name, lender, "信用卡", contract, signed, "10000", left, ...why].join(",");
  });
  return Buffer.from([head, ...mended].join("\r\n"));
}
