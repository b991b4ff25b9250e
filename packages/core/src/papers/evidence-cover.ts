import type { IsoDate } from "../calendar/dates.ts";
import type { EvidenceKind } from "../casefile/facts.ts";
import type { Language, Text } from "../kernel/language.ts";
import { documentNames } from "../notices/document-names.ts";
import { say } from "../notices/notice.ts";
import { writeDate } from "../notices/write-date.ts";
import type { Paper } from "./paper.ts";

interface Pack {
  readonly name: string;
  readonly lender: string;
  readonly contract?: string | undefined;
  readonly orgName: string;
  readonly today: IsoDate;
  readonly proofs: readonly {
    readonly kind: EvidenceKind;
    readonly fileName: string;
    readonly on: IsoDate;
    readonly sha256: string;
  }[];
}

const words = {
  title: say("纸质资料封面", "Cover of the paper copies"),
  use: say(
    "把下面的资料打印出来，和这一页放在一起。放好以后在最后写上位置。",
    "Print the proofs below and keep them with this page. Then write down where they are.",
  ),
  name: say("姓名", "Name"),
  lender: say("机构", "Lender"),
  contract: say("合同编号", "Contract number"),
  made: say("打印日期", "Printed on"),
  printed: say("已打印", "Printed"),
  proof: say("资料", "Proof"),
  file: say("文件", "File"),
  added: say("收存日期", "Kept since"),
  check: say("校验值（SHA-256 前16位）", "SHA-256, first 16 digits"),
  none: say("这一笔还没有收存资料。", "No proofs are kept for this debt yet."),
  where: say("纸质件放在：", "The paper copies are kept at:"),
  day: say("日期：", "Date:"),
};

/** A12, B15: what goes with the paper copies of a debt's proofs, and where they are kept. */
export function evidenceCover(pack: Pack, language: Language): Paper {
  const { name, lender, contract, orgName, today, proofs } = pack;
  const write = (text: Text) => text[language];
  const rows = proofs.map(({ kind, fileName, on, sha256 }) => [
    "□",
    capital(write(documentNames[kind])),
    fileName,
    writeDate(on, language),
    sha256.slice(0, 16),
  ]);
  const columns = [
    { title: write(words.printed), share: 0.8 },
    { title: write(words.proof), share: 1.6 },
    { title: write(words.file), share: 2 },
    { title: write(words.added), share: 1.9 },
    { title: write(words.check), share: 1.9 },
  ];
  return {
    language,
    title: write(words.title),
    on: today,
    from: orgName,
    foot: orgName,
    blocks: [
      {
        kind: "facts",
        rows: [
          { name: write(words.name), value: name },
          { name: write(words.lender), value: lender },
          ...(contract === undefined ? [] : [{ name: write(words.contract), value: contract }]),
          { name: write(words.made), value: writeDate(today, language) },
        ],
      },
      { kind: "paragraph", text: write(words.use) },
      rows.length === 0
        ? { kind: "note", text: write(words.none) }
        : { kind: "table", columns, rows },
      { kind: "signature", label: write(words.where) },
      { kind: "signature", label: write(words.day) },
    ],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
