import type { FittingLetter, TypedLetter } from "../../api/letters.ts";
import { readAmount } from "../../lib/read-amount.ts";

type Ask = FittingLetter["asks"][number];

/** What was typed, as the API reads it: amounts in fen. What is empty or cannot be read is left out. */
export function readTyped(asks: readonly Ask[], values: TypedLetter): TypedLetter {
  const typed: Record<string, string> = {};
  for (const { slot, kind } of asks) {
    const value = (values[slot] ?? "").trim();
    const fen = kind === "amount" ? readAmount(value) : undefined;
    if (value === "" || (kind === "amount" && fen === undefined)) continue;
    typed[slot] = fen === undefined ? value : String(fen);
  }
  return typed;
}

/** Amounts that were typed and cannot be read: they stand in no letter. */
export function unread(asks: readonly Ask[], values: TypedLetter): readonly string[] {
  return asks
    .filter(({ slot, kind }) => kind === "amount" && (values[slot] ?? "").trim() !== "")
    .filter(({ slot }) => readAmount((values[slot] ?? "").trim()) === undefined)
    .map(({ slot }) => slot);
}
