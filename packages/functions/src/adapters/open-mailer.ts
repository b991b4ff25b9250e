import { SESv2Client } from "@aws-sdk/client-sesv2";
import type { Mailer } from "@aftercare/core/ports/mailer.ts";
import type { Config, Environment } from "../config.ts";
import { clientOptions, type TimeLimits } from "./aws-clients.ts";
import { makeSesMailer, makeSmtpMailer } from "./mailer.ts";

/** One attempt only: the SDK's second one is a second mail when the first was received and the line broke. */
const mailLimits: TimeLimits = {
  connectionTimeoutMs: 3_000,
  requestTimeoutMs: 15_000,
  attempts: 1,
};

export function openMailer(config: Config, environment: Environment): Mailer {
  const { transport, ...sender } = config.mail();
  if (transport.kind === "smtp") return makeSmtpMailer(transport.url, sender);
  const { kind: _, ...set } = transport;
  const client = new SESv2Client(clientOptions(environment, "SESV2", mailLimits));
  return makeSesMailer(client, { ...sender, ...set });
}
