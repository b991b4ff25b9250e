import type { IsoDate } from "../../calendar/dates.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import { goesOnWhileLocked } from "../../followups/rules/privacy.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Page, PageOptions, Snapshot } from "../../ports/case-files.ts";
import { unassigned } from "../../store/keys/case-keys.ts";
import { followUpsOf, type ListedFollowUp } from "./list-follow-ups.ts";
import { momentOf, type Moment } from "./moment.ts";
import { isClientFile } from "./read-files.ts";
import { whoseFiles } from "./whose-files.ts";

/** A case file that a person has to look at, since when, and because of what. */
export interface WorklistRow {
  readonly ref: FileRef;
  readonly client: ClientFacts;
  readonly since: IsoDate;
  readonly followUps: readonly ListedFollowUp[];
}

export interface ListedWork extends Page<WorklistRow> {
  readonly kind: "listed";
}

/**
 * What waits for one counsellor (or for nobody yet), longest first. A page is one query and one batch read
 * of the files and their clients, so `limit` is at most 50. Without `until` it is what waits today; without
 * `assignee` what waits for the person who asks, or, for a machine, for nobody yet.
 */
export async function listWorklist(
  ctx: Context,
  question: PageOptions & { readonly assignee?: string; readonly until?: IsoDate },
): Promise<ListedWork | Refused> {
  const whose = whoseFiles(ctx, "worklist.read", question.assignee ?? ownId(ctx));
  if (whose.kind === "refused") return whose;
  const moment = momentOf(ctx);
  const { assignee = unassigned } = whose;
  const { until = moment.today, assignee: _, ...page } = question;
  const found = await ctx.cases.worklist(ctx.org.id, assignee, until, page);
  const files = await ctx.cases.loadMany(withClients(found.items));
  const items = found.items.flatMap((ref) => rowOf(ctx, moment, until, ref, files) ?? []);
  const { cursor } = found;
  return { kind: "listed", items, ...(cursor === undefined ? {} : { cursor }) };
}

function ownId({ actor }: Context): string | undefined {
  return actor.kind === "user" ? actor.id : undefined;
}

/** Each client's own file once, whether or not it is on the page itself. */
function withClients(refs: readonly FileRef[]): FileRef[] {
  const clients = new Map(refs.map(({ orgId, clientId }) => [clientId, { orgId, clientId }]));
  return [...refs.filter(({ debtId }) => debtId !== undefined), ...clients.values()];
}

/** Undefined when the index was a moment behind and nothing waits any more. */
function rowOf(
  ctx: Context,
  moment: Moment,
  until: IsoDate,
  ref: FileRef,
  files: readonly Snapshot[],
): WorklistRow | undefined {
  const ofClient = files.filter((file) => file.ref.clientId === ref.clientId);
  const file = ofClient.find((candidate) => candidate.ref.debtId === ref.debtId);
  const client = ofClient.find(isClientFile);
  if (file === undefined || client === undefined) return undefined;
  const waiting = followUpsOf(ctx, moment, file).filter(
    ({ followUp }) =>
      isWaiting(followUp.attentionOn, until) && mayBeWorkedOn(client.facts, followUp.rule),
  );
  const since = waiting.flatMap(({ followUp }) => followUp.attentionOn ?? []).toSorted()[0];
  return since && { ref, client: client.facts, since, followUps: waiting };
}

function isWaiting(attentionOn: IsoDate | undefined, until: IsoDate): boolean {
  return attentionOn !== undefined && attentionOn <= until;
}

/** Of data that is only stored, staff see what the person asked and what blocks its deletion. */
function mayBeWorkedOn(client: ClientFacts, rule: string): boolean {
  return dataStateOf(client) === "active" || goesOnWhileLocked(rule);
}
