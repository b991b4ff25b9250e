import { createHash } from "node:crypto";
import type { Instant } from "../../calendar/instant.ts";
import type { DossierContents, Proof } from "../../dossier/contents.ts";
import { writeSums, type Manifest, type PackedProof, type Sum } from "../../dossier/manifest.ts";
import { writeTimelineCsv } from "../../dossier/timeline.ts";
import { writeIndex } from "../../dossier/write-index.ts";
import type { Context } from "../../kernel/context.ts";
import type { Paper } from "../../papers/paper.ts";
import { writeHtml } from "../../papers/write-html.ts";
import type { ArchiveEntry } from "../../ports/archives.ts";

export interface Packing {
  readonly at: Instant;
  writePdf(paper: Paper): Promise<Uint8Array>;
  /** Called after each proof. */
  packed(proofs: readonly PackedProof[]): Promise<void>;
}

/**
 * The files of the archive, one after the other. Proofs go through as they come, and their hash is compared with
 * the one that was recorded when they came in; index, manifest and sums are written last, because they say what
 * was found. A proof that is not as it was stays in, named as such: its line of SHA256SUMS fails.
 */
export async function* packDossier(
  ctx: Pick<Context, "files" | "log">,
  contents: DossierContents,
  { at, writePdf, packed }: Packing,
): AsyncGenerator<ArchiveEntry, void> {
  const proofs: PackedProof[] = [];
  const sums: Sum[] = [];
  for (const proof of contents.proofs) {
    const found = new FoundHash();
    const bytes = await openProof(ctx, proof);
    if (bytes !== undefined) yield { name: proof.name, at, content: found.through(bytes) };
    const one = judge(proof, bytes === undefined ? undefined : found.hex());
    proofs.push(one);
    sums.push({ name: proof.name, sha256: one.sha256 });
    if (one.state !== "verified") {
      ctx.log.error("a proof is not as it was", { evidence: one.evidenceId, state: one.state });
    }
    await packed(proofs);
  }
  const index = writeIndex(contents, proofs);
  const { sources, timeline } = contents;
  const written: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ["timeline.csv", writeTimelineCsv(timeline, sources, index.foot ?? "")],
    ["timeline.json", writeJson(timeline)],
    ["index.html", writeHtml(index)],
    ["index.pdf", await writePdf(index)],
    ["manifest.json", writeJson(manifestOf(contents, proofs, at))],
  ];
  for (const [name, content] of written) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    sums.push({ name, sha256: createHash("sha256").update(bytes).digest("hex") });
    yield { name, at, content: bytes };
  }
  yield { name: "SHA256SUMS", at, content: Buffer.from(writeSums(sums)) };
}

class FoundHash {
  readonly #hash = createHash("sha256");

  async *through(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of bytes) {
      this.#hash.update(chunk);
      yield chunk;
    }
  }

  hex(): string {
    return this.#hash.digest("hex");
  }
}

/** Undefined when the file store does not have it; everything else that goes wrong may go right later. */
async function openProof({ files }: Pick<Context, "files">, { record }: Proof) {
  const { key, version } = record;
  try {
    return await files.read(key, version);
  } catch (error) {
    if ((await files.head(key, version)) === undefined) return undefined;
    throw error;
  }
}

function judge({ record, name }: Proof, found: string | undefined): PackedProof {
  const { sha256, sizeBytes, kind } = record;
  const one = { evidenceId: record.ref.evidenceId, name, kind, sizeBytes, sha256 };
  if (found === undefined) return { ...one, state: "absent" };
  return found === sha256
    ? { ...one, state: "verified" }
    : { ...one, state: "altered", foundSha256: found };
}

function manifestOf(
  { sources, scope, debts, leftOut, gaps }: DossierContents,
  proofs: readonly PackedProof[],
  madeAt: Instant,
): Manifest {
  const { order, client, askedAt, askedBy, orgName } = sources;
  const { dossierId, purpose, language } = order;
  return {
    format: "aftercare-dossier/1",
    dossierId,
    purpose,
    use: scope.use[language],
    organisation: orgName,
    clientId: client.ref.clientId,
    debtIds: debts.flatMap(({ file }) => file.ref.debtId ?? []),
    askedAt,
    askedBy,
    madeAt,
    proofs,
    leftOut: leftOut.map(({ what, why }) => ({ what, why: why[language] })),
    gaps,
  };
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
