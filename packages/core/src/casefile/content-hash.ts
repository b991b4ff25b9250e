import { createHash } from "node:crypto";

/** A short fingerprint of what an event says, independent of the order of its keys. */
export function contentHash(content: unknown): string {
  return createHash("sha256")
    .update(canonical(content) ?? "")
    .digest("base64url")
    .slice(0, 22);
}

/** Whether two values say the same; a store gives the keys of a map back in any order. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Undefined of undefined. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
