import { expect, test } from "vitest";
import { writePhone } from "./write-phone.ts";

test("a mobile number is written 3-4-4, whatever way it came", () => {
  for (const typed of ["13800138000", "+86 138-0013-8000", "138 0013 8000"]) {
    expect(writePhone(typed)).toBe("138 0013 8000");
  }
});

test("any other number stays as it was written", () => {
  expect(writePhone("010-8888 1234")).toBe("010-8888 1234");
});
