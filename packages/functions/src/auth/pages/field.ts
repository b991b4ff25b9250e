import { html } from "hono/html";
import type { Markup } from "../../http/pages/page.ts";

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: "email" | "digits" | "text";
  readonly autocomplete: "username" | "one-time-code" | "off";
  readonly value?: string | undefined;
  /** What is wrong and what to do. */
  readonly flaw?: string | undefined;
}

/**
 * The one field of a form, with what is wrong about it right above. No pattern, no length and no check by the
 * browser: what is pasted gets in, and what is wrong is said in our own words.
 */
export function field({ name, label, kind, autocomplete, value = "", flaw }: Field): Markup {
  const told = flaw === undefined ? "" : html`<p class="flaw" id="${name}-flaw">${flaw}</p>`;
  const state = flaw === undefined ? "" : html`aria-invalid="true" aria-describedby="${name}-flaw"`;
  const type = kind === "email" ? "email" : "text";
  const inputMode = kind === "digits" ? "numeric" : kind;
  return html`<label for="${name}">${label}</label>
    ${told}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      inputmode="${inputMode}"
      autocomplete="${autocomplete}"
      autocapitalize="none"
      spellcheck="false"
      value="${value}"
      class="${kind}"
      ${state}
      autofocus
    />`;
}

/** Digits as people type and paste them: full-width ones, and spaces in between. */
export function plainDigits(typed: string): string {
  return typed.normalize("NFKC").replaceAll(/[\s-]/g, "");
}
