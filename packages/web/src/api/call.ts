import { languageStore } from "../language/language.ts";
import { forgetEarly, takeEarly } from "./early.ts";
import { NoAnswerError, problemOf } from "./problem.ts";
import { nowStore, organisationStore, sawSession, todayStore, waitForSession } from "./session.ts";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * One request to our API, as JSON. `Answer` is the view's type; the description's contract test holds the API to it.
 * A session that ends meanwhile is asked for again over the page, and the request goes on.
 * @throws ProblemError when the API says no, NoAnswerError when nobody answered.
 */
export async function call<Answer>(
  method: Method,
  address: string,
  body?: unknown,
): Promise<Answer> {
  const response = await answerTo(method, address, body);
  return response.status === 204 ? (undefined as Answer) : ((await response.json()) as Answer);
}

/** The same, where the answer is a file. */
export async function callFile(method: Method, address: string, body?: unknown): Promise<Blob> {
  return (await answerTo(method, address, body)).blob();
}

async function answerTo(method: Method, address: string, body: unknown): Promise<Response> {
  const response = await send(method, address, body);
  if (response.status === 401 && (await waitForSession())) return answerTo(method, address, body);
  if (!response.ok) throw await problemOf(response);
  sawSession();
  todayStore.set(response.headers.get("x-today") ?? todayStore.get());
  nowStore.set(response.headers.get("x-now") ?? nowStore.get());
  return response;
}

async function send(method: Method, address: string, body: unknown): Promise<Response> {
  const language = languageStore.get();
  const organisation = organisationStore.get();
  if (method !== "GET") forgetEarly();
  const headers: Record<string, string> = { "accept-language": language };
  if (organisation !== "") headers["x-organisation"] = organisation;
  if (body !== undefined) {
    headers["content-type"] = typeOf(address, body);
  }
  try {
    const early = await takeEarly(address, organisation, language);
    if (early !== undefined) return early;
    return await fetch(address, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new NoAnswerError(cause);
  }
}

function typeOf(address: string, body: unknown): string {
  if (address !== "/v1/events") return "application/json";
  return Array.isArray(body)
    ? "application/cloudevents-batch+json"
    : "application/cloudevents+json";
}

/** A path of named parts, each encoded: ``path`/v1/clients/${clientId}` ``. */
export function path(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return strings.map((text, at) => text + encodeURIComponent(parts[at] ?? "")).join("");
}

/** `?a=b` of what is there; nothing when all is missing. */
export function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
  if (given.length === 0) return "";
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}
