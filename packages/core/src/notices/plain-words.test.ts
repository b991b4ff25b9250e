import { expect, test } from "vitest";
import { NAME_LENGTH, oneLine, plainWords } from "./plain-words.ts";

const plain = (typed: string) => plainWords(typed, NAME_LENGTH);

test("names of people stay as they are", () => {
  for (const name of ["李女士", "阿卜杜拉·买买提", "龘靐齉", "J. R. Smith", "O'Neil", "王 小明"]) {
    expect(plain(name)).toBe(name);
  }
});

test("an address is shown but can no longer become a link", () => {
  expect(plain("https://bbs.77.ink")).toBe("https[:]//bbs[.]77[.]ink");
  expect(plain("看 bbs.77.ink 吧")).toBe("看 bbs[.]77[.]ink 吧");
  expect(plain("www.example.com/a?b=c")).toBe("www[.]example[.]com/a?b=c");
  expect(plain("me@example.cn")).toBe("me@example[.]cn");
  expect(plain("http://localhost/x")).toBe("http[:]//localhost/x");
  expect(plain("10.0.0.1")).toBe("10[.]0[.]0[.]1");
  expect(plain("例子.中国")).toBe("例子[.]中国");
  expect(plain("bbs。77。ink")).toBe("bbs[.]77[.]ink");
  expect(plain("bbs．77．ink")).toBe("bbs[.]77[.]ink");
});

test("an address cut in half by the length stays no link", () => {
  const long = `${"a".repeat(NAME_LENGTH - 8)}.example.com`;
  expect(plain(long)).not.toMatch(/\w\.\w/);
});

test("a number with a point is no address", () => {
  expect(plain("1.5万")).toBe("1[.]5万");
  expect(plain("利率 23.5 左右")).toBe("利率 23.5 左右");
});

test("a Chinese full stop between sentences stays", () => {
  expect(plain("你好。谢谢。")).toBe("你好。谢谢。");
});

test("line breaks cannot open another header", () => {
  expect(oneLine("王\r\nBcc: evil@example.com")).toBe("王 Bcc: evil@example.com");
  expect(oneLine("a\u2028b\u2029c\u0000d\u0085e")).toBe("a b c d e");
});

test("characters that turn or hide text are taken out", () => {
  expect(plain("\u202Egpj.exe\u202C")).toBe("gpj[.]exe");
  expect(plain("王\u200B\u2066小\u2069明\uFEFF")).toBe("王小明");
  expect(plain("bbs\u200B.77\u2060.ink")).toBe("bbs[.]77[.]ink");
});

test("a name of ten thousand characters is cut, by characters and not through one", () => {
  expect([...plain("龘".repeat(10_000))]).toHaveLength(NAME_LENGTH);
  expect([...plain("𠮷".repeat(10_000))]).toHaveLength(NAME_LENGTH);
  expect(plain("𠮷".repeat(10_000)).endsWith("𠮷…")).toBe(true);
});
