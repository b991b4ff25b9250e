import type { Language } from "../kernel/language.ts";
import type { ReadingsOf } from "../ports/pinyin.ts";
import type { DeskFlag } from "./desk-flags.ts";
import type { DeskRow, DueFilter } from "./desk-row.ts";
import { isMeant } from "./match-text.ts";

export const deskStates = ["open", "closed", "all"] as const;
export type DeskState = (typeof deskStates)[number];

export interface DeskFilter {
  readonly due?: DueFilter;
  readonly flag?: DeskFlag;
  readonly language?: Language;
}

export function isInState({ client }: Pick<DeskRow, "client">, state: DeskState): boolean {
  return state === "all" || (client.closedOn !== undefined) === (state === "closed");
}

export function passes(row: DeskRow, { due, flag, language }: DeskFilter): boolean {
  return (
    (due === undefined || row.dues.includes(due)) &&
    (flag === undefined || row.flags.includes(flag)) &&
    (language === undefined || row.client.language === language)
  );
}

/** Finds clients by name, by the name of a lender, or by id. A lender's name is judged once. */
export function searchFor(typed: string, readingsOf: ReadingsOf): (row: DeskRow) => boolean {
  const judged = new Map<string, boolean>();
  const isOne = (text: string) => {
    const known = judged.get(text) ?? isMeant(text, typed, readingsOf);
    judged.set(text, known);
    return known;
  };
  return ({ clientId, client, debts }) =>
    clientId === typed || isOne(client.name) || debts.some(({ debt }) => isOne(debt.creditor));
}
