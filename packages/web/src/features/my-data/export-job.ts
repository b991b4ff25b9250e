import { exportPart, type ClientExport } from "../../api/my-data.ts";
import { sayNow } from "../../language/language.ts";
import { download } from "../../lib/download.ts";
import { makeStore } from "../../lib/store.ts";
import { filesIn, writeData, type FileToFetch } from "./export-contents.ts";
import { myDataTexts as texts } from "./my-data-texts.ts";

/** The export of one's own data, packed on this device. It belongs to the page, so that it goes on elsewhere in the app. */

export type ExportState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | {
      readonly kind: "files";
      readonly done: number;
      readonly all: number;
      readonly percent: number;
    }
  | { readonly kind: "packing" }
  | { readonly kind: "done"; readonly name: string; readonly missing: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly error: unknown };

export const exportStore = makeStore<ExportState>({ kind: "none" });

let running: AbortController | undefined;

/** `today` names the ZIP. */
export async function startExport(clientId: string, today: string): Promise<void> {
  running?.abort();
  const stop = new AbortController();
  running = stop;
  const tell = (state: ExportState) => {
    if (running === stop) exportStore.set(state);
  };
  try {
    await pack(clientId, today, stop.signal, tell);
  } catch (error) {
    tell(stop.signal.aborted ? { kind: "stopped" } : { kind: "failed", error });
  }
}

export function stopExport(): void {
  running?.abort();
  exportStore.set({ kind: "stopped" });
}

async function pack(
  clientId: string,
  today: string,
  signal: AbortSignal,
  tell: (state: ExportState) => void,
): Promise<void> {
  tell({ kind: "reading" });
  const [parts, { downloadZip }] = await Promise.all([
    readParts(clientId, signal),
    import("client-zip"),
  ]);
  const held = parts[0]?.held;
  const files = held === undefined ? [] : filesIn(held);
  const missing: string[] = [];
  const all = files.length;
  const allBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

  async function* contents() {
    let bytes = 0;
    for (const [done, file] of files.entries()) {
      tell({ kind: "files", done, all, percent: Math.floor((bytes / allBytes) * 100) });
      const input = await fetchFile(file, signal);
      if (input === undefined) missing.push(file.name);
      else yield { name: file.name, input, lastModified: new Date(file.uploadedAt) };
      bytes += file.sizeBytes;
    }
    tell({ kind: "packing" });
    yield { name: "data.json", input: writeData(parts, files) };
    yield { name: "README.txt", input: writeReadme(parts, today, missing) };
  }

  const zip = await downloadZip(contents()).blob();
  if (signal.aborted) return;
  const name = sayNow(texts.zipName, { day: today });
  download(name, zip, zip.type);
  tell({ kind: "done", name, missing: missing.length });
}

async function readParts(clientId: string, signal: AbortSignal): Promise<readonly ClientExport[]> {
  const parts: ClientExport[] = [];
  let cursor: string | undefined;
  do {
    const part = await exportPart(clientId, cursor);
    if (signal.aborted) break;
    parts.push(part);
    cursor = part.cursor;
  } while (cursor !== undefined);
  return parts;
}

const pausesMs = [0, 2_000, 5_000];

/** Three tries; what does not come is named in the README instead. @throws when it was stopped. */
async function fetchFile({ url }: FileToFetch, signal: AbortSignal): Promise<Blob | undefined> {
  for (const pause of pausesMs) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const response = await fetch(url, { signal });
      if (response.ok) return await response.blob();
    } catch (error) {
      if (signal.aborted) throw error;
    }
  }
  return undefined;
}

function writeReadme(
  parts: readonly ClientExport[],
  day: string,
  missing: readonly string[],
): string {
  const readme = sayNow(texts.readme, { day, leftOut: parts[0]?.leftOut ?? "" });
  if (missing.length === 0) return readme;
  return `${readme}\n${sayNow(texts.readmeMissing, { names: missing.join("\n") })}`;
}
