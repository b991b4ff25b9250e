import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import {
  isClientFile,
  isDebtFile,
  loadClientFor,
  type ClientFile,
  type DebtFile,
} from "./read-files.ts";

export interface ClientOverview {
  readonly client: ClientFile;
  readonly debts: readonly DebtFile[];
}

/** A client's own file and every debt, in one query. Undefined when the organisation has no such client. */
export async function readClient(
  ctx: Context,
  clientId: ClientId,
): Promise<ClientOverview | undefined> {
  const files = await loadClientFor(ctx, "client.read", clientId);
  const client = files.find(isClientFile);
  return client && { client, debts: files.filter(isDebtFile) };
}
