import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { APIGatewayProxyEventV2, SQSEvent, SQSRecord } from "aws-lambda";

/** Events as AWS hands them to Lambda, in `events/`, with what each test is about put into its place. */

interface Call {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export function apiRequest({ method, path, headers, body }: Call): APIGatewayProxyEventV2 {
  const event = read("api-request") as APIGatewayProxyEventV2;
  const [rawPath = path, rawQueryString = ""] = path.split("?");
  const { requestContext } = event;
  return {
    ...event,
    rawPath,
    rawQueryString,
    headers: { ...event.headers, "accept-encoding": "identity", ...headers },
    requestContext: {
      ...requestContext,
      http: { ...requestContext.http, method, path: rawPath },
      requestId: randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

export const schedule = (): unknown => read("schedule");

/** What the queues hold, one message each. */
export function batch(...messages: readonly object[]): SQSEvent {
  const record = read("queue-record") as SQSRecord;
  const Records = messages.map((message) => ({
    ...record,
    messageId: randomUUID(),
    body: JSON.stringify(message),
  }));
  return { Records };
}

interface FileEvent {
  readonly detail: { readonly object: object; readonly s3ObjectDetails: object };
}

export function objectCreated(key: string): object {
  const event = read("object-created") as FileEvent;
  const object = { ...event.detail.object, key };
  return { ...event, detail: { ...event.detail, object } };
}

export function threatFound(objectKey: string): object {
  const event = read("scan-result") as FileEvent;
  const s3ObjectDetails = { ...event.detail.s3ObjectDetails, objectKey };
  return { ...event, detail: { ...event.detail, s3ObjectDetails } };
}

interface SentMail {
  readonly messageId: string;
  readonly tags: Readonly<Record<string, string>>;
}

export function mailDelivered({ messageId, tags }: SentMail): object {
  const event = read("mail-delivered") as { detail: { mail: object } };
  const lists = Object.entries(tags).map(([name, value]) => [name, [value]]);
  const mail = { ...event.detail.mail, messageId, tags: Object.fromEntries(lists) };
  return { ...event, detail: { ...event.detail, mail } };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../events/${name}.json`, import.meta.url), "utf8"));
}
