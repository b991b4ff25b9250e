import type { Language, Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";
import type { Block, Paper } from "../papers/paper.ts";
import { textOf } from "../papers/paper.ts";
import { citations } from "./citations.ts";
import type { Addressee, Letter, Line, Part } from "./letter.ts";
import type { LetterFile } from "./letter-file.ts";
import type { Place } from "./slot.ts";
import { slotOf, writeSlot, type SlotName } from "./slots.ts";

export interface ComposedLetter {
  readonly paper: Paper;
  /** The same as text, to be copied. */
  readonly text: string;
  /** Short lines for a call; empty where the letter has none. */
  readonly talk: readonly string[];
  /** The gaps that nobody has filled, in the order in which they come. */
  readonly missing: readonly Missing[];
}

export interface Missing {
  readonly slot: SlotName;
  readonly label: string;
  /** Where it is written down. */
  readonly place: Place;
}

const addresseeNames: Readonly<Record<Exclude<Addressee, "self">, Text>> = {
  institution: say("{lender}", "{lender}"),
  bureau: say("中国人民银行征信中心", "Credit Reference Center, the People's Bank of China"),
  "pboc-branch": say("中国人民银行当地分支机构", "the local branch of the People's Bank of China"),
  "hotline-12378": say(
    "国家金融监督管理总局当地监管局（12378 热线）",
    "the local office of the National Financial Regulatory Administration (hotline 12378)",
  ),
  insurer: say("{insurer}", "{insurer}"),
  police: say("公安机关", "the police"),
};

const words = {
  to: say("致：", "To: "),
  cites: say("相关规定", "What it rests on"),
  sign: say("签名：", "Signature:"),
  id: say("身份证号（递交时手写）：", "ID number (by hand, when you hand it in):"),
  phone: say("联系电话：", "Telephone:"),
  date: say("日期：", "Date:"),
};

/**
 * A letter filled from the file. What nobody knows stays an open gap with its name, and is listed as missing;
 * nothing is made up, and a sentence that needs a fact is left out where the file does not hold it.
 */
export function composeLetter(
  letter: Letter,
  file: LetterFile,
  language: Language,
  reader: Language = language,
): ComposedLetter {
  const missing = new Set<SlotName>();
  const fill = (text: Text): string => fillIn(text, file, language, missing);
  const head =
    letter.to === "self" ? [] : [paragraph(words.to[language] + fill(addresseeNames[letter.to]))];
  const body = letter.body.flatMap((part) => drawPart(part, file, language, { fill, missing }));
  const paper: Paper = {
    language,
    title: letter.title[language],
    on: file.today,
    blocks: [...head, ...body, ...citesOf(letter, language), ...endOf(letter, file, language)],
  };
  const talk = (letter.talk ?? []).flatMap((line) => sayLine(line, file, language));
  return {
    paper,
    text: writeText(paper),
    talk,
    missing: [...missing].map((slot) => ({
      slot,
      label: slotOf(slot).label[reader],
      place: slotOf(slot).place,
    })),
  };
}

interface Filling {
  readonly fill: (text: Text) => string;
  readonly missing: Set<SlotName>;
}

function drawPart(part: Part, file: LetterFile, language: Language, filling: Filling): Block[] {
  if ("zh-CN" in part) return [paragraph(filling.fill(part))];
  if ("heading" in part) return [{ kind: "heading", level: 2, text: filling.fill(part.heading) }];
  if ("list" in part) {
    return [{ kind: "list", marks: part.marks ?? "bullet", items: part.list.map(filling.fill) }];
  }
  if ("facts" in part) {
    const rows = part.facts.map((name) => ({
      name: titleCase(slotOf(name).label[language]),
      value: filling.fill(say(`{${name}}`, `{${name}}`)),
    }));
    return [{ kind: "facts", rows }];
  }
  if ("drawn" in part) return [...part.drawn(file, language)];
  if (!part.only(file)) return [];
  return part.parts.flatMap((inner) => drawPart(inner, file, language, filling));
}

function sayLine(line: Line, file: LetterFile, language: Language): string[] {
  const text = "only" in line ? line.line : line;
  const isSaid = !("only" in line) || line.only(file);
  return isSaid ? [fillIn(text, file, language, new Set())] : [];
}

function fillIn(text: Text, file: LetterFile, language: Language, missing: Set<SlotName>): string {
  return text[language].replace(/\{(\w+)\}/g, (_, found: string) => {
    const name = found as SlotName;
    const written = writeSlot(name, file, language);
    if (written !== undefined) return written;
    missing.add(name);
    return gapFor(slotOf(name).label, language);
  });
}

/** An open gap, to be filled by hand: it can be seen in print and found in a text. */
function gapFor(label: Text, language: Language): string {
  return language === "zh-CN" ? `〔${label["zh-CN"]}：＿＿＿＿〕` : `[${label.en}: ________]`;
}

function citesOf({ cites = [] }: Letter, language: Language): Block[] {
  if (cites.length === 0) return [];
  const items = cites.map((id) => {
    const { name, says } = citations[id];
    return language === "zh-CN" ? `${name["zh-CN"]}：${says["zh-CN"]}` : `${name.en}: ${says.en}`;
  });
  return [
    { kind: "heading", level: 3, text: words.cites[language] },
    { kind: "list", marks: "bullet", items },
  ];
}

/** The number of an identity card is never kept here: who needs it gets it by hand. */
function endOf({ isForSelf }: Letter, file: LetterFile, language: Language): Block[] {
  const line = (label: Text, value: string | undefined): Block => ({
    kind: "signature",
    label: label[language],
    ...(value === undefined ? {} : { value }),
  });
  const date = line(words.date, isForSelf ? undefined : writeSlot("today", file, language));
  if (isForSelf) return [line(words.sign, undefined), date];
  return [
    line(words.sign, undefined),
    line(words.id, undefined),
    line(words.phone, writeSlot("phone", file, language)),
    date,
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

function titleCase(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A paper as text alone: what is copied into a chat or a mail. */
function writeText({ language, title, blocks }: Paper): string {
  const colon = language === "zh-CN" ? "：" : ": ";
  return [title, ...blocks.map((block) => textOfBlock(block, colon))]
    .filter((text) => text !== "")
    .join("\n\n");
}

const marks = { bullet: () => "· ", box: () => "□ ", number: (at: number) => `${at + 1}. ` };

function textOfBlock(block: Block, colon: string): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return block.text;
    case "list":
      return block.items.map((item, at) => `${marks[block.marks](at)}${item}`).join("\n");
    case "facts":
      return block.rows.map(({ name, value }) => `${name}${colon}${value}`).join("\n");
    case "table":
      return [block.columns.map(({ title }) => title), ...block.rows.map((row) => row.map(textOf))]
        .map((cells) => cells.join(" | "))
        .join("\n");
    case "signature":
      return `${block.label}${block.label.endsWith("：") ? "" : " "}${block.value ?? "________"}`;
    case "page-break":
      return "";
  }
}
