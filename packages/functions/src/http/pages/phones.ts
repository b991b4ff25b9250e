import { html } from "hono/html";
import type { Markup } from "./page.ts";

/** The public lines that our own texts name. What people typed is never looked through. */
const publicLines = /\b(400-\d{3}-\d{4}|96110|12378|110)\b/;

/** A sentence of ours, with its public telephone numbers to be called by a tap and never broken over lines. */
export function withPhones(sentence: string): Markup {
  const parts = sentence.split(publicLines);
  const marked = parts.map((part, at) =>
    at % 2 === 0 ? part : html`<a class="tel" href="tel:${part.replaceAll("-", "")}">${part}</a>`,
  );
  return html`${marked}`;
}
