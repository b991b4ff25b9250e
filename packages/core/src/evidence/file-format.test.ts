import { expect, test } from "vitest";
import { formatOfBytes, formatOfMediaType, isProgram } from "./file-format.ts";
import { foreignSamples, programSamples, samples } from "./samples-for-tests.ts";

test.each([
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
  ["heic", "image/heic"],
  ["heif", "image/heif"],
  ["pdf", "application/pdf"],
] as const)("a %s file is known by its bytes as %s", (sample, mediaType) => {
  const format = formatOfBytes(samples[sample]);
  expect(format).toBeDefined();
  expect(format).toBe(formatOfMediaType(mediaType));
});

test.each(Object.keys(samples))("a %s file is no program", (name) => {
  expect(isProgram(samples[name as keyof typeof samples])).toBe(false);
});

test.each(Object.entries(foreignSamples))("%s is not taken in", (_, bytes) => {
  expect(formatOfBytes(bytes)).toBeUndefined();
  expect(isProgram(bytes)).toBe(false);
});

test.each(Object.entries(programSamples))("a %s program is known as one", (_, bytes) => {
  expect(isProgram(bytes)).toBe(true);
  expect(formatOfBytes(bytes)).toBeUndefined();
});

test.each(Object.entries(samples))(
  "the first two bytes of a %s file are not enough",
  (_, bytes) => {
    expect(formatOfBytes(bytes.subarray(0, 2))).toBeUndefined();
  },
);

test("a PDF that begins with something else is none", () => {
  expect(formatOfBytes(Uint8Array.of(0x20, ...samples.pdf))).toBeUndefined();
});

test.each(["image/svg+xml", "text/html", "application/zip", "image/gif", "IMAGE/JPEG", ""])(
  "“%s” is no type that is taken in",
  (mediaType) => {
    expect(formatOfMediaType(mediaType)).toBeUndefined();
  },
);
