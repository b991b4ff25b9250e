import { setTimeout as sleep } from "node:timers/promises";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { askDossier } from "@aftercare/core/verbs/dossiers/ask-dossier.ts";
import { buildDossier } from "@aftercare/core/verbs/dossiers/build-dossier.ts";
import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";
import { makePartner } from "@aftercare/local/partner.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientActor } from "../cases/support/desk.ts";
import { buildTown, enrol, type Office, type Town } from "../cases/support/town.ts";
import { dieAfterEveryCall } from "../contract/evidence-crash.ts";

/** A worker dies after each of its calls in turn; the message comes again. One file, one event, one mail. */

let town: Town;
let office: Office;
let machine: Context;
let li: Context;
beforeAll(async () => {
  town = await buildTown();
  town.moveTo("2026-03-02T02:00:00Z");
  office = await town.openOffice();
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 100_000 });
  const partner = makePartner(town.cloud.url, office.key, "browser");
  for (const kind of ["bank_record", "platform_success"]) {
    const bytes = samplePicture(kind);
    const file = { kind, fileName: `${kind}.png`, mediaType: "image/png", bytes };
    await partner.upload("clients/li", { debtId: "loan", ...file });
  }
  await town.cloud.runner.drain();
  machine = await office.context({ kind: "system", process: "dossier" });
  li = await office.context(clientActor("u-li", "li"));
});
afterAll(() => town.close());

/** So short that whoever comes next finds it over. */
const leaseMs = 1;
const writePdf = async () => new TextEncoder().encode("%PDF-1.7");
const build = (ctx: Context, jobId: string) => buildDossier(ctx, { jobId, leaseMs, writePdf });

let asked = 0;

async function ask(): Promise<string> {
  const dossierId = `d${(asked += 1)}`;
  const clientId = "li" as ClientId;
  const wanted = { clientId, dossierId, debtIds: [], language: "zh-CN" as const };
  const outcome = await askDossier(li, { ...wanted, purpose: "own" });
  expect(outcome.kind).toBe("asked");
  return dossierId;
}

test("whenever the worker dies, the next one makes the dossier: one file, one event, one mail", async () => {
  const mailsOf = () => office.mails().filter(({ subject }) => subject.includes("资料准备好了"));
  const deaths = await dieAfterEveryCall(machine, ask, build, async (dossierId) => {
    const before = mailsOf().length;
    await sleep(5);
    await build(machine, dossierId);
    // The queue's own message of it comes as well, and once more after that.
    await town.cloud.runner.drain();
    await build(machine, dossierId);
    await town.cloud.runner.drain();

    const job = await machine.longJobs.load({ orgId: office.orgId, jobId: dossierId });
    expect(job).toMatchObject({ state: "done", result: { notVerified: 0 } });
    const key = `dossier/${office.orgId}/li/${dossierId}.zip`;
    expect(await machine.files.head(key)).toBeDefined();
    const history = await machine.cases.history({
      orgId: office.orgId,
      clientId: "li" as ClientId,
    });
    const told = history.filter(({ id }) => id === `dossier-ready-${dossierId}`);
    expect(told).toHaveLength(1);
    expect(mailsOf().length - before).toBe(1);
  });
  expect(deaths).toBeGreaterThan(8);
});

test("a file store that is away leaves the job to the next message, and no half file behind", async () => {
  const dossierId = await ask();
  const away: Context = {
    ...machine,
    files: {
      ...machine.files,
      read: async () => {
        throw new Error("away");
      },
    },
  };
  await expect(build(away, dossierId)).rejects.toThrow("away");
  const key = `dossier/${office.orgId}/li/${dossierId}.zip`;
  expect(await machine.files.head(key)).toBeUndefined();
  await sleep(5);
  expect(await build(machine, dossierId)).toMatchObject({ kind: "ended", job: { state: "done" } });
  await town.cloud.runner.drain();
});

test("a client's data that is deleted takes the dossiers along", async () => {
  const kept = await ask();
  await build(machine, kept);
  const key = `dossier/${office.orgId}/li/${kept}.zip`;
  expect(await machine.files.head(key)).toBeDefined();
  const late = await ask();
  const admin = await office.context({ kind: "user", id: "boss", role: "admin" });
  const { eraseClient } = await import("@aftercare/core/verbs/privacy/erase-client.ts");
  const erased = await eraseClient(admin, { clientId: "li" as ClientId, reason: "requested" });
  expect(erased).toEqual({ kind: "erased" });
  expect(await machine.files.head(key)).toBeUndefined();
  expect(await machine.longJobs.load({ orgId: office.orgId, jobId: kept })).toBeUndefined();
  // What was asked for before and comes after finds nothing to work on.
  expect(await build(machine, late)).toEqual({ kind: "unknown" });
});
