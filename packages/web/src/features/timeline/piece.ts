import type { Text, Texts } from "../../language/language.ts";
import { fieldTexts as texts } from "./field-texts.ts";

/** One part of an event's data, and how it is written: `field` is its path, `creditor.name`. */
export interface Piece {
  readonly field: string;
  readonly label: Text;
  readonly as: "amount" | "day" | "words" | "choice" | "member";
  readonly choices?: Texts;
  /** Words of staff for each other. */
  readonly internal?: true;
}

export const amount = (field: string, label: Text = texts.amount): Piece => ({
  field,
  label,
  as: "amount",
});
export const day = (field: string, label: Text): Piece => ({ field, label, as: "day" });
export const words = (field: string, label: Text): Piece => ({ field, label, as: "words" });
export const choice = (field: string, label: Text, choices: Texts): Piece => ({
  field,
  label,
  as: "choice",
  choices,
});
export const internal = (piece: Piece): Piece => ({ ...piece, internal: true });

export const reason = words("reason", texts.reason);
export const note = words("note", texts.note);
