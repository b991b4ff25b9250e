import type { IsoDate } from "../../calendar/dates.ts";
import {
  isInState,
  passes,
  searchFor,
  type DeskFilter,
  type DeskState,
} from "../../desk/desk-filter.ts";
import { inOrder, placeIn, type DeskOrder, type DeskPlace } from "../../desk/desk-order.ts";
import { countRows, rowOf, type DeskCounts, type DeskRow } from "../../desk/desk-row.ts";
import { readingOn } from "../../desk/desk-task.ts";
import { hasLatin } from "../../desk/match-text.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import { decodeCursor, encodeCursor } from "../../store/cursor.ts";
import { unassigned } from "../../store/keys/case-keys.ts";
import { momentOf } from "../cases/moment.ts";
import { whoseFiles } from "../cases/whose-files.ts";
import { readDesk } from "./read-desk.ts";

export interface CaseloadQuestion extends PageOptions, DeskFilter {
  readonly assignee?: string;
  readonly state: DeskState;
  readonly sort: DeskOrder;
  /** As typed: name, pinyin, initials, a lender's name or a client's id. */
  readonly q?: string;
}

export interface ListedCaseload extends Page<DeskRow> {
  readonly kind: "listed";
  readonly today: IsoDate;
  /** How many rows there are in this stretch, on this page or another. */
  readonly found: number;
  /** Of every client of this stretch in this state, whatever else was asked for. */
  readonly counts: DeskCounts & { readonly clients: number };
}

/**
 * A counsellor's clients, or the organisation's, each with the debts rolled up: filtered, counted, sorted. One
 * paged query over at most 1,000 clients; where there are more, the cursor goes on with the next stretch.
 */
export async function listCaseload(
  ctx: Context,
  question: CaseloadQuestion,
): Promise<ListedCaseload | Refused> {
  const whose = whoseFiles(ctx, "caseload.read", question.assignee);
  if (whose.kind === "refused") return whose;
  const { assignee } = whose;
  const name = questionName(ctx, assignee, question);
  const place = placeOf(name, question.cursor);
  const [desk, nobodys] = await Promise.all([
    readDesk(ctx, assignee, place.stretch),
    countNobodys(ctx, assignee),
  ]);
  const { today } = momentOf(ctx);
  const reading = readingOn(today, ctx.rulebook);
  const rows = desk.items
    .map((filed) => rowOf(filed, reading))
    .filter((row) => isInState(row, question.state));
  const counts = { ...countRows(rows), ...nobodys, clients: rows.length };
  const matches = await searching(ctx, question.q);
  const found = rows.filter((row) => passes(row, question) && matches(row));
  const left = inOrder(found, question.sort, place.after);
  const items = left.slice(0, question.limit);
  const next = nextPlace(question, place.stretch, left, items, desk.cursor);
  return {
    kind: "listed",
    today,
    found: found.length,
    counts,
    items,
    ...(next === undefined ? {} : { cursor: encodeCursor(name, next) }),
  };
}

/** Beside one counsellor's list it says how many nobody looks after. */
async function countNobodys(
  ctx: Context,
  assignee: string | undefined,
): Promise<{ readonly unassigned?: number }> {
  if (assignee === undefined || assignee === unassigned) return {};
  const { items } = await readDesk(ctx, unassigned, undefined);
  return { unassigned: items.filter((filed) => isInState(filed, "open")).length };
}

/** The readings are loaded when somebody types Latin letters: most searches and all lists need none. */
async function searching(ctx: Context, q: string | undefined): Promise<(row: DeskRow) => boolean> {
  if (q === undefined) return () => true;
  const readingsOf = hasLatin(q) ? await ctx.pinyin.open() : () => [];
  return searchFor(q, readingsOf);
}

interface Place {
  /** The cursor of the store's own list. */
  readonly stretch?: string;
  readonly after?: DeskPlace;
}

/** A cursor is good for the very same question: in another order it would name no place. */
function questionName(
  { org }: Context,
  assignee: string | undefined,
  { q, state, sort, due, flag, language }: CaseloadQuestion,
): string {
  return JSON.stringify(["desk", org.id, assignee, q, state, sort, due, flag, language]);
}

function placeOf(name: string, cursor: string | undefined): Place {
  if (cursor === undefined) return {};
  const { stretch, value, clientId } = decodeCursor(name, cursor) as Record<string, string>;
  return {
    ...(stretch === undefined ? {} : { stretch }),
    ...(value === undefined || clientId === undefined ? {} : { after: { value, clientId } }),
  };
}

function nextPlace(
  { sort }: CaseloadQuestion,
  stretch: string | undefined,
  left: readonly DeskRow[],
  items: readonly DeskRow[],
  nextStretch: string | undefined,
): Record<string, string> | undefined {
  const last = items.at(-1);
  if (last !== undefined && left.length > items.length) {
    return { ...(stretch === undefined ? {} : { stretch }), ...placeIn(sort, last) };
  }
  return nextStretch === undefined ? undefined : { stretch: nextStretch };
}
