import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkDataFormat } from "./data-format.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "aftercare-format-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

test("a new folder, and one of this version, may be used", () => {
  checkDataFormat(join(dir, "new"));
  mkdirSync(join(dir, "new", "dynamo"));
  expect(() => checkDataFormat(join(dir, "new"))).not.toThrow();
});

test.each([undefined, "1", "2"])(
  "data of an earlier version (%s) is refused with what to do",
  (format) => {
    mkdirSync(join(dir, "dynamo"));
    if (format !== undefined) writeFileSync(join(dir, "data-format"), format);
    expect(() => checkDataFormat(dir)).toThrow(/delete the folder/);
  },
);
