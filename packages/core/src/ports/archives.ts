import type { Instant } from "../calendar/instant.ts";

/** One file of an archive. */
export interface ArchiveEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly at: Instant;
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
}

export interface WrittenArchive {
  readonly sizeBytes: number;
  /** Which of the files under the key, where the store keeps several. */
  readonly version?: string;
}

/** Where archives lie for a few days, until the store deletes them by itself. */
export interface Archives {
  /**
   * Packs the entries as a ZIP, one after the other as they come, and keeps it under the key: whole, or not at
   * all. Never holds more than some parts of it in memory.
   * @throws what the entries throw, or AppError `files.unavailable`
   */
  write(key: string, entries: AsyncIterable<ArchiveEntry>): Promise<WrittenArchive>;
}
