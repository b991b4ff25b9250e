import type { FileStore } from "@aftercare/core/ports/file-store.ts";
import type { Mailer } from "@aftercare/core/ports/mailer.ts";
import type { Pinyin, ReadingsOf } from "@aftercare/core/ports/pinyin.ts";
import type { WakeQueue } from "@aftercare/core/ports/queue.ts";
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
    downloadLink: async (request) => (await store()).downloadLink(request),
    lock: async (key, until, version) => (await store()).lock(key, until, version),
    remove: async (key) => (await store()).remove(key),
  };
}

export function lazyWakeQueue(open: () => Promise<WakeQueue>): WakeQueue {
  const queue = once(open);
  return {
    wake: async (refs) => (await queue()).wake(refs),
    depth: async () => (await queue()).depth(),
  };
}

export function lazyMailer(open: () => Promise<Mailer>): Mailer {
  const mailer = once(open);
  return { send: async (mail) => (await mailer()).send(mail) };
}

/** The table of readings is larger than the whole API is allowed to be. */
export function lazyPinyin(load: () => Promise<ReadingsOf>): Pinyin {
  return { open: once(load) };
}
