import { dataStateOf } from "../../casefile/data-state.ts";
import type { ExportedClient } from "../../exports/export-tables.ts";
import { plan } from "../../followups/plan.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { PageOptions, Snapshot } from "../../ports/case-files.ts";
import { momentOf, planningAt, type Moment } from "../cases/moment.ts";
import { isClientFile, isDebtFile } from "../cases/read-files.ts";

interface Exported {
  readonly clients: readonly ExportedClient[];
  readonly leftOut: number;
  readonly cursor?: string;
}

/** The next clients of the organisation, or of one counsellor, with their debts and follow-ups as they are now. */
export async function loadExported(
  ctx: Context,
  assignee: string | undefined,
  page: PageOptions,
): Promise<Exported> {
  const orgId = ctx.org.id;
  const { items, cursor } = await ctx.cases.listFiles(orgId, assignee, page);
  const listed = new Set(items.filter(({ ref }) => ref.debtId === undefined).map(clientIdOf));
  const debts = items.map(({ ref }) => ref).filter(({ debtId }) => debtId !== undefined);
  const ids = [...new Set(items.map(clientIdOf))];
  const own = ids.map((clientId) => ({ orgId, clientId }));
  const files = Map.groupBy(await ctx.cases.loadMany([...own, ...debts]), clientIdOf);
  const found = ids.map((clientId) => files.get(clientId) ?? []);
  const workedWith = found.filter(isWorkedWith);
  const names = await namesOf(ctx, workedWith.flat());
  const moment = momentOf(ctx);
  return {
    clients: workedWith.flatMap((each) => exportedOf(ctx, moment, each, { listed, names })),
    leftOut: found.length - workedWith.length,
    ...(cursor === undefined ? {} : { cursor }),
  };
}

const clientIdOf = ({ ref }: Pick<Snapshot, "ref">): ClientId => ref.clientId;

/** Data that is only stored, or gone, is taken nowhere (PIPL 47). */
function isWorkedWith(files: readonly Snapshot[]): boolean {
  const client = files.find(isClientFile);
  return client !== undefined && dataStateOf(client.facts) === "active";
}

function exportedOf(
  ctx: Context,
  moment: Moment,
  files: readonly Snapshot[],
  known: {
    readonly listed: ReadonlySet<ClientId>;
    readonly names: ReadonlyMap<string, string>;
  },
): ExportedClient[] {
  const client = files.find(isClientFile);
  if (client === undefined) return [];
  const { clientId } = client.ref;
  const listed = known.listed.has(clientId);
  const shown = listed ? files : files.filter(isDebtFile);
  const counsellorOf = ({ facts: { assignee } }: Snapshot) =>
    assignee === undefined ? {} : { counsellor: known.names.get(assignee.id) ?? assignee.id };
  return [
    {
      clientId,
      facts: client.facts,
      listed,
      ...counsellorOf(client),
      debts: files.filter(isDebtFile).flatMap((file) => {
        const { debtId } = file.ref;
        return debtId === undefined ? [] : [{ debtId, facts: file.facts, ...counsellorOf(file) }];
      }),
      followUps: shown.flatMap(({ ref: { debtId }, facts }) =>
        plan(facts, planningAt(ctx, moment)).followUps.map((followUp) =>
          debtId === undefined ? { followUp } : { debtId, followUp },
        ),
      ),
    },
  ];
}

/** What members are called by their organisation; of somebody it does not know, the id is all there is. */
async function namesOf(
  { members, org }: Context,
  files: readonly Snapshot[],
): Promise<Map<string, string>> {
  const ids = [...new Set(files.flatMap(({ facts }) => facts.assignee?.id ?? []))];
  const found = await Promise.all(ids.map((userId) => members.load(org.id, userId)));
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.userId, one.name]])));
}
