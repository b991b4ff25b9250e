import { dataStateOf } from "../../casefile/data-state.ts";
import type { ClientFacts, DebtFacts } from "../../casefile/facts.ts";
import type { DossierFile, DossierSources } from "../../dossier/contents.ts";
import type { KeptOrder } from "../../dossier/dossier-job.ts";
import type { Who } from "../../dossier/words.ts";
import type { Context } from "../../kernel/context.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, isDebtFile } from "../cases/read-files.ts";
import { withoutStaffWords } from "../cases/staff-words.ts";

/** Everything that a dossier is made from, as it is now; undefined when the client's data may not be used. */
export async function gatherDossier(
  ctx: Context,
  job: LongJob,
): Promise<DossierSources | undefined> {
  const { orgId, clientId } = job;
  if (clientId === undefined) return undefined;
  const { seen, from, ...wanted } = job.order as KeptOrder;
  const files = await ctx.cases.loadClient(orgId, clientId);
  const client = files.find(isClientFile);
  if (client === undefined || dataStateOf(client.facts) !== "active") return undefined;
  const chosen = files
    .filter(isDebtFile)
    .filter(({ ref }) => ref.debtId !== undefined && seen.includes(ref.debtId));
  const debts: DossierFile<DebtFacts>[] = [];
  for (const { ref, facts } of chosen) {
    debts.push({ ref, facts, history: withoutStaffWords(await ctx.cases.history(ref)) });
  }
  const own: DossierFile<ClientFacts> = {
    ref: client.ref,
    facts: client.facts,
    history:
      wanted.debtIds.length === 0 ? withoutStaffWords(await ctx.cases.history(client.ref)) : [],
  };
  return {
    orgName: ctx.org.name,
    order: { dossierId: job.jobId, ...wanted },
    askedAt: job.askedAt,
    askedBy: from,
    today: momentOf(ctx).today,
    client: own,
    debts,
    evidence: await ctx.evidence.list(orgId, clientId),
    whoOf: await namesOf(ctx, [own, ...debts]),
  };
}

/** Who recorded something, as a reader needs to know it: no member of staff by name. */
async function namesOf(
  { members, org }: Context,
  files: readonly Pick<DossierFile<never>, "history">[],
): Promise<(by: string) => Who> {
  const refs = new Set(files.flatMap(({ history }) => history.map(({ by }) => by)));
  const users = [...refs].filter((by) => by.startsWith("user:"));
  const found = await Promise.all(
    users.map(async (by) => {
      const member = await members.load(org.id, by.slice("user:".length));
      return [by, member?.role === "client" ? "client" : "staff"] as const;
    }),
  );
  const known = new Map<string, Who>(found);
  return (by) => known.get(by) ?? whoBy(by);
}

function whoBy(by: string): Who {
  if (by === "link") return "client";
  return by.startsWith("system:") ? "system" : "partner";
}
