import type { Instant } from "../../calendar/instant.ts";
import { clientUploads, type ReviewFact } from "../../casefile/desk-facts.ts";
import type { EvidenceKind, Facts } from "../../casefile/facts.ts";
import { standingOf, type Standing } from "../../evidence/standing.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, DebtId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { EvidenceRecord } from "../../ports/evidence-records.ts";
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
  /** Why it was not kept. */
  readonly refusal?: Refused;
  /** What a counsellor made of it; of a client's upload `waiting` until then. */
  readonly review?: Review;
}

export type Review = { readonly state: "waiting" } | ReviewOutcome;

type ReviewOutcome = Pick<ReviewFact, "reason" | "text" | "on"> & {
  readonly state: ReviewFact["outcome"];
};

/** Every file of a client and how it stands, oldest first. Undefined when the organisation has no such client. */
export async function listEvidence(
  ctx: Context,
  { clientId }: { readonly clientId: ClientId },
): Promise<readonly ListedEvidence[] | undefined> {
  const files = await loadClientFor(ctx, "evidence.list", clientId);
  const client = files.find(isClientFile);
  if (client === undefined) return undefined;
  const records = await ctx.evidence.list(ctx.org.id, clientId);
  return records.map((record) => {
    const owner = files.find(({ ref }) => ref.debtId === record.debtId);
    const shown = listed(record, standingOf(record, owner?.facts, client.facts));
    const review = owner && reviewOf(owner.facts, record.ref.evidenceId);
    return review === undefined ? shown : { ...shown, review };
  });
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
  const { ref, key: _key, state: _state, from: _from, refusal, ...file } = record;
  const shown = { evidenceId: ref.evidenceId, ...file, standing };
  return refusal === undefined ? shown : { ...shown, refusal: refuse(refusal) };
}
