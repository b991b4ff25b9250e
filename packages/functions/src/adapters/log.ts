import { AsyncLocalStorage } from "node:async_hooks";
import type { Log, LogFields } from "@aftercare/core/ports/log.ts";

type Level = "info" | "warn" | "error";

/** Fields that every line of one request or delivery carries, so that its lines can be found together. */
const correlation = new AsyncLocalStorage<LogFields>();

export function withLogFields<T>(fields: LogFields, work: () => T): T {
  return correlation.run({ ...correlation.getStore(), ...fields }, work);
}

/** JSON, one line an entry. `write` gets the line with its end. */
export function makeLog(write: (line: string) => void): Log {
  function entry(level: Level, message: string, fields: LogFields = {}, cause?: unknown): void {
    const safe = withoutPersonalData({ ...correlation.getStore(), ...fields });
    const because = cause === undefined ? {} : { cause: describeCause(cause) };
    write(`${JSON.stringify({ level, message, ...safe, ...because })}\n`);
  }
  return {
    info: (message, fields) => entry("info", message, fields),
    warn: (message, fields) => entry("warn", message, fields),
    error: (message, fields, cause) => entry("error", message, fields, cause),
  };
}

/** What persons are called, where they live and what they wrote has no place in a log, by whatever mistake. */
const personal = /name|mail|address|phone|said|note|text|reason|subject|token|authorization|body/i;
const longestValue = 200;

function withoutPersonalData(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, safeValue(field, value)]),
  );
}

function safeValue(field: string, value: LogFields[string]): LogFields[string] {
  if (typeof value !== "string") return value;
  if (personal.test(field) || value.includes("@")) return "[left out]";
  return value.slice(0, longestValue);
}

interface Described {
  readonly name: string;
  readonly code?: string;
  readonly at: readonly string[];
  readonly cause?: Described;
}

/** Name, code and places only: a message may repeat what a person wrote. */
function describeCause(cause: unknown, depth = 0): Described {
  if (!(cause instanceof Error)) return { name: typeof cause, at: [] };
  const code = "code" in cause && typeof cause.code === "string" ? { code: cause.code } : {};
  const deeper =
    cause.cause === undefined || depth >= 3 ? {} : { cause: describeCause(cause.cause, depth + 1) };
  return { name: cause.name, ...code, at: placesOf(cause), ...deeper };
}

/** What stands behind the message, which may have lines of its own. */
function placesOf({ stack = "", message }: Error): string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const lines = frames.split("\n").map((line) => line.trim());
  return lines.filter((line) => line.startsWith("at ")).slice(0, 12);
}
