import { fromOurPage, type Person } from "./http-person.ts";

/** What a page of ours sends for a person: JSON, or nothing. */
export function say(person: Person, method: string, path: string, body?: unknown, headers = {}) {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  return person.ask(path, {
    method,
    headers: { ...fromOurPage, ...json, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
