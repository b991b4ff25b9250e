import { makeMailFeedbackHandler } from "@aftercare/functions/entry/mail-feedback.ts";
import { readSessionToken } from "@aftercare/functions/http/session-cookie.ts";
import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import { openMailer } from "@aftercare/functions/adapters/open-mailer.ts";
import { insistTaken, queued } from "@aftercare/local/runner/queued.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "./engines-support.ts";

/** The started product: a browser's requests, the mail service's mailbox. */

let folder: Awaited<ReturnType<typeof makeFolder>>;
let cloud: LocalCloud;
beforeAll(async () => {
  folder = await makeFolder();
  cloud = await startLocalCloud({ dir: folder.path, background: false });
});
afterAll(async () => {
  await cloud.stop();
  await folder.remove();
});

const post = (path: string, body: object) =>
  fetch(`${cloud.url}/api/auth${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: cloud.url, "accept-language": "zh-CN" },
    body: JSON.stringify(body),
  });

const mailsTo = (address: string) =>
  cloud.engines.mail.log.list().filter(({ to }) => to.join().includes(address));

test("a person signs in with the code from the mailbox, and the API side knows the session", async () => {
  const email = "first@example.org";
  expect((await post("/email-otp/send-verification-otp", { email })).status).toBe(200);
  const [mail] = mailsTo(email);
  expect(mail?.tags).toEqual({ account: "sign-in-code" });
  expect(mail?.subject).toMatch(/^登录验证码：\d{6}$/);

  const otp = mail?.subject.slice(-6);
  const answer = await post("/sign-in/email-otp", { email, otp });
  expect(answer.status).toBe(200);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  expect(cookies.map((cookie) => cookie?.split("=")[0]?.replace(/_[0-9a-f]{12}$/, ""))).toEqual([
    "aftercare.device",
    "aftercare.session_token",
  ]);
  const cookie = cookies.join("; ");
  const token = readSessionToken(cookie, cloud.app.config) ?? "";
  const session = await cloud.app.ports.sessions.find(token);
  expect(session).toMatchObject({ factor: "code", network: "127.0.0.1" });

  const asked = await fetch(`${cloud.url}/api/auth/get-session`, { headers: { cookie } });
  expect(await asked.json()).toMatchObject({ user: { email, id: session?.userId } });
});

test("neither a name nor a subject opens a header or adds a recipient", async () => {
  const mailer = openMailer(cloud.app.config, cloud.engines.env);
  const hostile = "王\r\nBcc: evil@example.org\r\n\r\n<p>, evil@example.org";
  const outcome = await mailer.send({
    tags: { account: "sign-in-code" },
    to: { name: hostile, address: "name@example.org" },
    date: cloud.engines.clock.now(),
    subject: hostile,
    html: "<p>x</p>",
    text: "x",
    headers: {},
    attachments: [],
  });
  expect(outcome.kind).toBe("sent");
  const mail = cloud.engines.mail.log.list().at(-1);
  expect(mail?.to).toEqual(["name@example.org"]);
  const { headers = [] } = (await cloud.engines.mail.log.read(mail?.messageId ?? "")) ?? {};
  expect(headers.length).toBeGreaterThan(5);
  expect(headers.map(({ name }) => name.toLowerCase())).not.toContain("bcc");
});

test("an address that carries more than itself adds no recipient", async () => {
  const before = cloud.engines.mail.log.list().length;
  for (const email of [
    "a@example.org\r\nBcc: evil@example.org",
    "a@example.org,evil@example.org",
  ]) {
    expect((await post("/email-otp/send-verification-otp", { email })).status).toBe(400);
  }
  expect(cloud.engines.mail.log.list()).toHaveLength(before);
});

test("what the mail service tells of account mails touches no case file", async () => {
  const lines: string[] = [];
  const info = (message: string) => void lines.push(message);
  const ports = { ...cloud.app.ports, log: { ...cloud.app.ports.log, info } };
  const contextFor = () => Promise.reject(new Error("asked for a case file"));
  const hear = makeMailFeedbackHandler({ ...cloud.app, ports, contextFor });
  const heard: unknown[] = [];
  cloud.engines.mail.feedback.deliverTo(async (event) => {
    heard.push(event.detail);
    insistTaken(await hear(queued("aftercare-mail-feedback", event)));
  });
  await post("/email-otp/send-verification-otp", { email: "feedback@example.org" });
  await cloud.engines.mail.feedback.settle();
  expect(heard.length).toBeGreaterThan(0);
  expect(lines).toContain("mail feedback that is not about one of our mails");
});
