import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SendEmailCommandInput } from "@aws-sdk/client-sesv2";
import { parseInstant } from "@aftercare/core/calendar/instant.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { openClock } from "@aftercare/local/clock.ts";
import { findFreePort } from "@aftercare/local/engines/loopback.ts";
import { startChildProgram } from "@aftercare/local/engines/outlived.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openMailFixture, rawMail, sendInput, sendTo } from "./engines-mail-fixture.ts";
import type { MailFixture } from "./engines-mail-fixture.ts";

let fixture: MailFixture;

beforeEach(async () => {
  fixture = await openMailFixture();
});

afterEach(async () => fixture.close());

test("an accepted mail keeps its tags, headers and every byte across a restart", async () => {
  const { MessageId } = await fixture.send();
  await fixture.restart();

  const kept = await fixture.engine().log.read(MessageId ?? "");
  expect(kept).toMatchObject({
    messageId: MessageId,
    from: localAccount.mailFrom,
    to: ["li@example.com"],
    subject: "该查一次",
    tags: { org: "O1", step: "R05_first-1" },
    configurationSet: localAccount.mailConfigurationSet,
  });
  expect(kept?.headers).toContainEqual({ name: "X-Aftercare-Step", value: "R05/first" });
  expect(kept?.headers).toContainEqual({
    name: "List-Unsubscribe",
    value: "<https://aftercare.example/u/1>, <mailto:stop@aftercare.example>",
  });
  expect(Buffer.from(kept?.raw ?? "", "base64")).toEqual(Buffer.from(rawMail("li@example.com")));
});

test("a mail carries the time of the movable clock", async () => {
  const future = parseInstant("2031-01-02T01:00:00Z");
  if (future === undefined) throw new Error("not an instant");
  openClock(fixture.dir).moveTo(future);
  await fixture.send();
  expect(fixture.engine().log.list()[0]?.at).toMatch(/^2031-01-02T01:00:0/);
});

test("the feedback of a mail is what SES publishes through EventBridge", async () => {
  const { MessageId } = await fixture.send();
  const heard = await fixture.hearAll();

  expect(heard.map((event) => event["detail-type"])).toEqual(["Email Sent", "Email Delivered"]);
  expect(heard[0]).toMatchObject({
    source: "aws.ses",
    version: "0",
    detail: {
      eventType: "Send",
      send: {},
      mail: {
        messageId: MessageId,
        source: localAccount.mailFrom,
        destination: ["li@example.com"],
        tags: { org: ["O1"], step: ["R05_first-1"], "ses:configuration-set": ["aftercare"] },
      },
    },
  });
  expect(heard[1]).toMatchObject({
    detail: { eventType: "Delivery", delivery: { recipients: ["li@example.com"] } },
  });
});

test("feedback that nobody took is delivered after a restart, and then never again", async () => {
  await fixture.send();
  fixture.engine().feedback.deliverTo(async () => {
    throw new Error("the receiver is down");
  });
  expect(await fixture.engine().feedback.settle()).toBe(2);

  await fixture.restart();
  expect(await fixture.hearAll()).toHaveLength(2);
  await fixture.restart();
  expect(await fixture.hearAll()).toHaveLength(0);
});

test("feedback is tried again until the receiver takes it", async () => {
  let refusals = 2;
  const heard: string[] = [];
  fixture.engine().feedback.deliverTo(async (event) => {
    if (event.detail.eventType === "Delivery" && refusals-- > 0) throw new Error("not yet");
    heard.push(event.detail.eventType);
  });
  await fixture.send();
  await expect.poll(() => heard, { timeout: 5_000 }).toEqual(["Send", "Delivery"]);
  expect(await fixture.engine().feedback.settle()).toBe(0);
});

test("a mail without a configuration set gets no feedback, as with SES", async () => {
  await fixture.send("li@example.com", { ConfigurationSetName: undefined });
  expect(fixture.engine().log.list()).toHaveLength(1);
  expect(await fixture.hearAll()).toEqual([]);
});

test("the simulator's addresses bounce and complain", async () => {
  await fixture.send("bounce+one@simulator.amazonses.com");
  await fixture.send("complaint@simulator.amazonses.com");
  await fixture.send("success@simulator.amazonses.com");
  const heard = await fixture.hearAll();

  const fates = Map.groupBy(heard, ({ detail }) => detail.mail.destination[0]);
  const typesOf = (to: string) => fates.get(to)?.map(({ detail }) => detail.eventType);
  expect(typesOf("bounce+one@simulator.amazonses.com")).toEqual(["Send", "Bounce"]);
  expect(typesOf("complaint@simulator.amazonses.com")).toEqual(["Send", "Delivery", "Complaint"]);
  expect(typesOf("success@simulator.amazonses.com")).toEqual(["Send", "Delivery"]);
  expect(heard.find((event) => event["detail-type"] === "Email Bounced")).toMatchObject({
    detail: {
      bounce: {
        bounceType: "Permanent",
        bouncedRecipients: [{ emailAddress: "bounce+one@simulator.amazonses.com" }],
      },
    },
  });
});

const refusals: [string, Partial<SendEmailCommandInput>, string][] = [
  ["an unverified sender", { FromEmailAddress: "me@elsewhere.example" }, "MessageRejected"],
  ["an address that is none", { Destination: { ToAddresses: ["nobody"] } }, "BadRequestException"],
  ["no address", { Destination: { ToAddresses: [] } }, "BadRequestException"],
  ["an unknown configuration set", { ConfigurationSetName: "other" }, "NotFoundException"],
  ["a tag with a #", { EmailTags: [{ Name: "step", Value: "R05#1" }] }, "BadRequestException"],
];

test.for(refusals)("%s is refused, and no mail is there", async ([, changes, name]) => {
  await expect(fixture.send("li@example.com", changes)).rejects.toMatchObject({ name });
  expect(fixture.engine().log.list()).toHaveLength(0);
});

test("a log whose last line a crash left half written opens with all the others", async () => {
  await fixture.send("one@example.com");
  await fixture.restart(() => appendFile(join(fixture.dir, "mails.jsonl"), '{"messageId":"half'));
  await fixture.send("two@example.com");
  await fixture.restart();
  const kept = fixture.engine().log.list();
  expect(kept.map(({ to }) => to[0])).toEqual(["one@example.com", "two@example.com"]);
});

test("an independent stand-in for SES takes the same request", async () => {
  const port = await findFreePort("the other stand-in");
  const cli = fileURLToPath(import.meta.resolve("aws-ses-v2-local/dist/cli.js"));
  const args = [cli, "--host", "127.0.0.1", "--port", String(port)];
  const other = await startChildProgram(process.execPath, args);
  try {
    const endpoint = `http://127.0.0.1:${port}`;
    const isUp = () => fetch(`${endpoint}/health-check`).then(({ ok }) => ok);
    await expect.poll(() => isUp().catch(() => false), { timeout: 10_000 }).toBe(true);

    await sendTo(endpoint, sendInput("li@example.com"));
    await fixture.send("li@example.com");
    const { emails } = await (await fetch(`${endpoint}/store`)).json();
    expect(emails).toMatchObject([{ subject: fixture.engine().log.list()[0]?.subject }]);
  } finally {
    await other.stop();
  }
});
