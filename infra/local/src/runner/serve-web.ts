import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { cacheControlOf, contentTypeOf } from "@aftercare/web/files.ts";
import { appHeaders } from "@aftercare/web/headers.ts";
import { headerOf } from "../engines/http.ts";
import { errorCode } from "../error-code.ts";
import type { LocalRoutes } from "./serve-api.ts";

export interface WebOptions {
  /** Where the built app lies. */
  readonly folder: string;
  /** A bar on every page of the app that lets time pass; only a machine of one's own has it. */
  readonly clockBar: boolean;
}

/**
 * Plays the CDN in front of the web app: files under `/app/` are what they are, any other address of the app
 * is its one page.
 */
export function serveWeb({ folder, clockBar }: WebOptions, filesOrigin: string): LocalRoutes {
  const headers = appHeaders(filesOrigin);

  return async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://local");
    if (request.method !== "GET" || !/^\/app(\/|$)/.test(pathname)) return false;
    const name = normalize(pathname.slice("/app".length));
    const type = contentTypeOf(extname(name));
    if (type === undefined) {
      const page = await readFile(join(folder, "index.html"), "utf8");
      const body = clockBar ? page.replace("</head>", `${barScript}</head>`) : page;
      send(request, response, body, { ...headers, ...htmlHeaders });
      return true;
    }
    const body = await readIfThere(join(folder, name));
    if (body === undefined) return false;
    const caching = cacheControlOf(name.slice(1));
    send(request, response, body, { ...headers, "content-type": type, "cache-control": caching });
    return true;
  };
}

const barScript = '<script src="/_local/clock-bar.js" defer></script>';
const htmlHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": cacheControlOf("index.html"),
};

function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  const accepted = headerOf(request, "accept-encoding") ?? "";
  const encoding = (["br", "gzip"] as const).find((each) => accepted.includes(each));
  if (encoding === undefined) {
    response.writeHead(200, headers).end(body);
    return;
  }
  response.writeHead(200, { ...headers, "content-encoding": encoding, vary: "accept-encoding" });
  response.end(zipOnce(encoding, body));
}

/** The CDN packs a file when it is first asked for and keeps it; so a bench waits for it once. */
const zipped = new Map<string, Buffer>();

function zipOnce(encoding: "br" | "gzip", body: string | Buffer): Buffer {
  const key = `${encoding} ${createHash("sha256").update(body).digest("hex")}`;
  const known = zipped.get(key) ?? zip(encoding, body);
  zipped.set(key, known);
  return known;
}

/** Brotli's middle level, as a CDN takes it that packs while somebody waits. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function zip(encoding: "br" | "gzip", body: string | Buffer): Buffer {
  return encoding === "br" ? brotliCompressSync(body, brotliOptions) : gzipSync(body);
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
