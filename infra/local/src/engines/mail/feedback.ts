import { createHash } from "node:crypto";
import type { EventBridgeEvent } from "aws-lambda";
import { localAccount } from "../../account.ts";
import { addressesOf } from "./mime-headers.ts";
import type { MailHeader, RecordedMail } from "./recorded-mail.ts";

/** SES's event publishing as an EventBridge rule delivers it; only the parts that this machine fills. */
export type MailFeedbackEvent =
  | EventBridgeEvent<"Email Sent", SesDetail<"Send"> & { send: Record<string, never> }>
  | EventBridgeEvent<"Email Delivered", SesDetail<"Delivery"> & { delivery: SesDelivery }>
  | EventBridgeEvent<"Email Bounced", SesDetail<"Bounce"> & { bounce: SesBounce }>
  | EventBridgeEvent<
      "Email Complaint Received",
      SesDetail<"Complaint"> & { complaint: SesComplaint }
    >;

interface SesDetail<Type extends string> {
  eventType: Type;
  mail: SesMail;
}

interface SesMail {
  timestamp: string;
  source: string;
  sendingAccountId: string;
  messageId: string;
  destination: string[];
  headersTruncated: boolean;
  headers: MailHeader[];
  commonHeaders: { from: string[]; to: string[]; messageId: string; subject: string };
  /** Each tag of the mail as a list of one, and SES's own. */
  tags: Record<string, string[]>;
}

interface SesDelivery {
  timestamp: string;
  processingTimeMillis: number;
  recipients: string[];
  smtpResponse: string;
  reportingMTA: string;
}

interface SesBounce {
  feedbackId: string;
  bounceType: "Permanent" | "Transient";
  bounceSubType: "General" | "Suppressed";
  bouncedRecipients: {
    emailAddress: string;
    action: string;
    status: string;
    diagnosticCode: string;
  }[];
  timestamp: string;
  reportingMTA: string;
}

interface SesComplaint {
  feedbackId: string;
  complaintSubType: null;
  complainedRecipients: { emailAddress: string }[];
  timestamp: string;
  complaintFeedbackType: "abuse";
  userAgent: string;
}

/** SES's mailbox simulator, at any domain that begins like its own. */
const simulator = /^(bounce|complaint|suppressionlist)(?:\+[^@]*)?@simulator\./i;

/**
 * What SES says about a mail, all of it: the same mail gives the same events with the same ids, so that what
 * was not delivered can be made again after a restart. Without a configuration set SES says nothing.
 */
export function feedbackOf(mail: RecordedMail): MailFeedbackEvent[] {
  if (mail.configurationSet === undefined || mail.withoutFeedback === true) return [];
  const fate = fateOf(mail);
  if (fate === "bounce" || fate === "suppressionlist") return [sent(mail), bounced(mail, fate)];
  if (fate === "complaint") return [sent(mail), delivered(mail), complained(mail)];
  return [sent(mail), delivered(mail)];
}

function fateOf(mail: RecordedMail): string | undefined {
  return simulator.exec(recipientsOf(mail)[0] ?? "")?.[1]?.toLowerCase();
}

function sent(mail: RecordedMail): MailFeedbackEvent {
  const detail = { eventType: "Send" as const, mail: sesMail(mail), send: {} };
  return { ...envelope(mail, "Send"), "detail-type": "Email Sent", detail };
}

function delivered(mail: RecordedMail): MailFeedbackEvent {
  const delivery = {
    timestamp: mail.at,
    processingTimeMillis: 512,
    recipients: recipientsOf(mail),
    smtpResponse: "250 2.0.0 OK",
    reportingMTA: `mail.${localAccount.mailDomain}`,
  };
  const detail = { eventType: "Delivery" as const, mail: sesMail(mail), delivery };
  return { ...envelope(mail, "Delivery"), "detail-type": "Email Delivered", detail };
}

function bounced(mail: RecordedMail, fate: "bounce" | "suppressionlist"): MailFeedbackEvent {
  const bounce: SesBounce = {
    feedbackId: `${mail.messageId}-bounce`,
    bounceType: "Permanent",
    bounceSubType: fate === "bounce" ? "General" : "Suppressed",
    bouncedRecipients: recipientsOf(mail).map((emailAddress) => ({
      emailAddress,
      action: "failed",
      status: "5.1.1",
      diagnosticCode: "smtp; 550 5.1.1 user unknown",
    })),
    timestamp: mail.at,
    reportingMTA: `dns; mail.${localAccount.mailDomain}`,
  };
  const detail = { eventType: "Bounce" as const, mail: sesMail(mail), bounce };
  return { ...envelope(mail, "Bounce"), "detail-type": "Email Bounced", detail };
}

function complained(mail: RecordedMail): MailFeedbackEvent {
  const complaint: SesComplaint = {
    feedbackId: `${mail.messageId}-complaint`,
    complaintSubType: null,
    complainedRecipients: recipientsOf(mail).map((emailAddress) => ({ emailAddress })),
    timestamp: mail.at,
    complaintFeedbackType: "abuse",
    userAgent: "mailbox simulator",
  };
  const detail = { eventType: "Complaint" as const, mail: sesMail(mail), complaint };
  return { ...envelope(mail, "Complaint"), "detail-type": "Email Complaint Received", detail };
}

function envelope(mail: RecordedMail, eventType: string) {
  const { region, accountId } = localAccount;
  const set = `configuration-set/${mail.configurationSet ?? ""}`;
  return {
    version: "0",
    id: eventId(mail.messageId, eventType),
    source: "aws.ses",
    account: accountId,
    time: mail.at,
    region,
    resources: [`arn:aws:ses:${region}:${accountId}:${set}`],
  };
}

function sesMail(mail: RecordedMail): SesMail {
  const recipients = recipientsOf(mail);
  return {
    timestamp: mail.at,
    source: mail.from,
    sendingAccountId: localAccount.accountId,
    messageId: mail.messageId,
    destination: recipients,
    headersTruncated: false,
    headers: mail.headers,
    commonHeaders: {
      from: [mail.from],
      to: recipients,
      messageId: mail.messageId,
      subject: mail.subject,
    },
    tags: {
      "ses:configuration-set": [mail.configurationSet ?? ""],
      "ses:from-domain": [localAccount.mailDomain],
      ...asLists(mail.tags),
    },
  };
}

function asLists(tags: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
}

function recipientsOf(mail: RecordedMail): string[] {
  return mail.to.flatMap(addressesOf);
}

/** Shaped like a UUID, and always the same for the same thing that happened. */
function eventId(messageId: string, eventType: string): string {
  const hex = createHash("sha256").update(`${messageId} ${eventType}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}
