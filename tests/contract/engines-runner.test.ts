import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendEmailCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { addMs, parseInstant } from "@aftercare/core/calendar/instant.ts";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { startEngines } from "@aftercare/local/engines/engines.ts";
import type { Engines } from "@aftercare/local/engines/engines.ts";
import type { MailFeedbackEvent } from "@aftercare/local/engines/mail/feedback.ts";
import { sqsClientAt } from "@aftercare/local/engines/sqs.ts";
import type { Handlers } from "@aftercare/local/runner/handlers.ts";
import { startRunner } from "@aftercare/local/runner/runner.ts";
import type { Runner } from "@aftercare/local/runner/runner.ts";
import type { S3ObjectCreatedNotificationEvent, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clientConfig, makeFolder } from "./engines-support.ts";

const start = parseInstant("2026-11-25T01:00:00Z") as Instant;
const due = parseInstant("2026-12-02T01:00:00Z") as Instant;

let folder: Awaited<ReturnType<typeof makeFolder>>;
let engines: Engines;
let runner: Runner;
let told: string[];
let waiting: Set<Instant>;
let feedbackFailures: number;
let problems: string[];

beforeAll(async () => {
  folder = await makeFolder();
  engines = await startEngines({ dir: folder.path });
  runner = await startRunner({
    engines,
    handlers: makeStubs(),
    background: false,
    report: (entry) => void problems.push(entry),
    nextDueAfter: async (after) => [...waiting].filter((one) => one > after).toSorted()[0],
  });
});

beforeEach(() => {
  told = [];
  waiting = new Set();
  feedbackFailures = 0;
  problems = [];
});

afterAll(async () => {
  await runner.stop();
  await engines.stop();
  await folder.remove();
});

/** Entries as small as they can be, doing what the product does: sweep wakes, remind mails. */
function makeStubs(): Handlers {
  const sqs = sqsClientAt(engines.sqs.endpoint);
  const ses = new SESv2Client(clientConfig(engines.mail.endpoint));
  return {
    api: async (event) => ({ statusCode: 200, body: `api ${event.rawPath}` }),
    auth: async (event) => ({ statusCode: 200, body: `auth ${event.rawPath}` }),
    sweep: async (event) => {
      told.push(`sweep ${event.source} ${event.time.slice(0, 10)}`);
      for (const one of [...waiting].filter((moment) => moment <= engines.clock.now())) {
        waiting.delete(one);
        const message = { QueueUrl: engines.sqs.queueUrl, MessageBody: one };
        await sqs.send(new SendMessageCommand(message));
      }
    },
    deliver: async () => ({ left: false }),
    digest: async () => undefined,
    remind: async (event) => {
      for (const { body } of event.Records) await ses.send(new SendEmailCommand(mailFor(body)));
    },
    buildDossier: async () => undefined,
    importRows: async () => undefined,
    evidence: async (event) => {
      const [{ detail }] = eventsIn<S3ObjectCreatedNotificationEvent>(event);
      told.push(`evidence ${detail.object.key}`);
    },
    mailFeedback: async (event) => {
      if (feedbackFailures-- > 0) return giveBack(event);
      const [{ detail }] = eventsIn<MailFeedbackEvent>(event);
      const { tags, timestamp } = detail.mail;
      told.push(`${detail.eventType} ${String(tags["step"])} ${timestamp.slice(0, 10)}`);
      return undefined;
    },
  };
}

/** What a rule put into the queue; there is always one. */
function eventsIn<Event>({ Records }: SQSEvent): [Event] {
  return Records.map(({ body }) => JSON.parse(body)) as [Event];
}

