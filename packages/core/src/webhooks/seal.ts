import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { AppError } from "../kernel/errors.ts";

/** One key of the environment. Its version is written before everything sealed with it. */
export interface SealKey {
  readonly version: number;
  readonly key: Uint8Array;
}

const nonceBytes = 12;
const tagBytes = 16;
const cipher = "aes-256-gcm";

/** Turns at least 32 random bytes into a key that serves for nothing but sealing. */
export function makeSealKey(version: number, bytes: Uint8Array): SealKey {
  const key = hkdfSync("sha256", bytes, "", "aftercare seal v1", 32);
  return { version, key: new Uint8Array(key) };
}

/**
 * Seals a text that must be read again (AES-256-GCM): `version nonce tag text`, base64url. `place` says where
 * it lies; carried over to another place it does not open. The first key is the one to seal with.
 */
export function seal(keys: readonly SealKey[], place: readonly string[], text: string): string {
  const [newest] = keys;
  if (newest === undefined) throw unsealable("There is no key to seal with.");
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, newest.key, nonce).setAAD(placeOf(place));
  const sealed = Buffer.concat([sealing.update(text, "utf8"), sealing.final()]);
  const whole = [Uint8Array.of(newest.version), nonce, sealing.getAuthTag(), sealed];
  return Buffer.concat(whole).toString("base64url");
}

/** @throws AppError `seal.broken` when the key is gone, or the text was changed or lies in a foreign place. */
export function unseal(keys: readonly SealKey[], place: readonly string[], sealed: string): string {
  const whole = Buffer.from(sealed, "base64url");
  const known = keys.find(({ version }) => version === whole[0]);
  if (known === undefined) throw unsealable("The key of this version is not there.");
  const nonce = whole.subarray(1, 1 + nonceBytes);
  const tag = whole.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  try {
    const opening = createDecipheriv(cipher, known.key, nonce, { authTagLength: tagBytes });
    opening.setAAD(placeOf(place)).setAuthTag(tag);
    const text = opening.update(whole.subarray(1 + nonceBytes + tagBytes));
    return Buffer.concat([text, opening.final()]).toString("utf8");
  } catch (cause) {
    throw unsealable("What was sealed does not open.", cause);
  }
}

function placeOf(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(place));
}

function unsealable(message: string, cause?: unknown): AppError {
  return new AppError("seal.broken", message, { retriable: false, cause });
}
