import type { IsoDate } from "../calendar/dates.ts";
import type { Language } from "../kernel/language.ts";

/**
 * Something to print, hand over or keep: a letter, a checklist, the index of a dossier. It says what stands there
 * and in which order; `writeHtml` draws the page that everybody can read, `writePdf` the pages that are sent.
 * Texts are plain: whatever a person typed stays text, and no address in it becomes a link.
 */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** The day it was made: the same paper of the same day is the same bytes. */
  readonly on: IsoDate;
  /** Who made it; the document's author. */
  readonly from?: string;
  /** Small, at the foot of every page, beside the page's number. */
  readonly foot?: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  /** Line breaks in the text are kept. `end`: what stands at the right, such as a place and a day. */
  | { readonly kind: "paragraph"; readonly text: string; readonly align?: "end" }
  | { readonly kind: "list"; readonly marks: ListMarks; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly FactRow[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** A line to sign on, with what stands before it, and what is already known: a name, a day. */
  | { readonly kind: "signature"; readonly label: string; readonly value?: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "page-break" };

/** `box`: to be ticked by hand. */
export type ListMarks = "bullet" | "number" | "box";

export interface FactRow {
  readonly name: string;
  readonly value: string;
}

export interface Column {
  readonly title: string;
  /** Its share of the width, beside the other columns' shares; 1 when it is not named. */
  readonly share?: number;
  /** `end`: amounts. */
  readonly align?: "end";
}

export type Row = readonly Cell[];

/** `file`: the name of a file that lies beside the paper, such as `evidence/01.jpg`; the HTML page leads there. */
export type Cell = string | { readonly text: string; readonly file: string };

export function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}
