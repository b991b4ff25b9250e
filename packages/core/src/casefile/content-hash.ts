import { createHash } from "node:crypto";

/** A short fingerprint of what an event says, independent of the order of its keys. */
export function contentHash(content: unknown): string {
  return createHash("sha256").update(canonical(content)).digest("base64url").slice(0, 22);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
