import type { ClientId, DebtId, FileRef } from "../kernel/ids.ts";
import type { ListedFile } from "../ports/case-files.ts";
import type { ClientSummary, DebtSummary } from "./summary.ts";

/** A client with the debts that stand in the same list. */
export interface FiledClient {
  readonly clientId: ClientId;
  readonly client: ClientSummary;
  readonly debts: readonly FiledDebt[];
  /** The client's own file is another counsellor's: of it only the name is known here. */
  readonly debtsOnly?: true;
}

export interface FiledDebt {
  readonly debtId: DebtId;
  readonly debt: DebtSummary;
}

export interface Filed {
  readonly clients: readonly FiledClient[];
  /** Debts whose client is in another list, by client. */
  readonly without: ReadonlyMap<ClientId, readonly FiledDebt[]>;
}

/** Puts each client and its debts together, in the order in which the clients come. */
export function fileByClient(files: readonly ListedFile[]): Filed {
  const byClient = Map.groupBy(files, ({ ref }) => ref.clientId);
  const clients: FiledClient[] = [];
  const without = new Map<ClientId, readonly FiledDebt[]>();
  for (const [clientId, own] of byClient) {
    const client = own.map(({ summary }) => summary).find((one) => one.file === "client");
    const debts = own.flatMap(filedDebt);
    if (client === undefined) without.set(clientId, debts);
    else clients.push({ clientId, client, debts });
  }
  return { clients, without };
}

function filedDebt({
  ref,
  summary,
}: {
  ref: FileRef;
  summary: ListedFile["summary"];
}): FiledDebt[] {
  if (summary.file !== "debt" || ref.debtId === undefined) return [];
  return [{ debtId: ref.debtId, debt: summary }];
}
