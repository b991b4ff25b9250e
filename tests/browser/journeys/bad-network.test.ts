import type { Locator, Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import { pictureNamed, programNamed, textNamed } from "./support/pictures.ts";
import { welcomeNewcomer, type Newcomer } from "./support/newcomer.ts";
import { setStage } from "./support/stage.ts";

/** A phone in a lift: what is under way goes on by itself, and nothing arrives twice. */

const stage = setStage();

test("of three files one goes through, one waits for the network, and one is sent again by hand", async () => {
  const person = await welcomeNewcomer(stage.house, luo);
  const device = await stage.device(person);
  const page = await stage.tab(device);
  await go(page, "/app/home");
  await tabBar(page).getByRole("link", { name: "资料" }).click();
  await page.getByRole("link", { name: "上传资料" }).first().click();
  await page
    .getByLabel("选择文件")
    .setInputFiles([
      pictureNamed("转账.png"),
      pictureNamed("已结清.png"),
      pictureNamed("流水.png"),
      textNamed("说明.txt"),
    ]);
  await page.getByRole("radio", { name: "银行流水" }).check();

  await page.getByRole("button", { name: "上传" }).click();
  await page.getByRole("alert").getByText("有的文件传不了，换一个或去掉").waitFor();
  await page.getByText("只能传图片或 PDF。把它截图或导出成 PDF 再传。").waitFor();
  await page.getByRole("button", { name: "去掉 说明.txt" }).click();

  const posts = await holdPosts(page);
  await page.getByRole("button", { name: "上传" }).click();
  await expect.poll(() => posts.length, { timeout: 10_000 }).toBe(3);
  const [first, second, third] = posts;
  await first?.continue();
  await rows(page, "存好了").waitFor();
  await second?.fulfill({ status: 403, headers: asBucketSays });
  await rows(page, "没有传成").waitFor();
  await device.setOffline(true);
  await third?.abort("internetdisconnected");
  await rows(page, "网络断了，连上以后会接着传").waitFor();
  await page.getByText("现在没有网络，写的内容会先存在这台手机上。").waitFor();

  await tabBar(page).getByRole("link", { name: "首页" }).click();
  await page.getByRole("heading", { name: "罗女士，你好" }).waitFor();
  await tabBar(page).getByRole("link", { name: "资料" }).click();
  await rows(page, "网络断了，连上以后会接着传").waitFor();

  await device.setOffline(false);
  await rows(page, "存好了").nth(1).waitFor();
  await page.getByRole("button", { name: /^再传一次/ }).click();
  await rows(page, "存好了").nth(2).waitFor();
  expect(await keptFilesOf(luo)).toEqual(["已结清.png", "流水.png", "转账.png"]);
});

test("a file that is no picture inside is not kept, and its owner is told what to do instead", async () => {
  const page = await stage.tab(await stage.device(await welcomeNewcomer(stage.house, song)));
  await go(page, "/app/files/add");
  await page.getByLabel("选择文件").setInputFiles([programNamed("收据.png")]);
  await page.getByRole("radio", { name: "银行流水" }).check();
  await page.getByRole("button", { name: "上传" }).click();
  const row = rows(page, "没有存下来");
  await row.getByText("请重新拍照，或导出成 PDF 再上传。").waitFor();
});

test("a payment that is written down without a network is sent once when it is back", async () => {
  const device = await stage.device(await welcomeNewcomer(stage.house, deng));
  const page = await stage.tab(device);
  await go(page, "/app/pay");
  await page.getByLabel("还了多少").fill("500");
  await device.setOffline(true);
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("heading", { name: "已存在这台手机上" }).waitFor();
  await page.getByText("有1条记录存在这台手机上，联网后会自动上传。").waitFor();
  expect(await paymentsOf(deng)).toEqual([]);

  await device.setOffline(false);
  await page.getByText("有1条记录存在这台手机上").waitFor({ state: "detached" });
  await page.getByRole("link", { name: "回首页" }).click();
  await tabBar(page).getByRole("link", { name: "借款" }).click();
  await page.getByText("¥2,500.00").first().waitFor();
  expect(await paymentsOf(deng)).toEqual([50_000]);
});

test("a payment whose answer was lost on the way is not recorded twice", async () => {
  const page = await stage.tab(await stage.device(await welcomeNewcomer(stage.house, xie)));
  await go(page, "/app/pay");
  await page.getByLabel("还了多少").fill("700");
  await page.route("**/v1/events", loseAnswer, { times: 1 });
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("heading", { name: "已存在这台手机上" }).waitFor();
  await page.getByText("有1条记录存在这台手机上").waitFor({ state: "detached" });
  expect(await paymentsOf(xie)).toEqual([70_000]);
});

const asBucketSays = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "x-amz-error-code",
};
const luo = { client: "luo-jing", name: "罗女士", leftYuan: 3000 };
const song = { client: "song-yi", name: "宋先生", leftYuan: 3000 };
const deng = { client: "deng-hua", name: "邓女士", leftYuan: 3000 };
const xie = { client: "xie-kai", name: "谢先生", leftYuan: 3000 };

const tabBar = (page: Page): Locator => page.getByRole("navigation", { name: "主要页面" });

/** What is on its way or has been, by how it stands. */
const rows = (page: Page, standing: string): Locator =>
  page
    .getByRole("region", { name: "正在上传的" })
    .getByRole("listitem")
    .filter({ hasText: standing });

/** The posts to the file store, stopped half way: the first three. */
async function holdPosts(page: Page): Promise<readonly Route[]> {
  const held: Route[] = [];
  const { endpoint } = stage.house.cloud.engines.s3;
  await page.route(`${endpoint}/**`, async (route) => {
    if (held.length < 3) held.push(route);
    else await route.continue();
  });
  return held;
}

/** The request arrives and is done; the phone never hears of it. */
async function loseAnswer(route: Route): Promise<void> {
  await route.fetch();
  await route.abort("connectionreset");
}

async function paymentsOf({ client }: Newcomer): Promise<readonly number[]> {
  const { counsellor } = stage.house.people;
  const { body } = await counsellor.call("GET", `/v1/clients/${client}/debts/loan`);
  const { payments } = body as { readonly payments: readonly { readonly amountFen: number }[] };
  return payments.map(({ amountFen }) => amountFen);
}

async function keptFilesOf({ client }: Newcomer): Promise<readonly string[]> {
  const { counsellor } = stage.house.people;
  const { body } = await counsellor.call("GET", `/v1/clients/${client}/evidence`);
  type Item = { readonly fileName: string; readonly standing: string };
  const { items } = body as { readonly items: readonly Item[] };
  const kept = items.filter(({ standing }) => standing === "stored");
  return kept.map(({ fileName }) => fileName).toSorted();
}
