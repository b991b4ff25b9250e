import { createHash } from "node:crypto";
import { importObjectKey, readImport } from "@aftercare/core/import/import-job.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { checkImport } from "@aftercare/core/verbs/imports/check-import.ts";
import { readImportFile } from "@aftercare/core/verbs/imports/read-import-file.ts";
import { requestImport } from "@aftercare/core/verbs/imports/request-import.ts";
import { startImport } from "@aftercare/core/verbs/imports/start-import.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { buildHouse, type House } from "./support/house.ts";
import { openOffice, type Office } from "./support/office.ts";
import { batch } from "./support/recorded-events.ts";

/** The worker of imports as it is deployed, with the library that reads workbooks in files of its own. */

let house: House;
let office: Office;
let admin: Context;
beforeAll(async () => {
  house = await buildHouse();
  office = await openOffice(house);
  const at = house.app.ports.clock.now();
  const person = {
    name: "周管理",
    email: "zhou@example.org",
    state: "active",
    version: 1,
  } as const;
  const joined = { joinedAt: at, changedAt: at, changedBy: "system:operator" };
  const orgId = office.id as OrgId;
  const member = { orgId, userId: "boss", role: "admin", ...person, ...joined } as const;
  await house.app.ports.members.save(member);
  admin = await house.contextOf(office.id, { kind: "user", id: "boss", role: "admin" });
});
afterAll(() => house.stop());

/** Enough rows that the workbook is unpacked by threads of its own. */
const rows = 6_000;

test("import-rows: a workbook is read, checked and recorded", async () => {
  const bytes = await writeWorkbook();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { fileName: "a.xlsx", sizeBytes: bytes.length, sha256 };
  const asked = await requestImport(admin, { kind: "clients", ...file });
  if (asked.kind === "refused") throw new Error(asked.code);
  const { jobId } = asked.job;
  await admin.files.write(importObjectKey(asked.job, "file"), bytes, "application/octet-stream");

  await readImportFile(admin, jobId);
  expect(await work(jobId)).toMatchObject({ stage: "map", counts: { rows } });
  const mapping = { clientId: 0, name: 1 };
  await checkImport(admin, { importId: jobId, mapping });
  expect(await work(jobId)).toMatchObject({
    stage: "review",
    counts: { good: 2, flawed: rows - 2 },
  });
  await startImport(admin, jobId);
  expect(await work(jobId)).toMatchObject({ counts: { recorded: 2 } });
  expect((await office.ask("GET", "/v1/clients/W-1")).body).toMatchObject({ name: "甲女士" });
});

async function work(jobId: string) {
  const message = { orgId: office.id, jobId, kind: "import" };
  const { answers } = await house.call("import-rows", batch(message));
  expect(answers).toEqual([{ batchItemFailures: [] }]);
  const job = await admin.longJobs.load({ orgId: admin.org.id, jobId });
  if (job === undefined) throw new Error("There is no such import.");
  return readImport(job).mark;
}

/** Two people, and so many rows without a name that recording them takes no time. */
async function writeWorkbook(): Promise<Uint8Array> {
  const nameless = Array.from({ length: rows - 2 }, (_, n) => [
    { value: `N-${n} ${createHash("sha256").update(String(n)).digest("hex")}` },
    null,
  ]);
  const sheet = [
    [{ value: "来访者编号" }, { value: "姓名" }],
    [{ value: "W-1" }, { value: "甲女士" }],
    [{ value: "W-2" }, { value: "乙先生" }],
    ...nameless,
  ];
  return new Uint8Array(await writeXlsxFile(sheet).toBuffer());
}
