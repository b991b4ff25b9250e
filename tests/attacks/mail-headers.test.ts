import { localAccount } from "@aftercare/local/account.ts";
import type { RecordedMail } from "@aftercare/local/engines/mail/recorded-mail.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good, postEvent, tell } from "./support/furnish.ts";
import { flawedIn, type Answer } from "./support/http.ts";
import { mailsTo, parseMail } from "./support/mailbox.ts";
import { askForCode, newNetwork } from "./support/person.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { count, withstand } from "./support/withstand.ts";

/** Names that would be more than names at the head of a mail. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(() => siege.stage.stop());

const invalid = { status: 400, code: "request.invalid" };
const eventInvalid = { status: 400, code: "event.invalid" };

/** No name has a line break in it: whoever writes one is told so. */
const broken = [
  "王\r\nBcc: evil@example.org",
  "王\nBcc: evil@example.org",
  "王\rBcc: evil@example.org",
  "王\u2028Bcc: evil@example.org",
  "王\u2029Bcc: evil@example.org",
  "王\u0000",
  "王\u000bBcc: evil@example.org",
  "王\u001f",
  "王\u007f",
];

describe("a line break", () => {
  test("gets into no name and no address", async () => {
    const { stage, x } = siege;
    const { body } = await good(x.admin.ask("GET", "/v1/organisation"));
    const { version } = body;
    const draft = { name: "m", email: "m@example.org", role: "counsellor" };
    const ask = (name: string): Promise<Answer>[] => [
      x.admin.ask("PATCH", "/v1/organisation", { version, name }),
      x.admin.ask("PATCH", "/v1/organisation", { version, phone: name }),
      x.admin.ask("PATCH", "/v1/organisation", { version, sender: { name } }),
      x.admin.ask("PATCH", "/v1/organisation", {
        version,
        sender: { name: "m", replyTo: `a@example.org${name}` },
      }),
      x.admin.ask("PATCH", "/v1/organisation", { version, staffAddress: `a@example.org${name}` }),
      x.admin.ask("PATCH", "/v1/me", { name }),
      x.admin.ask("PATCH", `/v1/members/${x.counsellor.userId}`, { name }),
      x.admin.ask("POST", "/v1/invitations", { ...draft, name }),
      x.admin.ask("POST", "/v1/invitations", { ...draft, email: `a@example.org${name}` }),
      x.admin.ask("POST", "/v1/clients/x-li/invitation", { email: `a@example.org${name}` }),
      x.admin.ask("POST", "/v1/webhook-sources", { name }),
      x.admin.ask("POST", "/v1/api-keys", { name, scopes: ["cases:read"] }),
    ];
    const before = stage.cloud.engines.mail.log.list().length;
    const answers = await withstand(stage, invalid, () => Promise.all(broken.flatMap(ask)));
    for (const answer of answers) expect(new Set(flawedIn(answer)).size).toBe(1);
    expect(stage.cloud.engines.mail.log.list()).toHaveLength(before);
  });

  test("gets into no client's file, into no name of a lender and into no address", async () => {
    const { stage, x } = siege;
    const enrolled = { type: "client.enrolled", subject: "clients/broken" };
    const amended = { type: "client.amended", subject: "clients/x-li" };
    const answers = await withstand(stage, eventInvalid, () =>
      Promise.all(
        broken.flatMap((name) => [
          postEvent(x.admin, { ...enrolled, data: { name, language: "en" } }),
          postEvent(x.admin, { ...amended, data: { name } }),
          postEvent(x.admin, { ...amended, data: { email: `a@example.org${name}` } }),
          postEvent(x.admin, {
            type: "debt.amended",
            subject: x.debt,
            data: { creditor: { name, licence: "consumer-finance" } },
          }),
        ]),
      ),
    );
    const fields = ["data.name", "data.name", "data.email", "data.creditor.name"];
    for (const [nth, answer] of answers.entries()) {
      expect(flawedIn(answer)).toEqual([fields[nth % fields.length]]);
    }
  });

  test.each(["a<b@example.org", 'a"b', "a\\b", "a@b", "<evil@example.org>"])(
    "%j is no name of a sender: it could be read as an address",
    async (name) => {
      const { stage, x } = siege;
      await withstand(stage, invalid, () =>
        x.admin.ask("PATCH", "/v1/organisation", { version: 1, sender: { name } }),
      );
    },
  );
});

/** What may be typed as a name, and means something at the head of a mail. */
const tricky = [
  "evil@example.org, Li",
  "Li <evil@example.org>",
  'Li" <evil@example.org>, "x',
  "Li; evil@example.org;",
  "=?utf-8?q?Li=0d=0aBcc:_evil=40example.org?=",
  "=?utf-8?b?PGV2aWxAZXhhbXBsZS5vcmc+?=",
  "Bcc: evil@example.org",
  "Li\u0085Bcc: evil@example.org",
  "Li\\",
  "(comment) Li",
  "group: evil@example.org;",
  "\u202Egro.elpmaxe@live",
  "“结清” ＜evil＠example.org＞",
  `Li ${"x".repeat(70)}`,
];

