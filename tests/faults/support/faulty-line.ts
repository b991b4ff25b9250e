import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { closeServer, readBody } from "@aftercare/local/engines/http.ts";
import { listenOnLoopback } from "@aftercare/local/engines/loopback.ts";
import type { Chance } from "./seeded.ts";

/** What a line between product and store does to a call. */
const faults = [
  "throttled",
  "broken",
  "reset",
  "answer lost",
  "answer cut",
  "conflict",
  "slow",
  "stale index",
] as const;
export type LineFault = (typeof faults)[number];

/** A DynamoDB endpoint that stands before another one and fails by chance, the same way for the same seed. */
export interface FaultyLine {
  readonly url: string;
  /** Calls so far, and what was done to them. */
  readonly counts: Record<LineFault | "calls", number>;
  stop(): Promise<void>;
}

export async function startFaultyLine(options: {
  readonly target: string;
  readonly chance: Chance;
  /** The share of calls that meet a fault. */
  readonly share: number;
}): Promise<FaultyLine> {
  const { target, chance, share } = options;
  const none = Object.fromEntries(faults.map((fault) => [fault, 0]));
  const counts = { ...none, calls: 0 } as FaultyLine["counts"];
  const seenIndexes = new Map<string, Buffer>();

  function pick(call: string, body: string): LineFault | undefined {
    if (chance() >= share) return undefined;
    const fault = faults[Math.floor(chance() * faults.length)];
    if (isIndexQuery(call, body) && chance() < 0.5) return "stale index";
    if (fault === "conflict" && call !== "TransactWriteItems" && call !== "PutItem") return "slow";
    if (fault === "stale index" && !isIndexQuery(call, body)) return "reset";
    return fault;
  }

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await readBody(incoming, 1e8)) ?? Buffer.alloc(0);
    const call = String(incoming.headers["x-amz-target"]).split(".")[1] ?? "";
    const text = body.toString("utf8");
    const fault = pick(call, text);
    counts.calls += 1;
    if (fault !== undefined) counts[fault] += 1;
    if (fault === "reset") return void response.destroy();
    if (fault === "throttled")
      return refuse(response, 400, "ProvisionedThroughputExceededException");
    if (fault === "broken") return refuse(response, 500, "InternalServerError");
    if (fault === "conflict") return refuseAsConflict(response, call);
    if (fault === "slow") await sleep(50 + chance() * 250);

    const answer = await forward(target, incoming, body);
    if (fault === "answer lost") return void response.destroy();
    if (fault === "answer cut") return cut(response, answer);
    const partition = isIndexQuery(call, text) ? partitionOf(text) : undefined;
    const earlier = partition === undefined ? undefined : seenIndexes.get(partition);
    if (partition !== undefined) seenIndexes.set(partition, answer.body);
    send(response, fault === "stale index" && earlier ? { ...answer, body: earlier } : answer);
  }

  const server = createServer((incoming, response) => {
    pass(incoming, response).catch(() => response.destroy());
  });
  const { url } = await listenOnLoopback(server, "the faulty line");
  return { url, counts, stop: () => closeServer(server) };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

async function forward(target: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const { method = "POST", headers, url = "/" } = incoming;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(new URL(url, target), { method, headers });
    outgoing.on("response", resolve).on("error", reject).end(body);
  });
  const answered = (await readBody(answer, 1e8)) ?? Buffer.alloc(0);
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: answered };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const { "content-length": _, "transfer-encoding": __, ...rest } = headers;
  response.writeHead(status, { ...rest, "content-length": body.length }).end(body);
}

/** The head promises the whole, and the line ends in the middle. */
function cut(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-length": body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

function refuse(response: ServerResponse, status: number, type: string, more: object = {}): void {
  const name = `com.amazonaws.dynamodb.v20120810#${type}`;
  response.writeHead(status, { "content-type": "application/x-amz-json-1.0" });
  response.end(JSON.stringify({ __type: name, message: `${type}, by the faulty line`, ...more }));
}

function refuseAsConflict(response: ServerResponse, call: string): void {
  if (call === "PutItem") return refuse(response, 400, "TransactionConflictException");
  const CancellationReasons = [{ Code: "None" }, { Code: "TransactionConflict" }];
  refuse(response, 400, "TransactionCanceledException", { CancellationReasons });
}

function isIndexQuery(call: string, body: string): boolean {
  return call === "Query" && body.includes('"IndexName"');
}

function partitionOf(body: string): string {
  return /":p":\{"S":"([^"]*)"/.exec(body)?.[1] ?? "";
}
