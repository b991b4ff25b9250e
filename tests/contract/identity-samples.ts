import { addMs, type Instant } from "@aftercare/core/calendar/instant.ts";
import type {
  IdentityModel,
  IdentityQuestion,
  IdentityRow,
} from "@aftercare/core/store/identity/identity-model.ts";

/** A model with every kind of lookup, and rows of it. */

export const start = "2026-03-01T01:00:00.000Z" as Instant;

let made = 0;

/** Another one for every test: nothing of the others is in sight. */
export function newSessionModel(): IdentityModel {
  made += 1;
  return {
    name: `session${made}`,
    lookups: [
      { fields: ["token"], unique: true },
      { fields: ["userId"], unique: false },
      { fields: ["provider", "account"], unique: true },
    ],
    expires: "expiresAt",
  };
}

/** Ends an hour after the start. */
export function session(id: string, more: Readonly<Record<string, unknown>> = {}): IdentityRow {
  return { id, token: `token of ${id}`, userId: "li", expiresAt: addMs(start, 3_600_000), ...more };
}

export const byToken = (token: string): IdentityQuestion => ({
  fields: ["token"],
  anyOf: [[token]],
});
export const byUser = (userId: string): IdentityQuestion => ({
  fields: ["userId"],
  anyOf: [[userId]],
});
export const byId = (id: string): IdentityQuestion => ({ fields: ["id"], anyOf: [[id]] });
