import type { Entry } from "../entry.ts";

/** Some of the clockwork's verbs say nothing; whether they wrote something tells whether they got in. */
export const byWrites: Entry["read"] = (_, writes) => (writes.length > 0 ? "allowed" : "not-there");
