import type { Language } from "@aftercare/core/kernel/language.ts";
import type { ApiContext } from "../../http/api-env.ts";
import { inLanguage } from "../../http/pages/in-language.ts";
import { answerPage, type Markup, type PageStatus } from "../../http/pages/page.ts";
import type { Gate, Passed } from "../pass-door.ts";
import { waitWords } from "./wait-words.ts";

/** A page of ours; it may tell our own server where it stands, for browsers whose forms say nothing else. */
export function answerPerson(c: ApiContext, status: PageStatus, markup: Markup): Promise<Response> {
  c.header("referrer-policy", "same-origin");
  return answerPage(c, status, c.get("language"), markup);
}

/** On to another page of ours, in the language that was chosen on this one. */
export function goTo(c: ApiContext, path: string): Response {
  return c.redirect(inLanguage(path, chosenIn(c)), 303);
}

/** This page's own path with a query of ours, and the language that was chosen on it. */
export function hereIn(
  c: ApiContext,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const known = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const search = new URLSearchParams(known).toString();
  return inLanguage(`${c.req.path}${search === "" ? "" : `?${search}`}`, chosenIn(c));
}

function chosenIn(c: ApiContext): Language | undefined {
  return c.req.query("lang") === undefined ? undefined : c.get("language");
}

/** The text fields of a form. One that cannot be read has none. */
export async function fieldsOf(c: ApiContext): Promise<Readonly<Record<string, string>>> {
  const form: Record<string, unknown> = await c.req.parseBody().catch(() => ({}));
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** The slots of a sentence about a limit: how long to wait, and until when. */
export function waitSlots(
  { app }: Gate,
  { retryAfterSeconds = 60 }: Extract<Passed, { readonly kind: "refused" }>,
  language: Language,
): Readonly<Record<string, string>> {
  return waitWords(app.ports.wallClock.now(), retryAfterSeconds, language);
}
