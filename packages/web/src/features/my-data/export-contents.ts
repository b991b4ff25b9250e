import { downloadNameOf } from "@aftercare/core/evidence/download-name.ts";
import type { ClientExport } from "../../api/my-data.ts";

type Held = NonNullable<ClientExport["held"]>;

/** One file of the export: where it comes from and what it is called inside the ZIP. */
export interface FileToFetch {
  readonly evidenceId: string;
  readonly name: string;
  readonly url: string;
  readonly sizeBytes: number;
  readonly uploadedAt: string;
}

/** Every file that can be fetched, numbered, so that two of one name do not overwrite each other. */
export function filesIn(held: Held): readonly FileToFetch[] {
  const there = held.evidence.flatMap((file) =>
    file.url === undefined ? [] : [{ ...file, url: file.url }],
  );
  return there.map(({ evidenceId, fileName, mediaType, url, sizeBytes, announcedAt }, at) => ({
    evidenceId,
    name: `files/${String(at + 1).padStart(3, "0")} ${downloadNameOf(fileName, mediaType)}`,
    url,
    sizeBytes,
    uploadedAt: announcedAt,
  }));
}

/** Everything but the files, as one JSON text. Links are left out: they end within the hour and open a file. */
export function writeData(parts: readonly ClientExport[], files: readonly FileToFetch[]): string {
  const [first] = parts;
  const names = new Map(files.map(({ evidenceId, name }) => [evidenceId, name]));
  const evidence = first?.held?.evidence.map(({ url: _, ...file }) => ({
    ...file,
    file: names.get(file.evidenceId) ?? null,
  }));
  const data = {
    exportedAt: first?.exportedAt,
    clientId: first?.clientId,
    leftOut: first?.leftOut,
    ...first?.held,
    evidence,
    timeline: parts.flatMap(({ timeline }) => timeline),
  };
  return JSON.stringify(data, undefined, 2);
}
