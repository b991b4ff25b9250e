import { readConfig } from "@aftercare/functions/config.ts";
import { openMailer } from "@aftercare/functions/adapters/open-mailer.ts";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { at, toInstant } from "@aftercare/core/calendar/instant.ts";
import type { OutgoingMail } from "@aftercare/core/ports/mailer.ts";
import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { sampleSecrets } from "./sample-secrets.ts";

/** Where Amazon has no SES, the same mails leave through any SMTP server. */

let server: SMTPServer | undefined;
afterEach(async () => {
  await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(resolve)));
  server = undefined;
});

const mail: OutgoingMail = {
  tags: { org: "sample", mail: "m1" },
  to: { name: "李女士", address: "li@example.org" },
  date: toInstant(at(isoDate("2026-03-01"), "09:00"), "Asia/Shanghai"),
  subject: "可以查一次信用报告了",
  html: "<p>你好</p>",
  text: "你好",
  headers: { "List-Unsubscribe": "<https://app.example.org/m/x>" },
  attachments: [],
};

async function startServer(refuse?: {
  readonly code: number;
}): Promise<{ url: string; took: string[] }> {
  const took: string[] = [];
  const started = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        took.push(Buffer.concat(parts).toString("utf8"));
        done(
          refuse === undefined
            ? null
            : Object.assign(new Error("no"), { responseCode: refuse.code }),
        );
      });
    },
  });
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  server = started;
  const { port } = started.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, took };
}

function mailerAt(url: string) {
  const env = {
    AFTERCARE_TABLE: "t",
    AFTERCARE_BUCKET: "b",
    AFTERCARE_WAKE_QUEUE_URL: "http://127.0.0.1:1/q",
    AFTERCARE_DOSSIER_QUEUE_URL: "http://127.0.0.1:1/q",
    AFTERCARE_IMPORT_QUEUE_URL: "http://127.0.0.1:1/q",
    AFTERCARE_MAIL_FROM: "结清之后 <reminders@example.org>",
    AFTERCARE_MAIL_REPLY_TO: "help@example.org",
    AFTERCARE_MAIL_TRANSPORT: "smtp",
    AFTERCARE_SMTP_URL: url,
    AFTERCARE_APP_URL: "https://app.example.org",
    ...sampleSecrets,
    AFTERCARE_DUE_SHARDS: "1",
  };
  return openMailer(readConfig(env), env);
}

test("a mail arrives whole, with its headers and its own date", async () => {
  const { url, took } = await startServer();
  expect(await mailerAt(url).send(mail)).toMatchObject({ kind: "sent" });
  const [raw = ""] = took;
  expect(raw).toMatch(/^To: .*<li@example\.org>/m);
  expect(raw).toMatch(/^Reply-To: help@example\.org/m);
  expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/app\.example\.org\/m\/x>/m);
  expect(raw).toMatch(/^Date: Sun, 01 Mar 2026 01:00:00 \+0000/m);
});

test("it comes in the organisation's name, from our own address, and answers go to the organisation", async () => {
  const { url, took } = await startServer();
  const sender = { name: "西湖债务咨询中心", replyTo: "desk@example.net" };
  expect(await mailerAt(url).send({ ...mail, sender })).toMatchObject({ kind: "sent" });
  const { from, replyTo } = await PostalMime.parse(took[0] ?? "");
  expect(from).toEqual({ name: "西湖债务咨询中心", address: "reminders@example.org" });
  expect(replyTo).toMatchObject([{ address: "desk@example.net" }]);
});

test.each([
  "Foo, Inc.",
  "A\r\nBcc: victim@example.net",
  'A" <boss@bank.example>, "B',
  "boss@bank.example",
])("the sender's name %j makes no second address and no second header", async (name) => {
  const { url, took } = await startServer();
  await mailerAt(url).send({ ...mail, sender: { name } });
  const { from, headers, bcc } = await PostalMime.parse(took[0] ?? "");
  expect(from?.address).toBe("reminders@example.org");
  expect(bcc).toBeUndefined();
  expect(headers.filter(({ key }) => key === "from" || key === "bcc")).toHaveLength(1);
});

test.each([
  [550, "refused"],
  [451, "throttled"],
])("a server that answers %i means the mail is %s", async (code, kind) => {
  const { url } = await startServer({ code });
  expect((await mailerAt(url).send(mail)).kind).toBe(kind);
});

test("a server that is not there took nothing", async () => {
  expect((await mailerAt("smtp://127.0.0.1:9").send(mail)).kind).toBe("throttled");
});
