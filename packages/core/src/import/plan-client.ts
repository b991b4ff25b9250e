import { dataStateOf } from "../casefile/data-state.ts";
import type { ClientBook, TellingRow } from "./client-book.ts";
import { flaw, given, textOf, type PlannedRow, type RowEvent } from "./planned-row.ts";
import { straighten } from "./read-cell.ts";
import type { RowValues } from "./read-row.ts";

/** A client who is there under the same name is known; under another name it may be somebody else. */
export function planClient(book: ClientBook, said: TellingRow, values: RowValues): PlannedRow {
  const before = book.toldBefore("client", said);
  if (before !== undefined && before.content !== said.content) {
    return flaw(said.row, "clientId", "twice-in-file", { row: String(before.row) });
  }
  const otherName = refuseOtherName(book, said.row, values);
  if (otherName !== undefined) return otherName;
  const client = book.client();
  if (client !== undefined && dataStateOf(client) !== "deleted") return { kind: "known" };
  return { kind: "events", events: [enrolment(values)] };
}

/** A debt must never land in the file of somebody else who happens to have the number. */
export function refuseOtherName(
  book: ClientBook,
  row: number,
  values: RowValues,
): PlannedRow | undefined {
  const [client, name] = [book.client(), textOf(values, "name")];
  if (client === undefined || dataStateOf(client) !== "active") return undefined;
  if (name === undefined || straighten(client.name) === name) return undefined;
  return flaw(row, "name", "other-name", { name: client.name }, name);
}

export function enrolment(values: RowValues): RowEvent {
  const data = given({
    name: textOf(values, "name"),
    phone: textOf(values, "phone"),
    email: textOf(values, "email"),
    language: textOf(values, "language") ?? "zh-CN",
    on: textOf(values, "openedOn"),
  });
  return { type: "aftercare.client.enrolled.v1", id: "client", data };
}
