import type { Language } from "@aftercare/core/kernel/language.ts";
import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { ApiContext } from "../api-env.ts";
import { styleSheet } from "./style.ts";
import { darkColours, lightColours } from "./tokens.ts";

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

const styleElement = raw(`<style>${styleSheet}</style>`);

/** The sheet is known by its hash, so nothing that found its way into a page could style or run anything. */
const styleHash = createHash("sha256").update(styleSheet).digest("base64");

const pageHeaders = {
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};

/** What nobody should find by searching: pages of one person, of one link, of one organisation. */
const hidden = { "x-robots-tag": "noindex, nofollow" };

export interface Head {
  /** What the browser's tab says. */
  readonly title: string;
  readonly language: Language;
  /** Only what has one may be found by searching. */
  readonly description?: string | undefined;
}

/** One whole page: no script, no image, no font to load. */
export function page({ title, language, description }: Head, body: Markup): Markup {
  const about =
    description === undefined
      ? html`<meta name="robots" content="noindex, nofollow" />`
      : html`<meta name="description" content="${description}" />`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${about}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="${lightColours.paper}" />
        <meta
          name="theme-color"
          content="${darkColours.paper}"
          media="(prefers-color-scheme: dark)"
        />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

export type PageStatus = 200 | 403 | 404 | 410 | 422 | 429 | 500 | 503;

export function answerPage(
  c: ApiContext,
  status: PageStatus,
  language: Language,
  markup: Markup,
): Promise<Response> {
  return answerMarkup(c, status, language, markup, { ...pageHeaders, ...hidden });
}

/** For everybody: what may be found by searching. */
export function answerPublicPage(
  c: ApiContext,
  language: Language,
  markup: Markup,
): Promise<Response> {
  return answerMarkup(c, 200, language, markup, pageHeaders);
}

async function answerMarkup(
  c: ApiContext,
  status: PageStatus,
  language: Language,
  markup: Markup,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  c.header("content-language", language);
  const straight = String(await markup).replace(turnsAround, "");
  return c.html(straight, status, headers);
}

/** Characters that turn the direction of what follows: in a name they would write our own words backwards. */
const turnsAround = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
