import type { Instant } from "../calendar/instant.ts";
import type { DossierPurpose } from "./purpose.ts";

/** One file of the archive and how to tell that nobody changed it. */
export interface Sum {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * What became of one proof while it was packed. `altered`: its bytes are not those that were recorded when it
 * came in. `absent`: the file store does not have it.
 */
export type PackedState = "verified" | "altered" | "absent";

export interface PackedProof {
  readonly evidenceId: string;
  readonly name: string;
  readonly kind: string;
  readonly sizeBytes: number;
  /** As it was recorded when the file came in. */
  readonly sha256: string;
  /** As it was found, where that is something else. */
  readonly foundSha256?: string;
  readonly state: PackedState;
}

export interface Manifest {
  readonly format: "aftercare-dossier/1";
  readonly dossierId: string;
  readonly purpose: DossierPurpose;
  readonly use: string;
  readonly organisation: string;
  readonly clientId: string;
  readonly debtIds: readonly string[];
  readonly askedAt: Instant;
  readonly askedBy: string;
  readonly madeAt: Instant;
  readonly proofs: readonly PackedProof[];
  readonly leftOut: readonly { readonly what: string; readonly why: string }[];
  readonly gaps: readonly string[];
}

/**
 * The lines that `sha256sum -c SHA256SUMS` reads. Of a proof it is the hash as it was recorded, so that a file
 * that was altered fails the check; what is absent fails it too.
 */
export function writeSums(sums: readonly Sum[]): string {
  return sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}
