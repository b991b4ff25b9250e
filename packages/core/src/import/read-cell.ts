import { addDays, isoDate, parseDate, type IsoDate } from "../calendar/dates.ts";
import { idPattern } from "../kernel/ids.ts";
import type { CellReading, Choices } from "./column.ts";
import type { CellFlawCode } from "./flaw-texts.ts";

export type CellValue = string | number | boolean;

export type CellRead =
  | { readonly kind: "read"; readonly value: CellValue }
  | { readonly kind: "empty" }
  | { readonly kind: "flawed"; readonly code: CellFlawCode };

const flawed = (code: CellFlawCode): CellRead => ({ kind: "flawed", code });
const readAs = (value: CellValue | undefined, orElse: CellFlawCode): CellRead =>
  value === undefined ? flawed(orElse) : { kind: "read", value };

/** What a person, or the program they use, wrote into one cell. Full-width digits are digits. */
export function readCell(reading: CellReading, typed: string): CellRead {
  const text = straighten(typed);
  if (text === "") return { kind: "empty" };
  switch (reading.as) {
    case "id":
      return readAs(idPattern.test(text) ? text : undefined, "not-an-id");
    case "line":
      return [...text].length > reading.most ? flawed("too-long") : readAs(text, "too-long");
    case "day":
      return readAs(readDay(text), "not-a-day");
    case "amount":
      return readAmount(text, 1);
    case "amount-or-zero":
      return readAmount(text, 0);
    case "rate":
      return readAs(readRate(text), "not-a-rate");
    case "yes-no":
      return readAs(readYesNo(text), "not-yes-no");
    case "address":
      return readAs(address.test(text) && text.length <= 254 ? text : undefined, "not-an-address");
    case "choice":
      return readAs(readChoice(reading.of, text), "not-a-choice");
  }
}

/** A deliberately plain pattern: the event's own schema has the last word. */
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The mark that keeps a program from taking a cell for a formula; `write-csv.ts` sets it. */
const guard = /^'(?=[=+\-@＝＋－＠])/;

/** What is written, without how: no control characters, one kind of space, no wide digits and signs. */
export function straighten(typed: string): string {
  return (
    typed
      .replace(guard, "")
      // oxlint-disable-next-line no-control-regex -- naming them is the point
      .replace(/[\u0000-\u001f\u007f\u2028\u2029\u200b\ufeff]+/g, " ")
      .normalize("NFKC")
      .replace(/ +/g, " ")
      .trim()
  );
}

/** As much as any debt here may be: a thousand million yuan. */
const mostFen = 100_000_000_000;
/** Thousands stand in groups of three, or not apart at all: `1,23` may be a decimal comma. */
const amount = /^(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d+))?$/;

/** Yuan as people write them, in fen: `1,234.50`, `¥1234.5`, `1234.5元`, `1.2万`. */
function readAmount(text: string, leastFen: number): CellRead {
  const plain = text.replace(/^(¥|rmb|cny)|\s|(元|圆|yuan|rmb|cny)$/gi, "").replace(/、/g, ",");
  const inTenThousands = plain.endsWith("万");
  const match = amount.exec(inTenThousands ? plain.slice(0, -1) : plain);
  if (match === null) return flawed(/^[-(]/.test(plain) ? "negative" : "not-an-amount");
  const [, whole = "", decimals = ""] = match;
  const places = inTenThousands ? 6 : 2;
  const kept = decimals.replace(/0+$/, "");
  if (kept.length > places) return flawed("half-a-fen");
  const fen = Number(whole.replaceAll(",", "") + kept.padEnd(places, "0"));
  if (fen < leastFen) return flawed("nothing");
  return fen > mostFen ? flawed("too-much") : { kind: "read", value: fen };
}

const written = /^(\d{4})(?:[-/.]|年 ?)(\d{1,2})(?:[-/.]|月 ?)(\d{1,2})日?(?:[ T].*)?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
/** Day 1 of a sheet; its calendar has a 29 February 1900 that never was, so later days are one ahead. */
const sheetEpoch = isoDate("1900-01-01");

/** `2026-03-31`, `2026/3/31`, `2026.3.31`, `20260331`, `2026年3月31日`, or a sheet's own day number. */
function readDay(text: string): IsoDate | undefined {
  const match = written.exec(text) ?? packed.exec(text);
  if (match !== null) {
    const [, year = "", month = "", day = ""] = match;
    return parseDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  return /^\d{5}(\.\d+)?$/.test(text)
    ? addDays(sheetEpoch, Math.floor(Number(text)) - 2)
    : undefined;
}

/** A yearly rate in percent, in hundredths of a percent; a bare fraction (`0.154`) is what sheets keep of 15.4 %. */
function readRate(text: string): number | undefined {
  const match = /^(\d{1,4}(?:\.\d+)?) ?(%?)$/.exec(text);
  if (match === null) return undefined;
  const [, number = "", sign] = match;
  const isFraction = sign === "" && Number(number) < 1;
  const basisPoints = Math.round(Number(number) * (isFraction ? 10_000 : 100));
  return basisPoints <= 100_000 ? basisPoints : undefined;
}

const yes = new Set(["是", "有", "对", "yes", "y", "true", "1", "√", "✓"]);
const no = new Set(["否", "无", "没有", "不是", "no", "n", "false", "0", "×", "x"]);

function readYesNo(text: string): boolean | undefined {
  const plain = text.toLowerCase();
  if (yes.has(plain)) return true;
  return no.has(plain) ? false : undefined;
}

function readChoice(choices: Choices, text: string): string | undefined {
  const plain = plainWord(text);
  return Object.keys(choices).find(
    (value) => value === text || choices[value]?.some((word) => plainWord(word) === plain),
  );
}

const plainWord = (text: string) => text.toLowerCase().replace(/[\s-]/g, "");
