import { sheetReader } from "@aftercare/functions/sheets/read-sheet.ts";
import { expect, test } from "vitest";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { zipOf } from "./zip-of.ts";

/** Sheets as the programs of people save them, and as nobody should. */

const utf8 = (text: string) => new TextEncoder().encode(text);

/** "编号,姓名\r\n1,李\r\n" as Excel saves it in China. */
const gbk = new Uint8Array(Buffer.from("b1e0bac52cd0d5c3fb0d0a312cc0ee0d0a", "hex"));

const twoRows = {
  kind: "sheet",
  rows: [
    ["编号", "姓名"],
    ["1", "李"],
  ],
};

test.each([
  ["UTF-8", utf8("编号,姓名\r\n1,李\r\n")],
  ["UTF-8 with its mark", utf8("\uFEFF编号,姓名\r\n1,李\r\n")],
  ["GB18030", gbk],
  ["UTF-16 with tabs", new Uint8Array(Buffer.from("\uFEFF编号\t姓名\n1\t李\n", "utf16le"))],
  ["semicolons", utf8("编号;姓名\n1;李\n")],
  ["tabs", utf8("编号\t姓名\n1\t李\n")],
  ["quotation marks", utf8('"编号","姓名"\n"1","李"')],
])("a CSV in %s is read", async (_, bytes) => {
  expect(await sheetReader.read(bytes)).toEqual(twoRows);
});

test("a comma within quotation marks is no delimiter, and blank rows are counted", async () => {
  const read = await sheetReader.read(utf8('编号;金额\n\n1;"1,234.50"\n2;3\n'));
  expect(read).toEqual({
    kind: "sheet",
    rows: [["编号", "金额"], [""], ["1", "1,234.50"], ["2", "3"]],
  });
});

async function xlsxOf(data: SheetData): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(data).toBuffer());
}

test("an XLSX gives its first sheet as text: days as days, numbers without noise", async () => {
  const bytes = await xlsxOf([
    [{ value: "编号" }, { value: "日期" }, { value: "金额" }, { value: "逾期" }],
    [
      { value: "C-1" },
      { type: Date, value: new Date(Date.UTC(2026, 2, 31)), format: "yyyy/m/d" },
      { type: Number, value: 0.1 + 0.2 },
      { type: Boolean, value: true },
    ],
    [null, null, { type: Number, value: 1234.5 }, null],
  ]);
  expect(await sheetReader.read(bytes)).toEqual({
    kind: "sheet",
    rows: [
      ["编号", "日期", "金额", "逾期"],
      ["C-1", "2026-03-31", "0.3", "true"],
      ["", "", "1234.5", ""],
    ],
  });
});

test("10,000 rows are read within seconds", async () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => [
    { value: `C-${n}` },
    { type: Number, value: n + 0.5 },
    { value: "样例银行" },
  ]);
  const bytes = await xlsxOf(rows);
  const startMs = performance.now();
  const read = await sheetReader.read(bytes);
  expect(performance.now() - startMs).toBeLessThan(20_000);
  expect(read.kind === "sheet" && read.rows.length).toBe(10_000);
  expect(read.kind === "sheet" && read.rows[9_999]).toEqual(["C-9999", "9999.5", "样例银行"]);
});

const emptyBook = {
  "[Content_Types].xml": "<Types/>",
  "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
};

test.each([
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "not-a-sheet"],
  ["half an XLSX", new Uint8Array(Buffer.from("PK\u0003\u0004nothing more")), "not-a-sheet"],
  ["a ZIP of something else", zipOf({ "a.txt": "a" }), "not-a-sheet"],
  ["the old format", new Uint8Array(Buffer.from("d0cf11e0a1b11ae1", "hex")), "old-sheet"],
  [
    "a file with a password",
    new Uint8Array(
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
    ),
    "locked-sheet",
  ],
  [
    "a ZIP that unpacks to 100 MB",
    zipOf({ ...emptyBook, "xl/worksheets/sheet1.xml": " ".repeat(100 * 1024 * 1024) }),
    "too-large",
  ],
  [
    "a lone cell at the end of the world",
    zipOf({
      ...emptyBook,
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row r="9"><c r="XFD9"/></row></sheetData></worksheet>',
    }),
    "too-many-rows",
  ],
])("%s is refused", async (_, bytes, code) => {
  expect(await sheetReader.read(bytes)).toEqual({ kind: "flawed", code });
});

test("a ZIP that lies about its size is refused before anything is made of it", async () => {
  const honest = zipOf({ "xl/workbook.xml": " ".repeat(1_000_000) });
  const lying = Buffer.from(honest);
  const directory = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  lying.writeUInt32LE(10, directory + 24);
  expect(await sheetReader.read(new Uint8Array(lying))).toEqual({
    kind: "flawed",
    code: "not-a-sheet",
  });
});
