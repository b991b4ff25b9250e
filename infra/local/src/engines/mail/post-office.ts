import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { msOfInstant } from "@aftercare/core/calendar/instant.ts";
import type { Clock } from "@aftercare/core/ports/clock.ts";
import { readBody, sendJson } from "../http.ts";
import type { Outbox } from "../outbox.ts";
import { mailFault } from "./faults.ts";
import type { FaultPlan, MailFault } from "./faults.ts";
import { feedbackOf } from "./feedback.ts";
import type { MailFeedbackEvent } from "./feedback.ts";
import type { MailLog } from "./mail-log.ts";
import { decodeWords, headerValue } from "./mime-headers.ts";
import type { RecordedMail } from "./recorded-mail.ts";
import { readSendRequest } from "./send-request.ts";
import type { AcceptedRequest, SesRefusal } from "./send-request.ts";

/** SES takes 40 MB of mail, a third more in base64. */
const mostBodyBytes = 56 * 1024 * 1024;
const faultsPath = "/_control/faults";

export interface PostOffice {
  readonly log: MailLog;
  readonly feedback: Outbox<MailFeedbackEvent>;
  readonly faults: FaultPlan;
  readonly clock: Clock;
}

/** Answers one request of an SES v2 client, or of a test that plans faults. */
export async function serveMail(
  office: PostOffice,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await answer(office, request, response);
  } catch {
    if (response.headersSent) response.destroy();
    else refuse(response, broken);
  }
}

async function answer(
  office: PostOffice,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, mostBodyBytes);
  const route = `${request.method} ${request.url}`;
  if (route === `PUT ${faultsPath}`) return changeFaults(office, body, response);
  const refusal = checkCall(request, route, body);
  if (refusal !== undefined) return refuse(response, refusal);
  const reading = readSendRequest(body?.toString("utf8") ?? "");
  if (reading.kind === "refused") return refuse(response, reading.refusal);
  await takeMail(office, reading.request, response);
}

function checkCall(
  request: IncomingMessage,
  route: string,
  body: Buffer | undefined,
): SesRefusal | undefined {
  if (route !== "POST /v2/email/outbound-emails") {
    return { status: 404, type: "UnknownOperationException", message: `No such call: ${route}` };
  }
  if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 ")) {
    const message = "Missing Authentication Token";
    return { status: 403, type: "MissingAuthenticationTokenException", message };
  }
  if (body !== undefined) return undefined;
  return { status: 400, type: "BadRequestException", message: "Message is too long." };
}

async function takeMail(
  office: PostOffice,
  accepted: AcceptedRequest,
  response: ServerResponse,
): Promise<void> {
  const fault = office.faults.take(accepted.to);
  if (fault?.kind === "throttle") return refuse(response, throttled);
  if (fault?.kind === "reject") return refuse(response, rejected);
  if (fault?.kind === "delay") await sleep(fault.delayMs);
  if (fault && "accepted" in fault && !fault.accepted) return leaveUnanswered(fault, response);

  const mail = mailOf(accepted, office.clock, isSilent(fault));
  await office.log.append(mail);
  for (const event of feedbackOf(mail)) office.feedback.offer(event);

  if (fault && "accepted" in fault) return leaveUnanswered(fault, response);
  sendJson(response, 200, { MessageId: mail.messageId });
}

/** A hang stays open until the client gives up or the server stops. */
function leaveUnanswered(fault: MailFault, response: ServerResponse): void {
  if (fault.kind === "cut") response.destroy();
}

function isSilent(fault: MailFault | undefined): boolean {
  return fault?.kind === "no feedback" || fault?.withoutFeedback === true;
}

function mailOf(accepted: AcceptedRequest, clock: Clock, withoutFeedback: boolean): RecordedMail {
  const { from, to, tags, configurationSet, headers, raw } = accepted;
  const at = clock.now();
  return {
    messageId: messageIdAt(msOfInstant(at)),
    at,
    from,
    to: [...to],
    tags: { ...tags },
    subject: decodeWords(headerValue(headers, "subject") ?? ""),
    headers: [...headers],
    raw,
    ...(configurationSet === undefined ? {} : { configurationSet }),
    ...(withoutFeedback ? { withoutFeedback } : {}),
  };
}

/** Of the same form as SES's own. */
function messageIdAt(epochMs: number): string {
  return `0107${epochMs.toString(16).padStart(12, "0")}-${randomUUID()}-000000`;
}

function changeFaults(
  office: PostOffice,
  body: Buffer | undefined,
  response: ServerResponse,
): void {
  office.faults.set(mailFault.array().parse(JSON.parse(body?.toString("utf8") ?? "[]")));
  sendJson(response, 200, {});
}

function refuse(response: ServerResponse, { status, type, message }: SesRefusal): void {
  sendJson(response, status, { message }, { "x-amzn-errortype": type });
}

const broken: SesRefusal = {
  status: 500,
  type: "InternalFailure",
  message: "The mail service has a fault.",
};

const throttled: SesRefusal = {
  status: 429,
  type: "TooManyRequestsException",
  message: "Maximum sending rate exceeded.",
};

const rejected: SesRefusal = {
  status: 400,
  type: "MessageRejected",
  message: "Email contents were rejected.",
};
