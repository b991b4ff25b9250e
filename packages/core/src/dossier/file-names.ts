import type { IsoDate } from "../calendar/dates.ts";
import { downloadNameOf } from "../evidence/download-name.ts";

/** Windows takes no more than 260 characters of a whole path. */
const mostLength = 60;

/**
 * The name of one proof within the archive: `evidence/003 2026-02-11 结清证明 photo.jpg`. The number makes it the
 * only one, on systems too that do not tell capitals apart, and keeps it from being a name that Windows reserves.
 */
export function evidenceNameOf(proof: {
  readonly number: number;
  readonly on: IsoDate;
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
}): string {
  const { number, on, kind, fileName, mediaType } = proof;
  const whole = downloadNameOf(fileName, mediaType);
  const dot = whole.lastIndexOf(".");
  const stem = Array.from(whole.slice(0, dot)).slice(0, mostLength).join("").trimEnd();
  const nth = String(number).padStart(3, "0");
  return `evidence/${nth} ${on} ${plainNameOf(kind)} ${stem}${whole.slice(dot)}`;
}

/** What the archive itself is saved as. */
export function archiveNameOf(title: string, on: IsoDate): string {
  return `${plainNameOf(title)} ${on}.zip`;
}

/** Nothing that a file system or a shell reads otherwise. */
function plainNameOf(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[/\\:*?"<>|]/g, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  return Array.from(plain).slice(0, mostLength).join("").trimEnd();
}
