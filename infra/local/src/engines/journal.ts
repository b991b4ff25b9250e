import { mkdir, open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";

/** Where an entry lies in its file, in bytes. */
export interface JournalPlace {
  readonly offset: number;
  readonly length: number;
}

export interface Journal<Entry> {
  /** Resolves when the entry is on the disk. */
  append(entry: Entry): Promise<JournalPlace>;
  read(place: JournalPlace): Promise<Entry>;
  close(): Promise<void>;
}

interface Waiting {
  readonly line: Buffer;
  readonly resolve: (place: JournalPlace) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens a file of JSON lines that only grows, and hands every entry in it to `onEntry`. A last line that a
 * killed process left half written was never acknowledged, so it is cut off.
 */
export async function openJournal<Entry>(
  path: string,
  parse: (json: unknown) => Entry,
  onEntry: (entry: Entry, place: JournalPlace) => void,
): Promise<Journal<Entry>> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "a+");
  const sizeBytes = replay(await file.readFile(), parse, onEntry);
  await file.truncate(sizeBytes);
  return journalOn(file, sizeBytes, parse);
}

function replay<Entry>(
  content: Buffer,
  parse: (json: unknown) => Entry,
  onEntry: (entry: Entry, place: JournalPlace) => void,
): number {
  let offset = 0;
  for (;;) {
    const end = content.indexOf("\n", offset);
    if (end === -1) return offset;
    const length = end + 1 - offset;
    onEntry(parse(JSON.parse(content.toString("utf8", offset, end))), { offset, length });
    offset += length;
  }
}

/** Whatever comes in while the disk is busy is written together and shares one sync. */
function journalOn<Entry>(
  file: FileHandle,
  sizeAtOpen: number,
  parse: (json: unknown) => Entry,
): Journal<Entry> {
  let sizeBytes = sizeAtOpen;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await file.appendFile(Buffer.concat(batch.map((one) => one.line)));
        await file.datasync();
        for (const one of batch) one.resolve(placeNext(one.line.length));
      } catch (error) {
        await file.truncate(sizeBytes);
        for (const one of batch) one.reject(error);
      }
    }
    writing = undefined;
  }

  function placeNext(length: number): JournalPlace {
    const place = { offset: sizeBytes, length };
    sizeBytes += length;
    return place;
  }

  return {
    append: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ line: Buffer.from(`${JSON.stringify(entry)}\n`), resolve, reject });
        writing ??= writeWaiting();
      }),
    read: async ({ offset, length }) => {
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
      return parse(JSON.parse(buffer.toString("utf8")));
    },
    close: async () => {
      await writing;
      await file.close();
    },
  };
}
