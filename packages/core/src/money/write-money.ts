import type { Language } from "../kernel/language.ts";

/**
 * An amount within a sentence: `1,280.50元`, `1,280.50 yuan`.
 * `amountFen` is a whole number of fen; anything else throws a RangeError.
 */
export function writeMoney(amountFen: number, language: Language): string {
  const yuan = writeYuan(amountFen);
  return language === "zh-CN" ? `${yuan}元` : `${yuan} yuan`;
}

/** An amount in a table, the same in both languages: `¥1,280.50`, `-¥38.60`. */
export function writeMoneyInTable(amountFen: number): string {
  const yuan = writeYuan(amountFen);
  return yuan.startsWith("-") ? `-¥${yuan.slice(1)}` : `¥${yuan}`;
}

function writeYuan(amountFen: number): string {
  if (!Number.isSafeInteger(amountFen))
    throw new RangeError(`not a whole number of fen: ${amountFen}`);
  const digits = String(Math.abs(amountFen)).padStart(3, "0");
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amountFen < 0 ? "-" : ""}${yuan}.${digits.slice(-2)}`;
}
