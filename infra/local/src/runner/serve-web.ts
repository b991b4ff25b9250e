import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
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

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};
const yearLong = "public, max-age=31536000, immutable";

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
    const type = mediaTypes[extname(name)];
    if (type === undefined) {
      const page = await readFile(join(folder, "index.html"), "utf8");
      const body = clockBar ? page.replace("</head>", `${barScript}</head>`) : page;
      send(request, response, body, { ...headers, ...htmlHeaders });
      return true;
    }
    const body = await readIfThere(join(folder, name));
    if (body === undefined) return false;
    const caching = name.startsWith("/assets/") ? yearLong : "no-cache";
    send(request, response, body, { ...headers, "content-type": type, "cache-control": caching });
    return true;
  };
}

const barScript = '<script src="/_local/clock-bar.js" defer></script>';
const htmlHeaders = { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" };

function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  const takesGzip = headerOf(request, "accept-encoding")?.includes("gzip") ?? false;
  response.writeHead(200, takesGzip ? { ...headers, "content-encoding": "gzip" } : headers);
  response.end(takesGzip ? gzipSync(body) : body);
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
