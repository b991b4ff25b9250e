import { formatOfMediaType } from "./file-format.ts";

const mostLength = 120;

/**
 * A file name that is safe to save under: no path, nothing invisible that turns the text around, and always
 * the extension of what the file really is, so that `invoice.exe` that is a picture ends in `.jpg`.
 */
export function downloadNameOf(fileName: string, mediaType: string): string {
  const plain = fileName
    .normalize("NFC")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[/\\:*?"<>|]/g, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const extensions = formatOfMediaType(mediaType)?.extensions ?? [".bin"];
  const extension = extensions.find((end) => plain.toLowerCase().endsWith(end));
  const stem = extension === undefined ? plain : plain.slice(0, -extension.length);
  const short = Array.from(stem).slice(0, mostLength).join("");
  return `${short === "" ? "evidence" : short}${extension ?? extensions[0] ?? ""}`;
}

/** `Content-Disposition` for a download: a plain name for old programs, the real one by RFC 5987 / 6266. */
export function attachmentOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
