import { makeSealKey, type SealKey } from "@aftercare/core/webhooks/seal.ts";

const leastBytes = 32;

/**
 * Reads `<key>` or `2:<key>,1:<key>`, the newest first: it seals, the others only open what they sealed. A key
 * is 32 bytes as 64 hex digits, or at least 32 as base64url. An empty list when anything is wrong with it.
 */
export function readSealKeys(text: string): readonly SealKey[] {
  const keys = text.split(",").map(readSealKey);
  const versions = new Set(keys.map((key) => key?.version));
  const areGood = versions.size === keys.length && !versions.has(undefined);
  return areGood ? keys.filter((key) => key !== undefined) : [];
}

function readSealKey(text: string): SealKey | undefined {
  const [, version = "1", key = ""] = /^(?:(\d{1,3}):)?([\w-]+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(key, /^[0-9a-f]{64}$/i.test(key) ? "hex" : "base64url");
  const number = Number(version);
  if (bytes.length < leastBytes || number < 1 || number > 255) return undefined;
  return makeSealKey(number, bytes);
}
