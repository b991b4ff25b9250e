import type { Instant } from "../calendar/instant.ts";
import type { EvidenceKind } from "../casefile/facts.ts";
import type { ClientId, DebtId, OrgId } from "../kernel/ids.ts";
import type { RefusalCode } from "../kernel/refusal-texts.ts";

export interface EvidenceRef {
  readonly orgId: OrgId;
  readonly clientId: ClientId;
  readonly evidenceId: string;
}

/** What is known of one file: announced, then stored or refused. The file itself lies in the file store. */
export interface EvidenceRecord {
  readonly ref: EvidenceRef;
  /** The debt it belongs to; without one it belongs to the client's own file. */
  readonly debtId?: DebtId;
  readonly paymentId?: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** As the browser announced it, and as it was then found to be; lower-case hex. */
  readonly sha256: string;
  readonly key: string;
  readonly announcedAt: Instant;
  readonly announcedBy: string;
  /** Announced by the client, so that somebody has a look at it. */
  readonly from?: "client";
  readonly state: "awaited" | "stored" | "refused" | "removed";
  /** Why it was refused. */
  readonly refusal?: RefusalCode;
  /** Of the files posted under `key`, the one that was looked at and kept. */
  readonly version?: string;
}

export interface EvidenceRecords {
  announce(record: EvidenceRecord): Promise<void>;
  load(ref: EvidenceRef): Promise<EvidenceRecord | undefined>;
  /** False when the state was not `from`. With the file goes its name: what is removed keeps none. */
  change(
    ref: EvidenceRef,
    from: EvidenceRecord["state"],
    to: EvidenceRecord["state"],
    also?: Pick<EvidenceRecord, "refusal" | "version">,
  ): Promise<boolean>;
  /** Deletes the record itself; what is not there is deleted. */
  erase(ref: EvidenceRef): Promise<void>;
  /** All of a client, oldest first. */
  list(orgId: OrgId, clientId: ClientId): Promise<readonly EvidenceRecord[]>;
}
