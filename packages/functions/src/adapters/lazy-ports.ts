import type { Archives } from "@aftercare/core/ports/archives.ts";
import type { FileStore } from "@aftercare/core/ports/file-store.ts";
import type { JobQueue } from "@aftercare/core/ports/job-queue.ts";
import type { Mailer } from "@aftercare/core/ports/mailer.ts";
import type { Pinyin, ReadingsOf } from "@aftercare/core/ports/pinyin.ts";
import type { WakeQueue } from "@aftercare/core/ports/queue.ts";
import type { SheetReader } from "@aftercare/core/ports/sheet-reader.ts";
import { once } from "../once.ts";

/**
 * Ports whose code is loaded at the first call: most requests need none of them, and a process that never
 * mails never loads a mail library.
 */

export function lazyFileStore(open: () => Promise<FileStore>): FileStore {
  const store = once(open);
  return {
    uploadTicket: async (request) => (await store()).uploadTicket(request),
    head: async (key, version) => (await store()).head(key, version),
    read: async (key, version) => (await store()).read(key, version),
    write: async (key, bytes, mediaType) => (await store()).write(key, bytes, mediaType),
    downloadLink: async (request) => (await store()).downloadLink(request),
    lock: async (key, until, version) => (await store()).lock(key, until, version),
    remove: async (key) => (await store()).remove(key),
  };
}

export function lazyArchives(open: () => Promise<Archives>): Archives {
  const archives = once(open);
  return { write: async (key, entries) => (await archives()).write(key, entries) };
}

export function lazyWakeQueue(open: () => Promise<WakeQueue>): WakeQueue {
  const queue = once(open);
  return {
    wake: async (refs) => (await queue()).wake(refs),
    depth: async () => (await queue()).depth(),
  };
}

export function lazyJobQueue(open: () => Promise<JobQueue>): JobQueue {
  const queue = once(open);
  return { send: async (kind, job) => (await queue()).send(kind, job) };
}

export function lazyMailer(open: () => Promise<Mailer>): Mailer {
  const mailer = once(open);
  return { send: async (mail) => (await mailer()).send(mail) };
}

/** The table of readings is larger than the whole API is allowed to be. */
export function lazyPinyin(load: () => Promise<ReadingsOf>): Pinyin {
  return { open: once(load) };
}

/** Readers of CSV and XLSX: for whoever imports, and nobody else. */
export function lazySheets(load: () => Promise<SheetReader>): SheetReader {
  const reader = once(load);
  return { read: async (bytes) => (await reader()).read(bytes) };
}
