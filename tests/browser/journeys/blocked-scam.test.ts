import type { Person } from "@aftercare/local/person.ts";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import { lettersTo } from "./support/mailbox.ts";
import { emailOf, tell, welcomeNewcomer } from "./support/newcomer.ts";
import { setStage } from "./support/stage.ts";

/** A scam call that is blocked (TC12): noted within seconds, nothing can be paid, and the right number answers. */

const stage = setStage();
const said = "系统故障，需重新还款5000元到对公账户，详见 https://bbs.77.ink";

/** Somebody whose loan is paid off, with the official number in its details. */
async function settled(client: string, name: string): Promise<Person> {
  const newcomer = { client, name, leftYuan: 3200 };
  const person = await welcomeNewcomer(stage.house, newcomer);
  const paid = { paymentId: "p1", amountFen: 320_000 };
  const creditor = { name: "样例信托", licence: "other-licensed", officialPhone: "400-000-1234" };
  await tell(person, [
    [`clients/${client}/debts/loan`, "payment.made", paid],
    [`clients/${client}/debts/loan`, "debt.amended", { creditor }],
  ]);
  return person;
}

const payAgain = (person: Person, client: string, id: string) =>
  person.post({
    id,
    subject: `clients/${client}/debts/loan`,
    type: "payment.made",
    data: { paymentId: id, amountFen: 500_000 },
  });

/** On the phone, one hand free: what they said, and done. */
async function logScam(page: Page): Promise<void> {
  await go(page, "/app/debts/loan");
  await page.getByRole("link", { name: "有人来联系" }).click();
  await page.getByRole("radio", { name: "微信" }).check();
  await page.getByLabel("要多少钱").fill("5000");
  await page.getByLabel("对方说了什么").fill(said);
  await page.getByRole("button", { name: "记下来" }).click();
  await page.getByRole("heading", { name: "记下来了，先别付钱" }).waitFor();
}

test("a demand is noted in under 20 seconds, and no payment goes through until the lender was asked", async () => {
  const ning = { client: "ning-an", name: "宁女士" };
  const person = await settled(ning.client, ning.name);
  const page = await stage.tab(await stage.device(person));
  const startedAt = performance.now();
  await logScam(page);
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  await page.getByRole("link", { name: "400-000-1234" }).waitFor();

  const refused = await payAgain(person, ning.client, "again");
  expect(refused.body).toMatchObject({ code: "payment.blocked" });

  await page.getByRole("link", { name: "看看这是怎么回事" }).click();
  await page.getByRole("heading", { name: "看起来像：疑似诈骗" }).waitFor();
  await page.getByText("“系统故障，需要重新还款”").first().waitFor();
  await page.getByText(said).waitFor();
  expect(await page.locator('a[href*="77.ink"]').count()).toBe(0);

  const desk = await stage.tab(await stage.device("counsellor", { screen: "desktop" }));
  await go(desk, `/app/clients/${ning.client}/debts/loan`);
  await desk.getByRole("button", { name: "记下核实结果" }).click();
  const dialog = desk.getByRole("dialog", { name: "记下核实结果" });
  await dialog.getByRole("link", { name: "400-000-1234" }).waitFor();
  expect(await dialog.getByLabel("打的哪个号码").inputValue()).toBe("400-000-1234");
  await dialog.getByRole("radio", { name: "合同" }).check();
  await dialog.getByRole("radio", { name: "机构说不是他们" }).check();
  await dialog.getByRole("button", { name: "保存" }).click();
  await desk.getByText("核实：机构说不是他们").waitFor();

  const after = await payAgain(person, ning.client, "again-2");
  expect(after.body).toMatchObject({ code: "payment.nothing-owed" });
});

test("who has paid already is led from step to step, and supervisors hear of it in the same minute", async () => {
  const { house } = stage;
  const qiu = { client: "qiu-he", name: "邱先生" };
  const person = await settled(qiu.client, qiu.name);
  const page = await stage.tab(await stage.device(person));
  await logScam(page);
  await page.getByRole("link", { name: "钱已经付了，现在怎么办" }).click();
  await page.getByLabel("付了多少").fill("5000");
  await page.getByRole("button", { name: "告诉顾问和主管" }).click();
  await page.getByText("会打给你").waitFor();
  await house.settle();
  const [alarm] = (await lettersTo(house, house.people.supervisor.email)).slice(-1);
  expect(alarm?.subject).toBe("一位来访者说钱已经转出去了");
  const own = await lettersTo(house, house.people.counsellor.email);
  expect(own.map(({ subject }) => subject)).toContain(alarm?.subject);

  await page.getByRole("button", { name: "做了：打银行客服，请求止付" }).click();
  await page.getByLabel("工单号或回执号").fill("ZF-1");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("做完了").waitFor();

  const desk = await stage.tab(await stage.device("supervisor", { screen: "desktop" }));
  await go(desk, `/app/clients/${qiu.client}/debts/loan`);
  await desk.getByText("来访者说钱已经付了").first().waitFor();
  await desk.getByText("请银行止付").waitFor();
  expect((await lettersTo(house, emailOf({ client: qiu.client }))).at(-1)?.text).not.toContain(
    "77.ink",
  );
});
