import { isoDate, type IsoDate } from "../../calendar/dates.ts";
import { clientUploads } from "../../casefile/desk-facts.ts";
import type { EvidenceFact } from "../../casefile/facts.ts";
import { ruleIdOf } from "../../desk/summary.ts";
import { lookAtUploadRule } from "../../followups/rules/review.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf, type FileRef } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { ListedFile, Page, PageOptions, Snapshot } from "../../ports/case-files.ts";
import { decodeCursor, encodeCursor } from "../../store/cursor.ts";
import { isClientFile, isDebtFile } from "../cases/read-files.ts";
import { whoseFiles } from "../cases/whose-files.ts";
import { readWholeDesk } from "./read-desk.ts";

/** A case file with uploads that nobody has looked at yet. */
export interface ReviewRow {
  readonly ref: FileRef;
  readonly clientName: string;
  /** Of a debt. */
  readonly creditor?: string;
  /** The day of the oldest. */
  readonly since: IsoDate;
  readonly uploads: readonly EvidenceFact[];
}

export interface ListedReviews extends Page<ReviewRow> {
  readonly kind: "listed";
  /** How many files there are, on this page or another. */
  readonly found: number;
}

/**
 * Uploads that wait for a look, one row a case file, the longest waiting first: a counsellor's own, or the
 * organisation's. Found by the lines of the caseload index; only the page's files themselves are read.
 */
export async function listReviews(
  ctx: Context,
  question: PageOptions & { readonly assignee?: string },
): Promise<ListedReviews | Refused> {
  const whose = whoseFiles(ctx, "worklist.read", question.assignee);
  if (whose.kind === "refused") return whose;
  const { limit, cursor } = question;
  const place = JSON.stringify(["reviews", ctx.org.id, whose.assignee]);
  const { after = "" } = cursor === undefined ? {} : afterOf(place, cursor);
  const waiting = await findWaiting(ctx, whose.assignee);
  const left = waiting.filter((one) => placeOf(one) > after);
  const page = left.slice(0, limit);
  const files = await ctx.cases.loadMany(withClients(page));
  const items = page.flatMap(({ ref }) => rowOf(ref, files) ?? []);
  const last = page.at(-1);
  const next = last === undefined || page.length === left.length ? undefined : placeOf(last);
  return {
    kind: "listed",
    found: waiting.length,
    items,
    ...(next === undefined ? {} : { cursor: encodeCursor(place, { after: next }) }),
  };
}

interface Waiting {
  readonly ref: FileRef;
  readonly since: IsoDate;
}

/** Text order is the order of the queue. */
const placeOf = ({ ref, since }: Waiting) => `${since} ${subjectOf(ref)}`;

/** A cursor holds text alone: `decodeCursor` saw to that. */
const afterOf = (place: string, cursor: string) =>
  decodeCursor(place, cursor) as { readonly after?: string };

/** Of data that is only stored nobody looks at anything. */
async function findWaiting(
  ctx: Context,
  assignee: string | undefined,
): Promise<readonly Waiting[]> {
  const { clients, files } = await readWholeDesk(ctx, assignee);
  const active = new Set(
    clients.filter(({ client }) => client.data === undefined).map(({ clientId }) => clientId),
  );
  return files
    .filter(({ ref }) => active.has(ref.clientId))
    .flatMap(waitingIn)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** A follow-up's key names its anchor: the day of the upload. */
function waitingIn({ ref, summary }: ListedFile): readonly Waiting[] {
  const days = summary.lines
    .filter(({ key }) => ruleIdOf(key) === lookAtUploadRule)
    .map(({ key }) => isoDate(key.slice(lookAtUploadRule.length + 1)))
    .toSorted();
  return days.slice(0, 1).map((since) => ({ ref, since }));
}

/** Each client's own file once, whether or not it is on the page itself. */
function withClients(waiting: readonly Waiting[]): FileRef[] {
  const refs = waiting.map(({ ref }) => ref);
  const clients = new Map(refs.map(({ orgId, clientId }) => [clientId, { orgId, clientId }]));
  return [...refs.filter(({ debtId }) => debtId !== undefined), ...clients.values()];
}

/** Undefined when the index was a moment behind and nothing waits any more. */
function rowOf(ref: FileRef, files: readonly Snapshot[]): ReviewRow | undefined {
  const ofClient = files.filter((file) => file.ref.clientId === ref.clientId);
  const client = ofClient.find(isClientFile);
  const file = ofClient.find((candidate) => candidate.ref.debtId === ref.debtId);
  if (client === undefined || file === undefined) return undefined;
  const uploads = clientUploads(file.facts).filter(({ reviewed }) => reviewed === undefined);
  const [oldest] = uploads;
  if (oldest === undefined) return undefined;
  const creditor = isDebtFile(file) ? { creditor: file.facts.terms.creditor.name } : {};
  return { ref, clientName: client.facts.name, ...creditor, since: oldest.on, uploads };
}
