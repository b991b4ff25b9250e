import { expect, test } from "vitest";
import { attachmentOf, downloadNameOf } from "./download-name.ts";

test.each([
  ["结清证明.jpg", "image/jpeg", "结清证明.jpg"],
  ["IMG_0001.JPEG", "image/jpeg", "IMG_0001.jpeg"],
  ["scan", "application/pdf", "scan.pdf"],
  ["invoice.exe", "image/jpeg", "invoice.exe.jpg"],
  ["photo\u202Egpj.exe", "image/png", "photogpj.exe.png"],
  ["../../etc/passwd", "image/png", "_.._etc_passwd.png"],
  ["C:\\Users\\li\\report.pdf", "application/pdf", "C__Users_li_report.pdf"],
  ['a"b\r\nSet-Cookie: x.pdf', "application/pdf", "a_bSet-Cookie_ x.pdf"],
  [".pdf", "application/pdf", "pdf.pdf"],
  ["...", "image/webp", "evidence.webp"],
  ["\u0000\u200b", "image/webp", "evidence.webp"],
  ["e\u0301.png", "image/png", "é.png"],
])("“%s” of type %s is saved as “%s”", (fileName, mediaType, expected) => {
  expect(downloadNameOf(fileName, mediaType)).toBe(expected);
});

test("a long name is cut between characters, never inside one", () => {
  const name = downloadNameOf(`${"𠮷".repeat(300)}.pdf`, "application/pdf");
  expect(name).toBe(`${"𠮷".repeat(120)}.pdf`);
});

test("half of a character pair is taken out, so that a name can always be written", () => {
  expect(downloadNameOf("a\uD800b.pdf", "application/pdf")).toBe("ab.pdf");
});

test("the header has a plain name and the real one, and nothing breaks out of either", () => {
  expect(attachmentOf("结清证明 (1).jpg")).toBe(
    'attachment; filename="____ (1).jpg"; ' +
      "filename*=UTF-8''%E7%BB%93%E6%B8%85%E8%AF%81%E6%98%8E%20%281%29.jpg",
  );
  expect(attachmentOf(`it's "100%" \\.pdf`)).toBe(
    "attachment; filename=\"it's _100__ _.pdf\"; filename*=UTF-8''it%27s%20%22100%25%22%20%5C.pdf",
  );
});
