import { request as sendRequest } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { headerOf, readBody } from "../http.ts";
import { loopback } from "../loopback.ts";
import { checkSignature, resignForBucket } from "./bucket-call.ts";
import { corsHeadersFor, isPreflight, sendPreflight } from "./cors.ts";
import { readUploadForm } from "./form.ts";
import type { ObjectLocks } from "./object-locks.ts";
import { checkPostPolicy, tooLarge } from "./post-policy.ts";
import { accessDenied, badRequest, sendRefusal } from "./refusal.ts";
import type { S3Refusal } from "./refusal.ts";
import { isOverridingLink, resignLink } from "./signed-link.ts";

/** More than any evidence file may have; a POST is held in memory until its policy is checked. */
const mostPostBytes = 128 * 1024 * 1024;

export interface Gate {
  readonly enginePort: number;
  readonly origins: ReadonlySet<string>;
  readonly locks: ObjectLocks;
  /** Resolves when what the engine stored is also on its way as an event. */
  flushed(): Promise<void>;
}

interface Admitted {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage | Buffer;
  /** What the engine's answer is to say besides, when it is a success. */
  readonly answerHeaders?: Readonly<Record<string, string>>;
}

type Verdict =
  | { readonly kind: "refused"; readonly refusal: S3Refusal }
  | { readonly kind: "admitted"; readonly call: Admitted }
  /** The gate did it itself. */
  | { readonly kind: "done" };

/** Refuses what S3 refuses and the engine behind does not; hands everything else on as it came. */
export async function passGate(
  gate: Gate,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isPreflight(request)) return sendPreflight(request, response, gate.origins);
  const cors = corsHeadersFor(request, gate.origins);
  const verdict = await judge(gate, request);
  if (verdict.kind === "refused") return sendRefusal(response, verdict.refusal, cors);
  if (verdict.kind === "done") return void response.writeHead(200, cors).end();
  await relay(gate, request.method ?? "GET", verdict.call, response, cors);
}

async function judge(gate: Gate, request: IncomingMessage): Promise<Verdict> {
  const url = readUrl(request);
  if (url === undefined || leavesItsFolder(url.key)) return refuse(invalidUri);
  const { path, bucket, key, query } = url;
  if (request.method === "POST" && key === "" && isForm(request)) {
    return judgeUpload(gate, request, bucket);
  }
  if (!isSigned(request, query)) return refuse(accessDenied());
  const object = `/${bucket}/${key}`;
  if (query.has("retention")) return judgeLock(gate, request, path, object);
  if (changes(request) && gate.locks.isLocked(object)) return refuse(accessDenied());
  if (isWriteOnce(request) && (await isStored(gate, path))) return refuse(alreadyThere);
  if (path === `/${bucket}/` && bucket !== "") return judgeBucketCall(request, bucket);
  if (isOverridingLink(query)) return judgeLink(request);
  const answerHeaders = gate.locks.headersOf(object);
  return admit({
    path: request.url ?? "/",
    headers: request.headers,
    body: request,
    answerHeaders,
  });
}

/** The engine knows no object lock. */
async function judgeLock(
  gate: Gate,
  request: IncomingMessage,
  path: string,
  object: string,
): Promise<Verdict> {
  const checked = checkSignature(request, path);
  if (checked.kind === "refused") return checked;
  if (request.method !== "PUT") return refuse(notImplemented);
  if (!(await isStored(gate, path))) return refuse(noSuchKey);
  const refusal = await gate.locks.lock(object, request);
  return refusal === undefined ? { kind: "done" } : refuse(refusal);
}

/** S3 would keep the locked version beside a new one; the engine has one only, so that is not replaced. */
function changes({ method }: IncomingMessage): boolean {
  return method === "PUT" || method === "DELETE";
}

async function judgeUpload(gate: Gate, request: IncomingMessage, bucket: string): Promise<Verdict> {
  const body = await readBody(request, mostPostBytes);
  if (body === undefined) return refuse(tooLarge(mostPostBytes + 1, mostPostBytes));
  const reading = await readUploadForm(body, headerOf(request, "content-type") ?? "");
  if (reading.kind !== "form") return refuse(malformedForms[reading.kind]);
  const key = reading.form.fields.get("key") ?? "";
  if (leavesItsFolder(key)) return refuse(invalidUri);
  const refusal = checkPostPolicy(reading.form, bucket, Date.now());
  if (refusal !== undefined) return refuse(refusal);
  if (gate.locks.isLocked(`/${bucket}/${key}`)) return refuse(accessDenied());
  return admit({ path: `/${bucket}`, headers: request.headers, body });
}

