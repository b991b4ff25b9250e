/** Deeper than any event of ours, and shallow enough for every function that walks it. */
const deepest = 32;

export type ParsedJson =
  | { readonly kind: "parsed"; readonly value: unknown }
  | { readonly kind: "malformed" };

/**
 * Parses UTF-8 JSON. Bytes that are no UTF-8, values nested more than 32 deep, objects with a key `__proto__`
 * and escapes of half a character (`"\ud800"`, which no store takes) count as malformed: what is copied from
 * them further on could not be trusted.
 */
export function parseJson(bytes: Uint8Array): ParsedJson {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return isSafe(value) ? { kind: "parsed", value } : { kind: "malformed" };
  } catch {
    return { kind: "malformed" };
  }
}

/** Level by level, so that no depth of input is a depth of calls. */
function isSafe(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= deepest; depth += 1) {
    if (level.some((item) => typeof item === "string" && !item.isWellFormed())) return false;
    const objects = level.filter((item) => typeof item === "object" && item !== null);
    if (objects.length === 0) return true;
    if (!objects.every((object) => Object.keys(object).every(isSafeKey))) return false;
    level = objects.flatMap((object) => Object.values(object) as unknown[]);
  }
  return false;
}

function isSafeKey(key: string): boolean {
  return key !== "__proto__" && key.isWellFormed();
}
