import { expect, test } from "vitest";
import { flawOfFile, mediaTypeOf, writeSize } from "./file-check.ts";
import { uploadTexts } from "./upload-texts.ts";

const file = (name: string, type: string, size = 1000) => ({ name, type, size });

test("a phone's own picture without a type is known by its name", () => {
  expect(mediaTypeOf(file("IMG_0001.HEIC", ""))).toBe("image/heic");
  expect(mediaTypeOf(file("scan.pdf", ""))).toBe("application/pdf");
  expect(mediaTypeOf(file("no-ending", ""))).toBe("");
  expect(mediaTypeOf(file("named.pdf", "image/png"))).toBe("image/png");
});

test("what the API would not take is told before it is sent", () => {
  expect(flawOfFile(file("a.jpg", "image/jpeg"))).toBeUndefined();
  expect(flawOfFile(file("a.exe", "application/x-msdownload"))).toBe(uploadTexts.typeFlaw);
  expect(flawOfFile(file("a.jpg", "image/jpeg", 0))).toBe(uploadTexts.emptyFlaw);
  expect(flawOfFile(file("a.jpg", "image/jpeg", 20 * 1024 * 1024))).toBeUndefined();
  expect(flawOfFile(file("a.jpg", "image/jpeg", 20 * 1024 * 1024 + 1))).toBe(uploadTexts.sizeFlaw);
});

test.each([
  [512, "512 B"],
  [380 * 1024, "380 kB"],
  [2_516_582, "2.4 MB"],
])("%i bytes are written as %s", (bytes, written) => {
  expect(writeSize(bytes)).toBe(written);
});
