import { expect, test } from "vitest";
import { readBase64url, writeBase64url } from "./base64url.ts";

test.each([[[]], [[0]], [[255, 254]], [[251, 255, 191]], [[104, 105, 33, 10]]])(
  "%j comes back as it was",
  (bytes: number[]) => {
    const written = writeBase64url(Uint8Array.from(bytes).buffer);
    expect(written).toMatch(/^[\w-]*$/);
    expect(written).toBe(Buffer.from(bytes).toString("base64url"));
    expect([...new Uint8Array(readBase64url(written))]).toEqual(bytes);
  },
);
