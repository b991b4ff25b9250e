import type { IsoDate } from "../../calendar/dates.ts";
import { addMs, type Instant } from "../../calendar/instant.ts";
import { clientUploads, type ReviewFact } from "../../casefile/desk-facts.ts";
import type { EvidenceKind, Facts } from "../../casefile/facts.ts";
import { ticketSeconds } from "../../evidence/upload-request.ts";
import { standingOf, type Standing } from "../../evidence/standing.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, DebtId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { EvidenceRecord } from "../../ports/evidence-records.ts";
import { momentOf, type Moment } from "../cases/moment.ts";
import { isClientFile, loadClientFor } from "../cases/read-files.ts";

export interface ListedEvidence {
  readonly evidenceId: string;
  /** Without one it belongs to the client's own file. */
  readonly debtId?: DebtId;
  readonly paymentId?: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly announcedAt: Instant;
  readonly announcedBy: string;
  readonly standing: Standing;
  /** Awaited for longer than any upload and check take: it never came, or nobody was told that it did. */
  readonly overdue?: true;
  /** The last day on which nobody can withdraw it; not told when that day has passed. */
  readonly lockedUntil?: IsoDate;
  /** Why it was not kept. */
  readonly refusal?: Refused;
  /** What a counsellor made of it; of a client's upload `waiting` until then. */
  readonly review?: Review;
}

export type Review = { readonly state: "waiting" } | ReviewOutcome;

type ReviewOutcome = Pick<ReviewFact, "reason" | "text" | "on"> & {
  readonly state: ReviewFact["outcome"];
};

/** From the ticket's end on, the check takes seconds; a queue that had to come again, some minutes. */
const overdueAfterMs = (ticketSeconds + 10 * 60) * 1000;

/** Every file of a client and how it stands, oldest first. Undefined when the organisation has no such client. */
export async function listEvidence(
  ctx: Context,
  { clientId }: { readonly clientId: ClientId },
): Promise<readonly ListedEvidence[] | undefined> {
  const files = await loadClientFor(ctx, "evidence.list", clientId);
  const client = files.find(isClientFile);
  if (client === undefined) return undefined;
  const moment = momentOf(ctx);
  const records = await ctx.evidence.list(ctx.org.id, clientId);
  return records.map((record) => {
    const owner = files.find(({ ref }) => ref.debtId === record.debtId);
    const standing = standingOf(record, owner?.facts, client.facts);
    return {
      ...listed(record, standing),
      ...(standing === "awaited" ? overdueAt(moment, record) : {}),
      ...(owner === undefined ? {} : factsOf(owner.facts, moment, record.ref.evidenceId)),
    };
  });
}

function overdueAt({ at }: Moment, { announcedAt }: EvidenceRecord): { overdue?: true } {
  return addMs(announcedAt, overdueAfterMs) < at ? { overdue: true } : {};
}

/** What the file that it belongs to says of it. */
function factsOf(
  facts: Facts,
  { today }: Moment,
  evidenceId: string,
): Pick<ListedEvidence, "review" | "lockedUntil"> {
  const review = reviewOf(facts, evidenceId);
  const lockedUntil = facts.evidence.find(({ id }) => id === evidenceId)?.lockedUntil;
  const isLocked = lockedUntil !== undefined && lockedUntil >= today;
  return {
    ...(review === undefined ? {} : { review }),
    ...(isLocked ? { lockedUntil } : {}),
  };
}

function reviewOf(facts: Facts, evidenceId: string): Review | undefined {
  const reviewed = facts.evidence.find(({ id }) => id === evidenceId)?.reviewed;
  if (reviewed !== undefined) {
    const { outcome, reason, text, on } = reviewed;
    const why = reason === undefined ? {} : { reason };
    return { state: outcome, ...why, ...(text === undefined ? {} : { text }), on };
  }
  const isWaiting = clientUploads(facts).some(({ id }) => id === evidenceId);
  return isWaiting ? { state: "waiting" } : undefined;
}

function listed(record: EvidenceRecord, standing: Standing): ListedEvidence {
  const { ref, key: _key, version: _version, state: _state, from: _from, ...rest } = record;
  const { refusal, ...file } = rest;
  const shown = { evidenceId: ref.evidenceId, ...file, standing };
  return refusal === undefined ? shown : { ...shown, refusal: refuse(refusal) };
}
