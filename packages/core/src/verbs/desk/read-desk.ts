import { fileByClient, type FiledClient, type FiledDebt } from "../../desk/filed-client.ts";
import type { ClientSummary } from "../../desk/summary.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { ListedFile, Page } from "../../ports/case-files.ts";
import { isClientFile } from "../cases/read-files.ts";

/** So many clients with all their debts are read and judged for one answer. */
const clientsAtOnce = 1_000;
/** An organisation's numbers are of so many stretches at most. */
const mostStretches = 10;

/** One stretch of a caseload, or of the whole organisation: one paged query. */
export async function readDesk(
  ctx: Context,
  assignee: string | undefined,
  cursor: string | undefined,
): Promise<Page<FiledClient>> {
  const { items, ...rest } = await readStretch(ctx, assignee, cursor);
  return { ...rest, items: await fileAll(ctx, items) };
}

export interface WholeDesk {
  readonly clients: readonly FiledClient[];
  /** The same as they were listed. */
  readonly files: readonly ListedFile[];
  /** False when there are more clients than are read for one answer. */
  readonly complete: boolean;
}

/** Everything that lies on one desk, or on all. */
export async function readWholeDesk(
  ctx: Context,
  assignee: string | undefined,
): Promise<WholeDesk> {
  const files: ListedFile[] = [];
  let cursor: string | undefined;
  for (let stretch = 0; stretch < mostStretches; stretch += 1) {
    const read = await readStretch(ctx, assignee, cursor);
    files.push(...read.items);
    cursor = read.cursor;
    if (cursor === undefined) break;
  }
  return { clients: await fileAll(ctx, files), files, complete: cursor === undefined };
}

function readStretch(ctx: Context, assignee: string | undefined, cursor: string | undefined) {
  const place = cursor === undefined ? {} : { cursor };
  return ctx.cases.listFiles(ctx.org.id, assignee, { limit: clientsAtOnce, ...place });
}

async function fileAll(ctx: Context, files: readonly ListedFile[]): Promise<FiledClient[]> {
  const { clients, without } = fileByClient(files);
  return [...clients, ...(await nameClients(ctx, without))];
}

/** An open debt may be somebody else's than its client: then of the client no more than the name is told. */
async function nameClients(
  ctx: Context,
  without: ReadonlyMap<ClientId, readonly FiledDebt[]>,
): Promise<FiledClient[]> {
  const open = [...without].filter(([, debts]) =>
    debts.some(({ debt }) => debt.closedOn === undefined),
  );
  if (open.length === 0) return [];
  const refs = open.map(([clientId]) => ({ orgId: ctx.org.id, clientId }));
  const found = (await ctx.cases.loadMany(refs)).filter(isClientFile);
  return found.flatMap(({ ref: { clientId }, summary }): FiledClient[] => {
    if (summary.file !== "client" || summary.data === "deleted") return [];
    const debts = without.get(clientId) ?? [];
    return [{ clientId, client: nameOf(summary), debts, debtsOnly: true }];
  });
}

function nameOf({ file, name, language, openedOn, assignee, data }: ClientSummary): ClientSummary {
  return {
    file,
    name,
    language,
    openedOn,
    ...(assignee === undefined ? {} : { assignee }),
    ...(data === undefined ? {} : { data }),
    lines: [],
  };
}
