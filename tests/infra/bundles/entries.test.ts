import { createHash } from "node:crypto";
import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import { createWebhookEndpoint } from "@aftercare/core/verbs/machines/create-webhook-endpoint.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postForm } from "../../contract/engines-s3-fixture.ts";
import { readPdf } from "../../contract/read-pdf.ts";
import { startReceiver } from "../../contract/webhooks-fixture.ts";
import { buildHouse, type House } from "./support/house.ts";
import { openOffice, type Office } from "./support/office.ts";
import {
  apiRequest,
  batch,
  mailDelivered,
  objectCreated,
  schedule,
  threatFound,
} from "./support/recorded-events.ts";
import { takeWakeUps } from "./support/take-wake-ups.ts";

/** The very files that a deploy carries into the cloud, each in a bare process, with the events of the cloud. */

let house: House;
let office: Office;
beforeAll(async () => {
  house = await buildHouse();
  office = await openOffice(house);
});
afterAll(() => house.stop());

const mailsTo = (address: string) =>
  house.engines.mail.log.list().filter(({ to }) => to.join().includes(address));

test("jobs: the installation is found fit", async () => {
  const { answers } = await house.call("jobs", { job: "check" });
  expect(answers).toEqual([expect.objectContaining({ kind: "fit" })]);
});

test("api, sweep, remind, mail-feedback: what happened is recorded, due, mailed once and known as delivered", async () => {
  const address = "li@example.org";
  await office.enrol("li", address);
  // A pattern of fraud: the one notice that no hour of the day holds back.
  const said = "系统故障，需要重新还款";
  const contact = { contactId: "c1", channel: "sms", target: "client", demandsPayment: true, said };
  await office.tell("li", "contact.logged", contact);

  const swept = await house.call("sweep", schedule());
  expect(swept.log.join()).toContain('"Woken":1');
  const wakeUps = await takeWakeUps(house);
  expect(wakeUps).toEqual([{ orgId: office.id, clientId: "li" }]);

  const reminded = await house.call("remind", batch(...wakeUps), batch(...wakeUps));
  expect(reminded.answers).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
  const [mail, ...others] = mailsTo(address);
  expect(others).toEqual([]);
  if (mail === undefined) throw new Error("Nobody was warned.");

  expect(await timelineOf("li")).not.toContain("notice.delivered");
  const heard = await house.call("mail-feedback", batch(mailDelivered(mail)));
  expect(heard.answers).toEqual([{ batchItemFailures: [] }]);
  expect(await timelineOf("li")).toContain("notice.delivered");
});

async function timelineOf(client: string): Promise<string> {
  return JSON.stringify((await office.ask("GET", `/v1/clients/${client}/timeline?limit=50`)).body);
}

test("remind: a message that is no wake-up goes back to the queue, alone", async () => {
  const event = batch({ orgId: office.id, clientId: "nobody" }, { hello: "world" });
  const { answers } = await house.call("remind", event);
  const [, broken] = event.Records;
  expect(answers).toEqual([{ batchItemFailures: [{ itemIdentifier: broken?.messageId }] }]);
});

test("evidence: a file that came is kept, and one with a threat is refused", async () => {
  await office.enrol("zhao", "zhao@example.org");
  const consent = { purpose: "credit-report-upload", textVersion: "1" };
  await office.tell("zhao", "consent.given", consent);
  const clean = await upload("clean.jpg");
  const infected = await upload("infected.jpg");

  const event = batch(objectCreated(clean.key), threatFound(infected.key));
  expect((await house.call("evidence", event)).answers).toEqual([{ batchItemFailures: [] }]);
  const { body } = await office.ask("GET", "/v1/clients/zhao/evidence");
  const items = body["items"] as readonly { evidenceId: string; standing: string }[];
  const standings = new Map(items.map(({ evidenceId, standing }) => [evidenceId, standing]));
  expect(standings.get(clean.id)).toBe("stored");
  expect(standings.get(infected.id)).toBe("refused");
  expect(JSON.stringify(body)).toContain("upload.malware");
});

async function upload(fileName: string): Promise<{ readonly id: string; readonly key: string }> {
  const bytes = samples.jpeg;
  const { body } = await office.ask("POST", "/v1/clients/zhao/evidence", {
    kind: "credit_report",
    fileName,
    mediaType: "image/jpeg",
    sizeBytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  const ticket = body as { evidenceId: string; url: string; fields: Record<string, string> };
  expect((await postForm(ticket, {}, bytes)).status).toBe(204);
  return { id: ticket.evidenceId, key: ticket.fields["key"] ?? "" };
}

test("api: a paper is printed with the fonts that lie beside the code, rare characters and all", async () => {
  await office.tell("zhang", "client.enrolled", { name: "张龘", language: "zh-CN" });
  const text = await readPdf(await office.askFile("/v1/clients/zhang/checklist/pdf"));
  expect(text).toContain("我的清单");
  expect(text).toContain("张龘");
  expect(text).toContain("第 1 页，共 1 页");
});

test("auth: whoever asks for a code finds it in the mailbox", async () => {
  const email = "admin@example.org";
  const origin = house.engines.env["AFTERCARE_APP_URL"] ?? "";
  const event = apiRequest({
    method: "POST",
    path: "/api/auth/email-otp/send-verification-otp",
    headers: { "content-type": "application/json", origin },
    body: { email, type: "sign-in" },
  });
  const { answers } = await house.call("auth", event);
  expect(answers).toEqual([expect.objectContaining({ statusCode: 200 })]);
  expect(mailsTo(email)).toEqual([
    expect.objectContaining({ subject: expect.stringMatching(/\d{6}$/) }),
  ]);
});

test("deliver: the organisation's own system is told what was recorded", async () => {
  const receiver = await startReceiver();
  try {
    const admin = await house.contextOf(office.id, { kind: "user", id: "admin", role: "admin" });
    const endpoint = { url: receiver.url, types: ["*"], description: "账务系统" };
    expect(await createWebhookEndpoint(admin, endpoint)).toMatchObject({ kind: "made" });
    const id = await office.tell("wang", "client.enrolled", { name: "王女士", language: "en" });
    await house.call("deliver", schedule());
    expect(receiver.heard.map(({ body }) => JSON.parse(body).id)).toEqual([id]);
  } finally {
    await receiver.stop();
  }
});

test("digest: it looks at every organisation, and says how many it mailed", async () => {
  const { log } = await house.call("digest", schedule());
  const told = log.map((line) => JSON.parse(line)).find(({ message }) => message === "digests");
  expect(told).toMatchObject({ organisations: expect.any(Number), sent: 0 });
});