/** The engine cannot check a signature over `/bucket/`, which is what the SDK signs. */
function judgeBucketCall(request: IncomingMessage, bucket: string): Verdict {
  const resigned = resignForBucket(request, bucket);
  if (resigned.kind === "refused") return resigned;
  return admit({ ...resigned, body: request });
}

/** The engine cannot check a signature over a file name with an apostrophe before it. */
function judgeLink(request: IncomingMessage): Verdict {
  const resigned = resignLink(request);
  if (resigned.kind === "refused") return resigned;
  return admit({ ...resigned, headers: request.headers, body: request });
}

async function relay(
  gate: Gate,
  method: string,
  call: Admitted,
  response: ServerResponse,
  cors: Record<string, string>,
): Promise<void> {
  const { expect: _expect, connection: _connection, ...headers } = call.headers;
  const { path } = call;
  const engine = sendRequest({ host: loopback, port: gate.enginePort, method, path, headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    engine.once("response", resolve).once("error", reject);
    // A client that goes away in the middle takes its call with it.
    pipeline(Buffer.isBuffer(call.body) ? [call.body] : call.body, engine).catch(reject);
  });
  const answer = await answered;
  await gate.flushed();
  const status = answer.statusCode ?? 502;
  const said = status < 300 ? call.answerHeaders : {};
  response.writeHead(status, { ...answer.headers, ...said, ...cors });
  await pipeline(answer, response);
}

const invalidUri = badRequest("InvalidURI", "Couldn't parse the specified URI.");

const alreadyThere: S3Refusal = {
  status: 412,
  code: "PreconditionFailed",
  message: "At least one of the pre-conditions you specified did not hold",
  details: { Condition: "If-None-Match" },
};

const noSuchKey: S3Refusal = {
  status: 404,
  code: "NoSuchKey",
  message: "The specified key does not exist.",
};

const notImplemented: S3Refusal = {
  status: 501,
  code: "NotImplemented",
  message: "A header or query you provided requested a function that is not implemented.",
};

const malformedForms = {
  malformed: badRequest(
    "MalformedPOSTRequest",
    "The body of your POST request is not well-formed multipart/form-data.",
  ),
  duplicate: badRequest("InvalidArgument", "A form field was given more than once."),
  "without file": badRequest(
    "InvalidArgument",
    "POST requires exactly one file upload per request.",
  ),
};

function isForm(request: IncomingMessage): boolean {
  return headerOf(request, "content-type")?.startsWith("multipart/form-data") ?? false;
}

function isSigned(request: IncomingMessage, query: URLSearchParams): boolean {
  return request.headers.authorization !== undefined || query.has("X-Amz-Signature");
}

function isWriteOnce(request: IncomingMessage): boolean {
  return request.method === "PUT" && headerOf(request, "if-none-match") === "*";
}

/** Objects are files here: a key must not climb out of the bucket's folder. */
function leavesItsFolder(key: string): boolean {
  return key.split("/").some((part) => part === "." || part === "..");
}

/** The engine itself lets anybody read. */
async function isStored(gate: Gate, path: string): Promise<boolean> {
  const url = `http://${loopback}:${gate.enginePort}${path}`;
  return (await fetch(url, { method: "HEAD" })).ok;
}

/** Undefined when the path is not properly percent-encoded. */
function readUrl(
  request: IncomingMessage,
): { path: string; bucket: string; key: string; query: URLSearchParams } | undefined {
  const [path = "/", query] = (request.url ?? "/").split("?", 2);
  try {
    const [, bucket = "", ...rest] = decodeURIComponent(path).split("/");
    return { path, bucket, key: rest.join("/"), query: new URLSearchParams(query) };
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function refuse(refusal: S3Refusal): Verdict {
  return { kind: "refused", refusal };
}

function admit(call: Admitted): Verdict {
  return { kind: "admitted", call };
}
