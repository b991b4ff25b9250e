import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { formatOfMediaType } from "./file-format.ts";
import { inspectFile } from "./inspect.ts";
import { programSamples, samples } from "./samples-for-tests.ts";
import { testVirus } from "./test-virus.ts";

/** As a stream gives a file: in pieces of `size` bytes. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

test("our test virus is the published EICAR file", () => {
  const published = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f";
  expect(createHash("sha256").update(testVirus).digest("hex")).toBe(published);
});

test.each([1, 2, 3, 7, 68, 4096])(
  "a file in pieces of %i bytes is seen as a whole",
  async (size) => {
    const bytes = joined(samples.png, new Uint8Array(1000).fill(7));
    expect(await inspectFile(inPieces(bytes, size))).toEqual({
      sizeBytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      format: formatOfMediaType("image/png"),
      unsafe: false,
    });
  },
);

test.each([1, 5, 67, 68, 69, 500, 10_000])(
  "the test virus inside a PDF is found in pieces of %i bytes",
  async (size) => {
    const bytes = joined(samples.pdf, new Uint8Array(300), testVirus, new Uint8Array(300));
    expect(await inspectFile(inPieces(bytes, size))).toMatchObject({ unsafe: true });
  },
);

test("the test virus alone and at the very end is found", async () => {
  expect(await inspectFile(inPieces(testVirus, 10))).toMatchObject({ unsafe: true });
  const bytes = joined(samples.jpeg, new Uint8Array(100_000), testVirus);
  expect(await inspectFile(inPieces(bytes, 16_384))).toMatchObject({ unsafe: true });
});

test("all but the last byte of the test virus is no virus", async () => {
  const bytes = joined(samples.pdf, testVirus.subarray(0, -1));
  expect(await inspectFile(inPieces(bytes, 11))).toMatchObject({ unsafe: false });
});

test.each(Object.entries(programSamples))("a %s program is unsafe", async (_, bytes) => {
  expect(await inspectFile(inPieces(bytes, 3))).toMatchObject({ unsafe: true, format: undefined });
});

test("a file of nothing is of no format", async () => {
  expect(await inspectFile(inPieces(new Uint8Array(), 1))).toMatchObject({
    sizeBytes: 0,
    format: undefined,
    unsafe: false,
  });
});