/** The head of a mail as it left, unfolded: what a server on its way reads, and not what was meant. */
function headOf({ raw }: RecordedMail): { name: string; value: string }[] {
  const text = Buffer.from(raw, "base64").toString("latin1");
  const head = text.slice(0, text.indexOf("\r\n\r\n")).replaceAll(/\r\n[ \t]+/g, " ");
  return head.split("\r\n").map((line) => {
    const at = line.indexOf(":");
    return { name: line.slice(0, at).toLowerCase(), value: line.slice(at + 1).trim() };
  });
}

async function newestTo(address: string): Promise<RecordedMail> {
  const mail = (await mailsTo(siege.stage, address)).at(-1);
  if (mail === undefined) throw new Error(`no mail to ${address}`);
  return mail;
}

/** The same headers as a harmless mail of its kind, from us, to one address, with no line that is too long. */
async function expectOrdinary(mail: RecordedMail, to: string, like: RecordedMail): Promise<void> {
  const names = headOf(mail).map(({ name }) => name);
  expect(names).toEqual(headOf(like).map(({ name }) => name));
  expect(names.filter((name) => /^(bcc|cc|sender|resent-)/.test(name))).toEqual([]);
  expect(mail.to).toEqual([to]);
  const parsed = await parseMail(mail);
  expect(parsed.to?.map(({ address }) => address)).toEqual([to]);
  expect(parsed.from?.address).toBe(localAccount.mailFrom);
  expect(parsed.cc ?? []).toEqual([]);
  expect(parsed.subject).not.toMatch(/[\r\n\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
  const shown = `${parsed.to?.[0]?.name} ${parsed.from?.name}`;
  expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
  const raw = Buffer.from(mail.raw, "base64").toString("latin1");
  expect(raw.split("\r\n\r\n")[0]).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  expect(raw.split("\r\n").filter((line) => line.length > 998)).toEqual([]);
  count(1);
}

describe("a name that looks like more", () => {
  test("of somebody who is invited leaves the head of the mail as it is", async () => {
    const { x } = siege;
    const invite = async (name: string, email: string) => {
      const draft = { name: name.slice(0, 80), email, role: "auditor" };
      await good(x.admin.ask("POST", "/v1/invitations", draft));
      return newestTo(email);
    };
    const like = await invite("Li", "harmless@example.org");
    for (const [nth, name] of tricky.entries()) {
      const to = `invited${nth}@example.org`;
      await expectOrdinary(await invite(name, to), to, like);
    }
  });

  test("of an organisation and of its sender leaves the head of every mail as it is", async () => {
    const { x, stage } = siege;
    const rename = async (changes: object) => {
      const { body } = await good(x.admin.ask("GET", "/v1/organisation"));
      const { version } = body;
      await good(x.admin.ask("PATCH", "/v1/organisation", { version, ...changes }));
      stage.pass(60);
    };
    const invite = async (email: string) => {
      const draft = { name: "Li", email, role: "auditor" };
      await good(x.admin.ask("POST", "/v1/invitations", draft));
      return newestTo(email);
    };
    await rename({ name: "Harmless", sender: { name: "Harmless" } });
    const like = await invite("harmless.too@example.org");
    for (const [nth, name] of tricky.entries()) {
      const language = nth % 2 === 0 ? "en" : "zh-CN";
      const sender = {
        name:
          name
            .replaceAll(/[<>"\\@]/g, "")
            .slice(0, 60)
            .trim() || "x",
      };
      await rename({ name: name.slice(0, 80), sender, language });
      const to = `renamed${nth}@example.org`;
      await expectOrdinary(await invite(to), to, like);
    }
  });

  test("of a client leaves the head of the reminders as it is, and of those to the staff", async () => {
    const { x, stage } = siege;
    const enrol = async (clientId: string, name: string) => {
      const client = `clients/${clientId}`;
      const email = `${clientId}@example.org`;
      await tell(x.admin, client, "client.enrolled", {
        name: name.slice(0, 80),
        email,
        language: "en",
      });
      await tell(x.admin, client, "consent.given", {
        purpose: "email-reminders",
        textVersion: "2026-01",
      });
      const debt = `${client}/debts/d1`;
      await tell(x.admin, debt, "debt.recorded", {
        kind: "online-loan",
        creditor: { name: name.slice(0, 80), licence: "consumer-finance" },
        contract: { number: "1", signedOn: "2024-05-06" },
        principalFen: 100,
        outstandingFen: 100,
      });
      const paid = { paymentId: "p1", amountFen: 100, on: "2026-11-20" };
      await tell(x.admin, debt, "payment.made", paid);
    };
    await enrol("plain", "Li");
    for (const [nth, name] of tricky.entries()) await enrol(`tricky${nth}`, name);
    await stage.cloud.runner.drain();
    const like = await newestTo("plain@example.org");
    for (const nth of tricky.keys()) {
      const to = `tricky${nth}@example.org`;
      await expectOrdinary(await newestTo(to), to, like);
    }
    const staff = await mailsTo(stage, "staff.x@example.org");
    for (const mail of staff) await expectOrdinary(mail, "staff.x@example.org", mail);
  });
});

test("whoever asks for a code puts nothing of their own into the mail", async () => {
  const { stage } = siege;
  const from = newNetwork();
  await askForCode(stage, "plain.code@example.org", from);
  const like = await newestTo("plain.code@example.org");
  for (const email of ["o'neil+x@example.org", "a.b-c_d@example.org"]) {
    expect((await askForCode(stage, email, from)).status).toBe(200);
    await expectOrdinary(await newestTo(email), email, like);
  }
});
