import type { ServerResponse } from "node:http";
import { sendText } from "../engines/http.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";

const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'";

export function sendPage(response: ServerResponse, markup: string, status = 200): void {
  sendText(response, status, markup, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": pagePolicy,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
}

export function sendNotFound(response: ServerResponse): void {
  sendPage(response, page("没有找到 Not found", html`<p>这里没有东西。 Nothing is here.</p>`), 404);
}
