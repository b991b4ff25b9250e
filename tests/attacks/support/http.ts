import { request as openRequest, type IncomingHttpHeaders } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A request as an attacker writes it: the path as it stands, nothing tidied up on the way. */
export interface Call {
  readonly method?: string;
  readonly path: string;
  /** Where it comes from: any address of 127.0.0.0/8, all of which are this machine's own. */
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces are sent chunked, without saying how many will come. */
  readonly body?: string | Uint8Array | Iterable<Uint8Array>;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** What the answer says, when that is JSON; otherwise nothing. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends over a connection of its own. A server that hangs up in the middle still had its say, if it answered. */
export async function send(url: string, call: Call): Promise<Answer> {
  const { method = "GET", path, from, headers = {}, body } = call;
  const { hostname, port } = new URL(url);
  const whole = typeof body === "string" || body instanceof Uint8Array ? Buffer.from(body) : body;
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const request = openRequest(
    {
      host: hostname,
      port,
      method,
      path,
      agent: false,
      ...(from === undefined ? {} : { localAddress: from }),
      headers: {
        ...(whole instanceof Buffer ? { "content-length": whole.length } : {}),
        ...headers,
      },
    },
    (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(pieces).toString("utf8");
        const { statusCode = 0, headers: said } = response;
        resolve({ status: statusCode, headers: said, text, body: readJson(said, text) });
      });
    },
  );
  request.on("error", reject);
  if (whole === undefined || whole instanceof Buffer) request.end(whole);
  // Whoever is refused early finds the line broken: what counts is the answer.
  else await pipeline(Readable.from(whole), request).catch(() => undefined);
  return promise;
}

function readJson(headers: IncomingHttpHeaders, text: string): Answer["body"] {
  if (!/\bjson\b/.test(headers["content-type"] ?? "")) return {};
  const value: unknown = JSON.parse(text === "" ? "{}" : text);
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Something an answer must hold for the story to go on. */
export function textIn(body: Answer["body"], ...path: readonly string[]): string {
  const value = path.reduce<unknown>(
    (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
    body,
  );
  if (typeof value !== "string") throw new Error(`no ${path.join(".")} in ${JSON.stringify(body)}`);
  return value;
}

/** The fields that a problem names: a request is to be refused for what is wrong with it, and nothing else. */
export function flawedIn({ body: { errors } }: Answer): unknown[] {
  const flaws = Array.isArray(errors) ? (errors as readonly { readonly field?: unknown }[]) : [];
  return flaws.map(({ field }) => field);
}
