import type { RefusalCode } from "../kernel/refusal-texts.ts";
import { formatOfMediaType } from "./file-format.ts";
import type { Inspection } from "./inspect.ts";

/** What the browser said about a file before it sent it. */
export interface Announced {
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** What a virus scanner made of a file; `not-scanned` where there is none, or where it could not look. */
export type Scan = "clean" | "infected" | "not-scanned";

/** Why a file cannot be kept; undefined when it is what was announced. The most useful reason comes first. */
export function verdictOn(announced: Announced, found: Inspection): RefusalCode | undefined {
  if (found.unsafe) return "upload.unsafe";
  if (found.sizeBytes !== announced.sizeBytes) return "upload.size-differs";
  if (found.format === undefined) return "upload.type-differs";
  if (found.format !== formatOfMediaType(announced.mediaType)) return "upload.type-differs";
  return found.sha256 === announced.sha256 ? undefined : "upload.hash-differs";
}
