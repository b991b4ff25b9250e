import type { ClientId } from "../kernel/ids.ts";
import { clientIdIn, type SheetRow } from "./read-row.ts";
import type { Mapping } from "./suggest-mapping.ts";

/** The rows of one client, in the order of the sheet; without a client, those that do not say whose they are. */
export interface RowGroup {
  readonly clientId: ClientId | undefined;
  readonly rows: readonly SheetRow[];
}

/** By client, in the order in which the sheet first names them: the same sheet always gives the same groups. */
export function groupRows(mapping: Mapping, rows: readonly SheetRow[]): readonly RowGroup[] {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const clientId = clientIdIn(mapping, row) ?? "";
    const group = groups.get(clientId);
    if (group === undefined) groups.set(clientId, [row]);
    else group.push(row);
  }
  return [...groups].map(([clientId, of]) => ({
    clientId: clientId === "" ? undefined : (clientId as ClientId),
    rows: of,
  }));
}
