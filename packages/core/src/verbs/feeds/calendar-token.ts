import { createHash, randomBytes } from "node:crypto";

/** The secret part of a feed's address: 256 random bits. It names nobody, because others' servers hold it. */
export function newCalendarToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the table keeps of it; undefined for what cannot be one of ours. */
export function hashOfCalendarToken(token: string): string | undefined {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  return createHash("sha256").update(token).digest("base64url");
}
