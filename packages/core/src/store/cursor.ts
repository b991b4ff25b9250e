import { AppError } from "../kernel/errors.ts";

/**
 * A cursor holds a place within one question of one organisation. The partition is never taken from it,
 * so a cursor that was carried over from another tenant finds nothing there: it is refused.
 */
export function encodeCursor(question: string, lastKey: Readonly<Record<string, unknown>>): string {
  return Buffer.from(JSON.stringify([question, lastKey])).toString("base64url");
}

/** @throws AppError `cursor.invalid` for anything that is not a cursor of this very question. */
export function decodeCursor(question: string, cursor: string): Record<string, unknown> {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || parsed[0] !== question || !isStringRecord(parsed[1])) {
    throw invalidCursor();
  }
  return parsed[1];
}

export function invalidCursor(): AppError {
  return new AppError("cursor.invalid", "The cursor does not belong to this list.", {
    retriable: false,
  });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

function isStringRecord(value: unknown): value is Record<string, string> {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every((item) => typeof item === "string");
}