function giveBack({ Records }: SQSEvent): SQSBatchResponse {
  return { batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

function mailFor(step: string) {
  const html =
    '<p onclick="x()">你好</p><script>alert(1)</script><a href="https://a.example">去</a>';
  const raw = [
    "Subject: hello <script>alert(1)</script>",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    html,
    "--b",
    'Content-Type: text/calendar; name="日程.ics"',
    "Content-Disposition: attachment; filename=day.ics",
    "",
    "BEGIN:VCALENDAR",
    "--b--",
  ].join("\r\n");
  return {
    FromEmailAddress: localAccount.mailFrom,
    Destination: { ToAddresses: ["li@example.com"] },
    ConfigurationSetName: localAccount.mailConfigurationSet,
    EmailTags: [{ Name: "step", Value: step.replaceAll(/[^0-9]/g, "") }],
    Content: { Raw: { Data: new TextEncoder().encode(raw) } },
  };
}

const page = async (path: string) => (await fetch(`${runner.url}/_local${path}`)).text();

test("one turn of the machine: sweep, queue, mail, feedback", async () => {
  engines.clock.moveTo(start);
  waiting.add(start);
  await runner.drain();
  expect(told).toEqual([
    "sweep aws.scheduler 2026-11-25",
    "Send 20261125010000000 2026-11-25",
    "Delivery 20261125010000000 2026-11-25",
  ]);
});

test("a stored file reaches the evidence entry", async () => {
  const s3 = new S3Client({
    ...clientConfig(engines.s3.endpoint),
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
  await s3.send(new PutObjectCommand({ Bucket: engines.s3.bucket, Key: "a/b", Body: "x" }));
  await runner.drain();
  expect(told).toContain("evidence a/b");
  s3.destroy();
});

test("an entry that failed hears of the same thing again", async () => {
  feedbackFailures = 1;
  waiting.add(addMs(engines.clock.now(), -1));
  await runner.drain();
  expect(problems).toEqual(["mail-feedback"]);
  const feedback = () => told.map((one) => one.replace(/ .*/, "")).toSorted();
  await expect.poll(feedback).toEqual(["Delivery", "Send", "sweep"]);
});

test("everything else on the port is the product's", async () => {
  expect(await (await fetch(`${runner.url}/v1/clients`)).text()).toBe("api /v1/clients");
  expect(await (await fetch(`${runner.url}/_localish`)).text()).toBe("api /_localish");
});

test("the button moves the clock, and what falls due on the way is mailed on its day", async () => {
  engines.clock.moveTo(start);
  waiting.add(due);
  const response = await fetch(`${runner.url}/_local/clock`, {
    method: "POST",
    body: new URLSearchParams({ days: "45" }),
    redirect: "manual",
  });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/_local/");
  expect(engines.clock.now()).toMatch(/^2027-01-09T01:00/);
  expect(engines.mail.log.list().at(-1)?.at).toMatch(/^2026-12-02T01:00/);
  expect(await page("/")).toContain("2027-01-09 周六 Sat 09:0");
});

test("a program moves the clock by JSON, to noon of a date or to a moment", async () => {
  const move = async (body: unknown) => {
    const response = await fetch(`${runner.url}/_local/clock`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    return { status: response.status, ...(await response.json()) };
  };
  engines.clock.moveTo(start);
  expect(await move({ date: "2026-11-26" })).toMatchObject({
    status: 200,
    now: expect.stringMatching(/^2026-11-26T04:00/),
  });
  expect(await move({ instant: "2026-11-27T08:30:00+08:00" })).toMatchObject({ status: 200 });
  expect(engines.clock.now()).toMatch(/^2026-11-27T00:30/);
  expect((await move({ date: "2026-11-01" })).status).toBe(409);
  expect((await move({ date: "2026-02-30" })).status).toBe(400);
  expect((await move({ days: "soon" })).status).toBe(400);
});

test("the mailbox shows the mail, and nothing in the mail can act on the page", async () => {
  const { messageId } = engines.mail.log.list()[0] ?? { messageId: "" };
  expect(await page("/mail")).toContain("hello &lt;script&gt;");

  const shown = await page(`/mail/${messageId}`);
  expect(shown).not.toContain("<script");
  expect(shown).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(shown).toContain("day.ics");

  const inner = await fetch(`${runner.url}/_local/mail/${messageId}/html`);
  expect(await inner.text()).toContain("你好");
  const policy = inner.headers.get("content-security-policy");
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toMatch(/sandbox allow-popups/);
  expect(policy).not.toMatch(/script/);

  const calendar = await fetch(`${runner.url}/_local/mail/${messageId}/attachments/0`);
  expect(calendar.headers.get("content-disposition")).toMatch(/^attachment;/);
  expect(await calendar.text()).toContain("BEGIN:VCALENDAR");
  const original = await fetch(`${runner.url}/_local/mail/${messageId}/raw`);
  expect(await original.text()).toContain("boundary=b");
  expect((await fetch(`${runner.url}/_local/mail/none`)).status).toBe(404);
});

test("another site can neither move the clock nor read the mailbox", async () => {
  const before = engines.clock.offsetMs();
  const response = await fetch(`${runner.url}/_local/clock`, {
    method: "POST",
    body: new URLSearchParams({ days: "1" }),
    headers: { origin: "http://elsewhere.example" },
  });
  expect(response.status).toBe(404);
  expect(engines.clock.offsetMs()).toBe(before);
});
