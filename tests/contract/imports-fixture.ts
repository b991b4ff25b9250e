import { createHash } from "node:crypto";
import type { Ports } from "@aftercare/core/kernel/context.ts";
import type { JobRef } from "@aftercare/core/ports/long-jobs.ts";
import type { FileStore } from "@aftercare/core/ports/file-store.ts";
import { makeImportRowsHandler } from "@aftercare/functions/entry/import-rows.ts";
import {
  askedImportSchema,
  flawedRowSchema,
  importSchema,
} from "@aftercare/functions/http/views/import-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { queued } from "@aftercare/local/runner/queued.ts";
import { expect } from "vitest";
import type { z } from "zod";
import { enterMember } from "./enter-member.ts";
import { orgA, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, type Person } from "./http-person.ts";

/** Imports over HTTP, with the worker in this process: a queue and a file store of their own, in memory. */

export type Import = z.output<typeof importSchema>;
export type Flawed = z.output<typeof flawedRowSchema>;

export interface ImportFixture {
  readonly api: ApiFixture;
  readonly admin: Person;
  readonly objects: Map<string, Uint8Array>;
  readonly sent: JobRef[];
  /** Gives the worker every message that waits; each time it asks what is left of its time it hears the next. */
  work(remainingMs?: readonly number[]): Promise<void>;
  post(path: string, body?: object, who?: Person): Promise<Response>;
  step(importId: string, step: string, body?: object): Promise<Import>;
  read(importId: string): Promise<Import>;
  flawed(importId: string): Promise<readonly Flawed[]>;
  /** Announces a sheet and puts its bytes where the ticket says. */
  upload(kind: string, sheet: string | Uint8Array): Promise<Import>;
  /** Up to the review. */
  check(kind: string, sheet: string | Uint8Array): Promise<Import>;
  /** From the sheet to the end. */
  take(kind: string, sheet: string | Uint8Array): Promise<Import>;
}

export async function startImports(
  replace: (files: FileStore) => Partial<Ports> = () => ({}),
): Promise<ImportFixture> {
  const objects = new Map<string, Uint8Array>();
  const sent: JobRef[] = [];
  const files = filesIn(objects);
  const api = await startApi({
    files,
    jobQueue: { send: async (_, job) => void sent.push(job) },
    ...replace(files),
  });
  const admin = await enterMember(api, { userId: "boss", role: "admin", name: "周管理" });
  const handle = makeImportRowsHandler(api.app);

  async function post(path: string, body?: object, who = admin): Promise<Response> {
    const json = { ...fromOurPage, "content-type": "application/json" };
    return who.ask(path, {
      method: "POST",
      headers: body === undefined ? fromOurPage : json,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function step(importId: string, name: string, body?: object): Promise<Import> {
    const response = await post(`/v1/imports/${importId}/${name}`, body);
    expect(response.status).toBe(200);
    return importSchema.parse(await response.json());
  }

  async function work(remainingMs: readonly number[] = []): Promise<void> {
    const left = [...remainingMs];
    const getRemainingTimeInMillis = () => left.shift() ?? 900_000;
    for (let job = sent.shift(); job !== undefined; job = sent.shift()) {
      const event = queued("aftercare-import", { ...job, kind: "import" });
      const answer = await handle(event, { getRemainingTimeInMillis });
      expect(answer.batchItemFailures).toEqual([]);
    }
  }

  async function read(importId: string): Promise<Import> {
    const response = await admin.ask(`/v1/imports/${importId}`);
    expect(response.status).toBe(200);
    return importSchema.parse(await response.json());
  }

  async function upload(kind: string, sheet: string | Uint8Array): Promise<Import> {
    const bytes = typeof sheet === "string" ? new TextEncoder().encode(sheet) : sheet;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { fileName: "名单.csv", sizeBytes: bytes.length, sha256 };
    const response = await post("/v1/imports", { kind, ...file });
    expect(response.status).toBe(201);
    const asked = askedImportSchema.parse(await response.json());
    objects.set(asked.upload.fields["key"] ?? "", bytes);
    return asked.import;
  }

  async function check(kind: string, sheet: string | Uint8Array): Promise<Import> {
    const { importId } = await upload(kind, sheet);
    await step(importId, "read");
    await work();
    const found = await read(importId);
    if (found.step !== "map") return found;
    await step(importId, "check", { mapping: found.mapping ?? {} });
    await work();
    return read(importId);
  }

  async function take(kind: string, sheet: string | Uint8Array): Promise<Import> {
    const { importId, counts } = await check(kind, sheet);
    if (counts?.good === 0) return read(importId);
    await step(importId, "start");
    await work();
    return read(importId);
  }

  async function flawed(importId: string): Promise<readonly Flawed[]> {
    const response = await admin.ask(`/v1/imports/${importId}/flawed-rows?limit=500`);
    expect(response.status).toBe(200);
    return pageOf(flawedRowSchema).parse(await response.json()).items;
  }

  return { api, admin, objects, sent, work, post, step, read, flawed, upload, check, take };
}

function filesIn(objects: Map<string, Uint8Array>): FileStore {
  return {
    uploadTicket: async ({ key }) => ({ url: "https://files.example/", fields: { key } }),
    downloadLink: async ({ key }) => `https://files.example/${key}`,
    async head(key) {
      const bytes = objects.get(key);
      return bytes && { sizeBytes: bytes.length };
    },
    async read(key) {
      const bytes = objects.get(key);
      if (bytes === undefined) throw new Error("There is no such object.");
      return (async function* () {
        yield bytes;
      })();
    },
    async write(key, bytes) {
      objects.set(key, bytes);
    },
    lock: () => Promise.reject(new Error("not asked for")),
    async remove(key) {
      objects.delete(key);
      return true;
    },
  };
}

/** Every event of a client's files, by type. */
export async function eventsOf({ api }: ImportFixture, clientId: string) {
  const { cases } = api.app.ports;
  const files = await cases.loadClient(orgA, clientId as Parameters<typeof cases.loadClient>[1]);
  const histories = await Promise.all(files.map(({ ref }) => cases.history(ref)));
  return histories.flat();
}
