import { newLongJob } from "@aftercare/core/jobs/long-job.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { addMs } from "@aftercare/core/calendar/instant.ts";
import type { JobRef } from "@aftercare/core/ports/long-jobs.ts";
import { workOnJob, type ShareEnd } from "@aftercare/core/verbs/jobs/work-on-job.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { at, orgA, startApi, type ApiFixture } from "./http-fixture.ts";

/** One row a job: what two workers, a dead worker and a doubled message make of it. */

let fixture: ApiFixture;
let sent: JobRef[] = [];
let now = at("2026-11-21T02:00:00Z");
beforeAll(async () => {
  fixture = await startApi({
    jobQueue: { send: async (_, job) => void sent.push(job) },
    clock: { now: () => now },
  });
});
afterAll(() => fixture.stop());

let nth = 0;
let jobId = "";
beforeEach(async () => {
  sent = [];
  jobId = `job-${(nth += 1)}`;
  await fixture.app.ports.longJobs.add(asked(jobId));
});

const li = "li" as ClientId;
const asked = (id: string) =>
  newLongJob({
    orgId: orgA,
    jobId: id,
    kind: "import",
    clientId: li,
    askedBy: "user:zhao",
    askedAt: now,
    order: { rows: 3 },
  });

const load = () => fixture.app.ports.longJobs.load({ orgId: orgA, jobId });

async function work(share: Parameters<typeof workOnJob>[1]["share"]) {
  const ctx = await fixture.app.contextFor(orgA, { kind: "system", process: "import" });
  if (ctx === undefined) throw new Error("There is no such organisation.");
  return workOnJob(ctx, { jobId, kind: "import", leaseMs: 60_000, share });
}

const done = async (): Promise<ShareEnd> => ({ kind: "done", result: { taken: 3 } });

test("asked for twice under one id it is one job, as it was asked for first", async () => {
  const again = await fixture.app.ports.longJobs.add({ ...asked(jobId), order: { rows: 9 } });
  expect(again).toMatchObject({ order: { rows: 3 }, state: "waiting", version: 1 });
});

test("a share notes how far it came and sends itself on; the next begins there and ends it", async () => {
  const first = await work(async ({ note }) => {
    await note({ done: 1, total: 3 }, { row: 1 });
    return { kind: "more" };
  });
  expect(first).toEqual({ kind: "passed-on" });
  expect(sent).toEqual([{ orgId: orgA, jobId }]);
  const second = await work(async ({ job }) => {
    expect(job).toMatchObject({ mark: { row: 1 }, progress: { done: 1, total: 3 } });
    return done();
  });
  expect(second.kind).toBe("ended");
  expect(await load()).toMatchObject({ state: "done", result: { taken: 3 } });
});

test("two workers at once: one has it, and the other hears so", async () => {
  let inside = 0;
  const outcomes = await Promise.all(
    [1, 2].map(() =>
      work(async () => {
        inside += 1;
        return done();
      }),
    ),
  );
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["ended", "held"]);
  expect(inside).toBe(1);
});

test("a second delivery of a job that is over works on nothing", async () => {
  await work(done);
  const before = await load();
  expect(await work(() => Promise.reject(new Error("Never called.")))).toMatchObject({
    kind: "ended",
  });
  expect(await load()).toEqual(before);
});

test("a worker that died keeps the job until its lease is over, and a third is the last", async () => {
  const dies = () => work(() => Promise.reject(new Error("killed")));
  await expect(dies()).rejects.toThrow("killed");
  expect(await work(done)).toEqual({ kind: "held" });
  for (const waitMs of [61_000, 61_000]) {
    now = addMs(now, waitMs);
    await expect(dies()).rejects.toThrow("killed");
  }
  now = addMs(now, 61_000);
  expect(await work(done)).toMatchObject({ kind: "ended", job: { failure: "job.gave-up" } });
});

test("a worker whose job was taken over cannot write any more", async () => {
  await expect(
    work(async ({ note }) => {
      now = addMs(now, 61_000);
      await work(done);
      await note({ done: 1, total: 3 });
      return { kind: "more" };
    }),
  ).rejects.toThrow("taken over");
  expect(await load()).toMatchObject({ state: "done" });
});

test("the jobs of one client are listed newest first, page by page", async () => {
  const { longJobs } = fixture.app.ports;
  const of = { kind: "import", clientId: li } as const;
  now = addMs(now, 1_000);
  await longJobs.add(asked("later"));
  const first = await longJobs.list(orgA, of, { limit: 1 });
  expect(first.items.map((job) => job.jobId)).toEqual(["later"]);
  const cursor = first.cursor ?? "";
  const second = await longJobs.list(orgA, of, { limit: 1, cursor });
  expect(second.items.map((job) => job.jobId)).toEqual([jobId]);
  expect(
    (await longJobs.list(orgA, { kind: "dossier", clientId: li }, { limit: 9 })).items,
  ).toEqual([]);
});
