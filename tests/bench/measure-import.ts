import { createHash } from "node:crypto";
import type { FileStore } from "@aftercare/core/ports/file-store.ts";
import { importObjectKey, readImport } from "@aftercare/core/import/import-job.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { checkImport } from "@aftercare/core/verbs/imports/check-import.ts";
import { readImportFile } from "@aftercare/core/verbs/imports/read-import-file.ts";
import { requestImport } from "@aftercare/core/verbs/imports/request-import.ts";
import { startImport } from "@aftercare/core/verbs/imports/start-import.ts";
import { workOnImport } from "@aftercare/core/verbs/imports/work-on-import.ts";
import { workOnJob } from "@aftercare/core/verbs/jobs/work-on-job.ts";
import type { Call } from "./meter.ts";
import { atLeast, atMost, type Line, type Section } from "./report.ts";
import { contextOf, office, type Stage } from "./stage.ts";

const rows = 10_000;
const clients = 2_500;
/** What a person is ready to wait for 10,000 rows. */
const mostSeconds = 300;

/** 10,000 debts of 2,500 new clients, from the sheet to the last row, through the worker's own verbs. */
export async function measureImport(stage: Stage): Promise<Section> {
  stage.moveTo("2026-11-22T02:00:00Z");
  const admin = await hireAdmin(stage);
  const sheet = writeSheet();
  const begun = await begin(admin, sheet);
  const read = await timed(stage, () => work(stage, admin, begun));
  const { mapping = {} } = readImport(await load(admin, begun)).mark;
  good(await checkImport(admin, { importId: begun, mapping }));
  const check = await timed(stage, () => work(stage, admin, begun));
  good(await startImport(admin, begun));
  const record = await timed(stage, () => work(stage, admin, begun));
  const { counts } = readImport(await load(admin, begun)).mark;
  if (counts?.recorded !== rows) throw new Error(`not all rows: ${JSON.stringify(counts)}`);
  return {
    title: `Import, ${rows} rows of ${clients} clients`,
    lines: linesOf(read, check, record),
  };
}

interface Measured {
  readonly seconds: number;
  readonly calls: readonly Call[];
}

function linesOf(read: Measured, check: Measured, record: Measured): readonly Line[] {
  const events = rows + clients;
  const perSecond = events / record.seconds;
  const units = record.calls.reduce((sum, { capacity }) => sum + unitsOf(capacity), 0);
  const trips = record.calls.length / events;
  return [
    {
      what: "read the sheet",
      product: `${read.seconds.toFixed(1)} s`,
      aim: atMost(read.seconds, 20, " s"),
    },
    {
      what: "check every row",
      product: `${check.seconds.toFixed(1)} s`,
      aim: atMost(check.seconds, 60, " s"),
      note: `${(check.calls.length / rows).toFixed(2)} calls a row`,
    },
    {
      what: "record every row",
      product: `${record.seconds.toFixed(1)} s`,
      aim: atMost(record.seconds, mostSeconds, " s"),
    },
    { what: "events a second", product: perSecond.toFixed(0), aim: atLeast(perSecond, 50) },
    // A debt is read with its client and written with its event; a client is read once before.
    {
      what: "calls an event",
      product: trips.toFixed(2),
      bare: "2",
      ratio: (trips / 2).toFixed(2),
      aim: atMost(trips, 2.5),
    },
    {
      what: "capacity units an event",
      product: (units / events).toFixed(1),
      note: "reads and writes",
    },
  ];
}

function unitsOf(capacity: Call["capacity"]): number {
  return capacity.reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
}

async function timed(stage: Stage, act: () => Promise<unknown>): Promise<Measured> {
  const startMs = performance.now();
  const calls = await stage.meter.during(act);
  return { seconds: (performance.now() - startMs) / 1000, calls };
}

function writeSheet(): Uint8Array {
  const lines = Array.from({ length: rows }, (_, n) => {
    const client = n % clients;
    return `im-${client},来访者${client},样例银行,信用卡,HT-${n},2024-03-31,"20,000.00",8600.50`;
  });
  const head = "来访者编号,姓名,机构,种类,合同编号,签约日期,本金（元）,余额（元）";
  return new TextEncoder().encode([head, ...lines].join("\r\n"));
}

async function hireAdmin({ app, ...stage }: Stage): Promise<Context> {
  const now = app.ports.clock.now();
  const userId = "importer";
  const joined = { joinedAt: now, changedAt: now, changedBy: "system:operator" };
  const person = {
    name: "周管理",
    email: "zhou@example.org",
    state: "active",
    version: 1,
  } as const;
  await app.ports.members.save({ orgId: office.id, userId, role: "admin", ...person, ...joined });
  const admin = await contextOf({ app, ...stage }, { kind: "user", id: userId, role: "admin" });
  // What waits for the worker is handed to it here, and its files lie in memory: the table is measured.
  return { ...admin, files: filesInMemory(), jobQueue: { send: async () => undefined } };
}

async function begin(admin: Context, sheet: Uint8Array): Promise<string> {
  const sha256 = createHash("sha256").update(sheet).digest("hex");
  const file = { fileName: "bench.csv", sizeBytes: sheet.length, sha256 };
  const { job } = good(await requestImport(admin, { kind: "debts", ...file }));
  await admin.files.write(importObjectKey(job, "file"), sheet, "text/csv");
  good(await readImportFile(admin, job.jobId));
  return job.jobId;
}

async function work(stage: Stage, { files, jobQueue }: Context, jobId: string): Promise<void> {
  const machine = await contextOf(stage, { kind: "system", process: "import" });
  const outcome = await workOnJob(
    { ...machine, files, jobQueue },
    {
      jobId,
      kind: "import",
      leaseMs: 900_000,
      share: (inHand) => workOnImport({ ...machine, files, jobQueue }, inHand, () => true),
    },
  );
  if (outcome.kind !== "waits" && outcome.kind !== "ended") throw new Error(outcome.kind);
}

async function load(admin: Context, jobId: string) {
  const job = await admin.longJobs.load({ orgId: office.id, jobId });
  if (job === undefined) throw new Error("There is no such import.");
  return job;
}

function good<Outcome extends { readonly kind: string }>(outcome: Outcome) {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome));
  return outcome as Exclude<Outcome, { readonly kind: "refused" }>;
}

function filesInMemory(): FileStore {
  const objects = new Map<string, Uint8Array>();
  const unasked = () => Promise.reject(new Error("not asked for"));
  return {
    uploadTicket: async ({ key }) => ({ url: "https://files.example/", fields: { key } }),
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
    write: async (key, bytes) => void objects.set(key, bytes),
    remove: async (key) => objects.delete(key) || true,
    downloadLink: unasked,
    lock: unasked,
  };
}
