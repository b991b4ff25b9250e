import { parseEvent, type ParsedEvent } from "../../casefile/envelope.ts";
import { openBook, type ClientBook } from "../../import/client-book.ts";
import type { ImportKind } from "../../import/column.ts";
import { rowFlawTexts } from "../../import/flaw-texts.ts";
import type { RowGroup } from "../../import/group-rows.ts";
import { importSource } from "../../import/identity.ts";
import { planRow } from "../../import/plan-row.ts";
import type { RowEvent } from "../../import/planned-row.ts";
import { readRow, type RowFlaw, type SheetRow } from "../../import/read-row.ts";
import type { Mapping } from "../../import/suggest-mapping.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { writeRefusal } from "../../kernel/refusal-texts.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { subjectOf, type ClientId, type DebtId } from "../../kernel/ids.ts";
import { isClientFile, isDebtFile } from "../cases/read-files.ts";
import { momentOf } from "../cases/moment.ts";

export interface Sheet {
  readonly kind: ImportKind;
  readonly mapping: Mapping;
}

export interface RowOutcome {
  readonly row: number;
  readonly kind: "good" | "known" | "flawed";
  readonly flaws: readonly RowFlaw[];
}

/** What is wrong with an event of a row, as far as the event itself can tell. */
export type EventFlaw = Pick<RowFlaw, "code" | "why" | "field">;

/** What is done with each event of a row; undefined when it went well. */
export type Tell = (input: unknown, event: ParsedEvent) => Promise<EventFlaw | undefined>;

/** To look and record nothing: what the client's files in memory would say. */
export const onlyLook: Tell = async () => undefined;

/**
 * The rows of one client, one after the other, each as the files are after the one before. Rows that are not
 * wanted are read and counted all the same, so that the third of equal payments stays the third.
 */
export async function tellGroup(
  ctx: Context,
  sheet: Sheet,
  { clientId, rows }: RowGroup,
  { isWanted, tell }: { isWanted(row: number): boolean; readonly tell: Tell },
): Promise<readonly RowOutcome[]> {
  const book = await openBookOf(ctx, clientId);
  const outcomes: RowOutcome[] = [];
  for (const row of rows) {
    const read = readRow(sheet.kind, sheet.mapping, row);
    if (read.kind === "flawed" || clientId === undefined) {
      outcomes.push(flawed(row, read.kind === "flawed" ? read.flaws : []));
      continue;
    }
    const planned = planRow(sheet.kind, book, row.row, read.values);
    if (planned.kind === "known") outcomes.push({ row: row.row, kind: "known", flaws: [] });
    else if (planned.kind === "flawed") outcomes.push(flawed(row, [planned.flaw]));
    else if (isWanted(row.row)) {
      const flaw = await tellRow(ctx, book, { clientId, row, events: planned.events, tell });
      outcomes.push(
        flaw === undefined ? { row: row.row, kind: "good", flaws: [] } : flawed(row, [flaw]),
      );
    }
  }
  return outcomes;
}

function flawed({ row }: SheetRow, flaws: readonly RowFlaw[]): RowOutcome {
  return { row, kind: "flawed", flaws };
}

async function openBookOf(ctx: Context, clientId: ClientId | undefined): Promise<ClientBook> {
  const files = clientId === undefined ? [] : await ctx.cases.loadClient(ctx.org.id, clientId);
  const debts = files
    .filter(isDebtFile)
    .map(({ ref, facts }) => [String(ref.debtId), facts] as const);
  return openBook({ client: files.find(isClientFile)?.facts, debts: new Map(debts) });
}

interface RowToTell {
  readonly clientId: ClientId;
  readonly row: SheetRow;
  readonly events: readonly RowEvent[];
  readonly tell: Tell;
}

/** Each event as it is sent by anybody else; what the core says against one is the row's flaw. */
async function tellRow(
  ctx: Context,
  book: ClientBook,
  { clientId, row: { row }, events, tell }: RowToTell,
): Promise<RowFlaw | undefined> {
  const { today } = momentOf(ctx);
  const telling = { today, zone: ctx.org.zone, by: actorRef(ctx.actor) };
  for (const event of events) {
    const input = cloudEventOf(ctx, clientId, event);
    const parsed = parseEvent(ctx.org.id, input);
    if (parsed.kind === "invalid") return invalidRow(row, parsed.flaws[0]?.field);
    const refused = await tell(input, parsed.event);
    if (refused !== undefined) return { row, ...refused };
    const impossible = book.take(parsed.event, telling);
    if (impossible !== undefined) return { row, ...flawOfRefusal(impossible) };
  }
  return undefined;
}

function cloudEventOf({ org }: Context, clientId: ClientId, event: RowEvent) {
  const { id, type, data, debtId } = event;
  const owner = { orgId: org.id, clientId };
  const ref = debtId === undefined ? owner : { ...owner, debtId: debtId as DebtId };
  return { specversion: "1.0", id, source: importSource, type, subject: subjectOf(ref), data };
}

/** What passes every reader of cells and is no event all the same: a strange address, mostly. */
function invalidRow(row: number, field = ""): RowFlaw {
  const name = field.split(".").at(-1);
  const at = name === undefined || name === "" ? {} : { field: name };
  return { row, ...at, code: "not-accepted", why: rowFlawTexts["not-accepted"] };
}

/** The core's own sentence. A field of an event is called like the column that tells it. */
export function flawOfRefusal(refused: Refused): EventFlaw {
  const name = refused.field?.split(".").at(-1);
  const why = writeRefusal(refused);
  return { ...(name === undefined ? {} : { field: name }), code: refused.code, why };
}
