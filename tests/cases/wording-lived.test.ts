import { everyMail, type Wording } from "@aftercare/core/notices/wording/wording.ts";
import { changeWording } from "@aftercare/core/verbs/organisation/change-wording.ts";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, type Office, type Town } from "./support/town.ts";

/** Two offices live the same weeks; one of them says some things in its own words. */

let town: Town;
let usual: Office;
let worded: Office;
beforeAll(async () => {
  town = await buildTown();
  town.moveTo("2026-01-05T02:00:00Z");
  usual = await town.openOffice();
  worded = await town.openOffice();
  for (const office of [usual, worded]) {
    await settle(office, "li", "zh-CN");
    await settle(office, "ann", "en");
  }
});
afterAll(() => town.close());

const admin = { kind: "user", id: "ada", role: "admin" } as const;

async function settle(office: Office, client: string, language: string): Promise<void> {
  const subject = `clients/${client}`;
  const email = `${client}@example.org`;
  await office.tell(subject, "client.enrolled", { name: client, email, language });
  await office.tell(subject, "consent.given", {
    purpose: "email-reminders",
    textVersion: "2026-01",
  });
  await office.tell(`${subject}/debts/loan`, "debt.recorded", {
    kind: "online-loan",
    creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: true },
    contract: { number: "HT-1", signedOn: "2023-06-20" },
    principalFen: 2_000_000,
    outstandingFen: 2_000_000,
  });
  await office.tell(`${subject}/debts/loan`, "payment.made", {
    paymentId: "p1",
    amountFen: 2_000_000,
  });
}

async function word(mail: string, wording: Wording): Promise<void> {
  const ctx = await worded.context(admin);
  const changed = await changeWording(ctx, { version: ctx.org.version, mail, wording });
  expect(changed.kind).toBe("changed");
}

interface Read {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly html: string;
}

/** What an office mailed to one client, oldest first; the buttons' addresses differ by office and day. */
async function mailsOf(office: Office, client: string): Promise<Read[]> {
  const found: Read[] = [];
  for (const { messageId, to } of office.mails()) {
    if (!to.join().includes(`${client}@`)) continue;
    const raw = await town.cloud.engines.mail.log.read(messageId);
    const mail = await PostalMime.parse(Buffer.from(raw?.raw ?? "", "base64"));
    const plain = (text = "") => text.replaceAll(/\/([am])\/[\w.-]+/g, "/$1/");
    found.push({
      subject: mail.subject ?? "",
      lines: plain(mail.text).split("\n"),
      html: plain(mail.html),
    });
  }
  return found;
}

/** The lines that one mail has and the other has not, side by side. */
function differing(one: Read | undefined, other: Read | undefined): [string, string][] {
  expect(one?.lines.length).toBe(other?.lines.length);
  return (one?.lines ?? []).flatMap((line, nth): [string, string][] => {
    const there = other?.lines[nth] ?? "";
    return line === there ? [] : [[line, there]];
  });
}

const mainCheck = (mails: readonly Read[], subject: string) =>
  mails.filter((mail) => mail.subject === subject);

test("a changed opening is in the next mail in both languages, and nothing else of it has changed", async () => {
  await word("credit-check-main", {
    opening: {
      "zh-CN": "{on}是第{daysSince}天：{settledOn}还完的那一笔，报告上该更新了。",
      en: "{on} is day {daysSince}: what you paid off on {settledOn} should be in your report by now.",
    },
  });
  await town.liveUntil("2026-02-20T03:00:00Z");
  for (const [client, subject, own] of [
    [
      "li",
      "可以查一次信用报告了",
      "2026年2月19日（周四）是第45天：2026年1月5日（周一）还完的那一笔，报告上该更新了。",
    ],
    [
      "ann",
      "It is time to check your credit report",
      "19 February 2026 (Thu) is day 45: what you paid off on 5 January 2026 (Mon) should be in your report by now.",
    ],
  ] as const) {
    const [before] = mainCheck(await mailsOf(usual, client), subject);
    const [after] = mainCheck(await mailsOf(worded, client), subject);
    const [change, ...more] = differing(before, after);
    expect(more).toEqual([]);
    expect(change?.[1]).toBe(own);
    const quoted = (html = "") => html.replaceAll("&#x27;", "'").replaceAll("&#39;", "'");
    expect(quoted(after?.html).replace(own, change?.[0] ?? "")).toBe(quoted(before?.html));
  }
});

test("mails of other kinds, and those that were sent before, are the product's", async () => {
  for (const client of ["li", "ann"]) {
    const [before, after] = [await mailsOf(usual, client), await mailsOf(worded, client)];
    expect(after.map(({ subject }) => subject)).toEqual(before.map(({ subject }) => subject));
    const changed = before.filter((mail, nth) => differing(mail, after[nth]).length > 0);
    expect(changed).toHaveLength(1);
  }
});

test("the help line and the signature are in every mail from then on", async () => {
  await word(everyMail, {
    helpLine: { "zh-CN": "有事就打 {phone}，工作日都在。", en: "Call {phone} on any working day." },
    signature: { "zh-CN": "西湖的同事们", en: "Your team at West Lake" },
  });
  const earlier = (await mailsOf(worded, "ann")).length;
  await town.liveUntil("2026-04-08T03:00:00Z");
  const later = (await mailsOf(worded, "ann")).slice(earlier);
  expect(later.length).toBeGreaterThan(0);
  const { phone } = (await worded.context()).org;
  for (const { lines } of later) {
    expect(lines).toContain("Your team at West Lake");
    expect(lines).toContain(`Call ${phone} on any working day.`);
    expect(lines.join("\n")).toContain("We never ask you to transfer money");
  }
  expect((await mailsOf(usual, "ann")).at(-1)?.lines).not.toContain("Your team at West Lake");
});
