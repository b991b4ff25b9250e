import { expect, test } from "vitest";
import { readTextFile } from "./read-text-file.ts";

test("a file in UTF-8 is read with its mark left out", async () => {
  expect(await readTextFile(new Blob(["\uFEFF王顾问"]))).toBe("王顾问");
});

test("a file of an older Excel is read as GB18030", async () => {
  const wang = new Uint8Array([0xcd, 0xf5]);
  expect(await readTextFile(new Blob([wang]))).toBe("王");
});
