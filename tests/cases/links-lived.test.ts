import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** The buttons of real mails: each mail's own link works until the next mail about the same thing. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
  town.moveTo("2026-03-01T02:00:00Z");
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
});
afterAll(() => town.close());

/** The addresses of all buttons in the mails to the client, oldest first, with the title they stand under. */
async function buttons(): Promise<string[]> {
  const found: string[] = [];
  for (const { messageId, to } of office.mails()) {
    if (!to.join().includes("li@example.org")) continue;
    const mail = await town.cloud.engines.mail.log.read(messageId);
    const { text = "" } = await PostalMime.parse(Buffer.from(mail?.raw ?? "", "base64"));
    found.push(...[...text.matchAll(/https?:\/\/\S+\/a\/[\w.-]+/g)].map(([url]) => url));
  }
  return found;
}

const press = (url: string, act: string) =>
  fetch(url, { method: "POST", body: new URLSearchParams({ act }) });

/** How often each event was recorded through a link. */
async function pressed(): Promise<string[]> {
  const ctx = await office.context();
  const history = await ctx.cases.history(debtOf(office, "li", "loan"));
  return history
    .filter(({ source }) => source === "aftercare/link")
    .map(({ type }) => type.split(".").slice(1, 3).join("."));
}

test("the mail's button puts the task aside; the mail after that takes over", async () => {
  await town.liveUntil("2026-03-02T03:00:00Z");
  const [old = ""] = await buttons();
  const title = /<h1>(.*?)<\/h1>/.exec(await (await fetch(old)).text())?.[1] ?? "";
  expect(title).not.toBe("");
  expect(await (await press(old, "later")).text()).toContain("再提醒你");
  const before = await buttons();
  await town.liveUntil("2026-03-09T03:00:00Z");
  const newer = (await buttons()).slice(before.length);
  const pages = await Promise.all(newer.map(async (url) => (await fetch(url)).text()));
  const fresh = newer[pages.findIndex((page) => page.includes(`<h1>${title}</h1>`))] ?? "";
  const replaced = await press(old, "stuck");
  expect(replaced.status).toBe(410);
  expect(await replaced.text()).toContain("后来又发过一封邮件");
  expect((await press(fresh, "stuck")).status).toBe(200);
  expect(await pressed()).toEqual(["followup.snoozed", "followup.help-asked"]);
});
