import { SendEmailCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import type { SendEmailCommandInput, SendEmailCommandOutput } from "@aws-sdk/client-sesv2";
import { localAccount } from "@aftercare/local/account.ts";
import { openClock } from "@aftercare/local/clock.ts";
import type { MailFeedbackEvent } from "@aftercare/local/engines/mail/feedback.ts";
import { startMail } from "@aftercare/local/engines/mail/mail.ts";
import type { MailEngine } from "@aftercare/local/engines/mail/mail.ts";
import { clientConfig, makeFolder } from "./engines-support.ts";

/** A mail engine in a folder of its own, with the few things that tests do to it. */
export interface MailFixture {
  readonly dir: string;
  /** The engine that runs now; another one after a restart. */
  engine(): MailEngine;
  restart(between?: () => Promise<void>): Promise<void>;
  send(to?: string, changes?: Partial<SendEmailCommandInput>): Promise<SendEmailCommandOutput>;
  /** Takes all feedback that waits. */
  hearAll(): Promise<MailFeedbackEvent[]>;
  close(): Promise<void>;
}

export async function openMailFixture(): Promise<MailFixture> {
  const folder = await makeFolder();
  const start = () => startMail({ dir: folder.path, clock: openClock(folder.path) });
  let engine = await start();
  return {
    dir: folder.path,
    engine: () => engine,
    restart: async (between) => {
      await engine.stop();
      await between?.();
      engine = await start();
    },
    send: (to = "li@example.com", changes = {}) =>
      sendTo(engine.endpoint, { ...sendInput(to), ...changes }),
    hearAll: async () => {
      const heard: MailFeedbackEvent[] = [];
      engine.feedback.deliverTo(async (event) => heard.push(event));
      await engine.feedback.settle();
      return heard;
    },
    close: async () => {
      await engine.stop();
      await folder.remove();
    },
  };
}

export async function sendTo(
  endpoint: string,
  input: SendEmailCommandInput,
): Promise<SendEmailCommandOutput> {
  const client = new SESv2Client({
    ...clientConfig(endpoint),
    maxAttempts: 1,
    requestHandler: { requestTimeout: 400, throwOnRequestTimeout: true },
  });
  try {
    return await client.send(new SendEmailCommand(input));
  } finally {
    client.destroy();
  }
}

export function rawMail(to: string): Uint8Array {
  const lines = [
    `From: =?UTF-8?B?${Buffer.from("结清之后").toString("base64")}?= <${localAccount.mailFrom}>`,
    `To: 李女士 <${to}>`,
    "Subject: =?UTF-8?Q?=E8=AF=A5=E6=9F=A5?= =?UTF-8?B?5LiA5qyh?=",
    "List-Unsubscribe: <https://aftercare.example/u/1>,",
    " <mailto:stop@aftercare.example>",
    "X-Aftercare-Step: R05/first",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "你好：可以查一次信用报告了。",
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}

export function sendInput(to: string): SendEmailCommandInput {
  return {
    FromEmailAddress: localAccount.mailFrom,
    Destination: { ToAddresses: [to] },
    ConfigurationSetName: localAccount.mailConfigurationSet,
    EmailTags: [
      { Name: "org", Value: "O1" },
      { Name: "step", Value: "R05_first-1" },
    ],
    Content: { Raw: { Data: rawMail(to) } },
  };
}
