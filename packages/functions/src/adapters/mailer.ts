import { SendEmailCommand, type SESv2Client } from "@aws-sdk/client-sesv2";
import { oneLine } from "@aftercare/core/notices/plain-words.ts";
import type { Mailer, OutgoingMail, SendOutcome } from "@aftercare/core/ports/mailer.ts";
import { createTransport, type SendMailOptions } from "nodemailer";
import { bareAddress } from "../bare-address.ts";
import { sendOutcomeOfError } from "./send-outcome.ts";

export interface MailerOptions {
  /** `结清之后 <xiaoxi@mail.example.org>` */
  readonly from: string;
  readonly replyTo?: string;
}

interface Sender {
  sendMail(mail: SendMailOptions): Promise<{ readonly messageId: string }>;
}

/**
 * Mail through SES v2. The client must try once only: SES has no idempotency key, and a second request
 * after a broken line is a second mail. Tags and the configuration set make SES report what became of it.
 */
export function makeSesMailer(
  sesClient: SESv2Client,
  options: MailerOptions & { readonly configurationSet?: string },
): Mailer {
  const transport = createTransport({ SES: { sesClient, SendEmailCommand } });
  const { configurationSet } = options;
  return mailerOver(transport, options, (mail) => ({
    ses: {
      ...(configurationSet === undefined ? {} : { ConfigurationSetName: configurationSet }),
      EmailTags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
    },
  }));
}

/** Mail through any SMTP server: Amazon has no SES in the mainland regions. Feedback is not part of SMTP. */
export function makeSmtpMailer(url: string, options: MailerOptions): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 20_000,
  });
  return mailerOver(transport, options, () => ({}));
}

function mailerOver(
  sender: Sender,
  { from, replyTo }: MailerOptions,
  extras: (mail: OutgoingMail) => object,
): Mailer {
  return {
    async send(mail): Promise<SendOutcome> {
      const { to, copies = [], subject, html, text, headers, attachments, date } = mail;
      try {
        const { messageId } = await sender.sendMail({
          ...headOf(mail, { from, replyTo }),
          to: { name: headText(to.name), address: to.address },
          cc: copies.map(({ name, address }) => ({ name: headText(name), address })),
          date: new Date(date),
          subject: headText(subject),
          html,
          text,
          headers: { ...headers },
          attachments: [...attachments],
          textEncoding: "base64",
          disableFileAccess: true,
          disableUrlAccess: true,
          ...extras(mail),
        });
        return { kind: "sent", messageId: bareMessageId(messageId) };
      } catch (error) {
        return sendOutcomeOfError(error);
      }
    },
  };
}

/** An organisation's name before our own address: nobody can answer for a domain but its owner. */
function headOf(
  { sender }: OutgoingMail,
  own: { readonly from: string; readonly replyTo: string | undefined },
): Pick<SendMailOptions, "from" | "replyTo"> {
  const replyTo = sender?.replyTo ?? own.replyTo;
  const from =
    sender === undefined
      ? own.from
      : { name: headText(sender.name), address: bareAddress(own.from) };
  return replyTo === undefined ? { from } : { from, replyTo };
}

/**
 * What somebody typed, fit for the head of a mail: one line, and no encoded word (RFC 2047), which the reader's
 * program would turn into whatever its writer likes.
 */
function headText(typed: string): string {
  return oneLine(typed).replaceAll("=?", "= ?");
}

/** As the service's feedback names it: nodemailer writes `<id@host>`. */
function bareMessageId(messageId: string): string {
  return messageId.replace(/^<|(@[^>]*)?>$/g, "");
}
