import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { archiveNameOf, evidenceNameOf } from "./file-names.ts";

const on = isoDate("2026-02-11");
const nameOf = (fileName: string, mediaType = "image/jpeg") =>
  evidenceNameOf({ number: 7, on, kind: "结清证明", fileName, mediaType });

test.each([
  ["照片.jpg", "evidence/007 2026-02-11 结清证明 照片.jpg"],
  ["CON", "evidence/007 2026-02-11 结清证明 CON.jpg"],
  ['a/b\\c:d*e?"f<g>|h.jpg', "evidence/007 2026-02-11 结清证明 a_b_c_d_e__f_g__h.jpg"],
  ["../../etc/passwd", "evidence/007 2026-02-11 结清证明 _.._etc_passwd.jpg"],
  ["结\u202Egpj.exe", "evidence/007 2026-02-11 结清证明 结gpj.exe.jpg"],
])("%j is safe to unpack anywhere", (fileName, expected) => {
  expect(nameOf(fileName)).toBe(expected);
});

test("a long name leaves room for the folder it is unpacked into", () => {
  expect(Array.from(nameOf("长".repeat(200))).length).toBeLessThan(100);
});

test("the archive says what it is and of when", () => {
  expect(archiveNameOf("档案目录 法院", on)).toBe("档案目录 法院 2026-02-11.zip");
});
