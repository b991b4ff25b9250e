import { lookup } from "node:dns/promises";
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type {
  OutgoingWebhook,
  WebhookOutcome,
  WebhookSender,
} from "@aftercare/core/ports/webhook-sender.ts";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";

const patienceMs = 10_000;
/** Enough to let a receiver finish its sentence; nothing of it is kept. */
const mostAnswerBytes = 4_096;

export interface WebhookSenderOptions {
  /** Whether this very machine may be called, and then by plain http as well. */
  readonly loopback: boolean;
  readonly resolve?: (host: string) => Promise<readonly Address[]>;
}

export interface Address {
  readonly address: string;
  readonly family: number;
}

type Failure = Extract<WebhookOutcome, { readonly kind: "failed" }>["why"];
type Found = { readonly addresses: readonly Address[] } | { readonly why: Failure };

/**
 * Calls receivers that partners named. Every address of the host is looked at, and the connection goes to one
 * of exactly these: a name that leads elsewhere a moment later leads nowhere. Redirects are not followed.
 */
export function makeWebhookSender({
  loopback,
  resolve = resolveAll,
}: WebhookSenderOptions): WebhookSender {
  const mayCall = (url: URL, { address }: Address) =>
    (url.protocol === "https:" && isPublicAddress(address)) ||
    (loopback && isLoopbackAddress(address));

  async function find(url: URL): Promise<Found> {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const family = isIP(host);
    const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
    if (addresses.length === 0) return { why: "host-unknown" };
    const areGood = addresses.every((each) => mayCall(url, each));
    return areGood ? { addresses } : { why: "address-refused" };
  }

  return {
    async inspectHost(text) {
      const found = await find(new URL(text));
      if (!("why" in found)) return "public";
      return found.why === "host-unknown" ? "unknown" : "not-public";
    },

    async post(outgoing) {
      const startMs = performance.now();
      const url = new URL(outgoing.url);
      const inTime = AbortSignal.timeout(patienceMs);
      const outcome = await Promise.race([call(), late(inTime)]);
      const ms = Math.round(performance.now() - startMs);
      return typeof outcome === "number"
        ? { kind: "answered", status: outcome, ms }
        : { kind: "failed", why: outcome, ms };

      async function call(): Promise<number | Failure> {
        const found = await find(url);
        if ("why" in found) return found.why;
        return send(url, outgoing, found.addresses, inTime).catch(failureOf);
      }
    },
  };
}

async function resolveAll(host: string): Promise<readonly Address[]> {
  return lookup(host, { all: true }).catch(() => []);
}

/** The status, once the answer has ended or has said enough. */
async function send(
  url: URL,
  { headers, body }: OutgoingWebhook,
  addresses: readonly Address[],
  signal: AbortSignal,
): Promise<number> {
  const open = url.protocol === "https:" ? requestHttps : requestHttp;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { method: "POST", headers, signal, agent: false, lookup: only(addresses) };
    const request = open(url, { ...options, rejectUnauthorized: true }, resolve);
    request.on("error", reject);
    request.end(body);
  });
  await hearOut(answer);
  return answer.statusCode ?? 0;
}

/** Node asks for one address or for all, and gets none but those that were looked at. */
function only(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses;
    if (all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
}

async function hearOut(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  answer.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostAnswerBytes) answer.destroy();
  });
  // What breaks after the status has been told changes nothing any more.
  answer.on("error", () => undefined);
  await new Promise((resolve) => answer.once("close", resolve));
}

function late(signal: AbortSignal): Promise<Failure> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve("time-out"), { once: true });
  });
}

const ofTls = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/;

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return "no-connection";
  if (error.name === "AbortError" || error.name === "TimeoutError") return "time-out";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return ofTls.test(code) ? "tls" : "no-connection";
}
