import { addMs } from "@aftercare/core/calendar/instant.ts";
import { readTimeline } from "@aftercare/core/verbs/cases/read-timeline.ts";
import { exportClient } from "@aftercare/core/verbs/privacy/export-client.ts";
import { readConsentRegister } from "@aftercare/core/verbs/privacy/read-consent-register.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEvidence, tell, type EvidenceFixture } from "./evidence-fixture.ts";
import { as, knownPerson } from "./privacy-fixture.ts";

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
afterAll(() => fixture.stop());

type Known = Awaited<ReturnType<typeof knownPerson>>;

async function exportOf({ ref }: Known, page = {}) {
  const ctx = as(fixture.ctx, "client", ref.clientId);
  const exported = await exportClient(ctx, { clientId: ref.clientId, limit: 500, ...page });
  if (exported.kind === "refused") throw new Error(exported.code);
  return exported;
}

test("an export holds everything, with the words agreed to and a working link to each file", async () => {
  const known = await knownPerson(fixture);
  const { held, timeline, cursor } = await exportOf(known);
  expect(cursor).toBeUndefined();
  expect(held).toMatchObject({
    client: { name: "李女士", email: "li@example.org" },
    debts: [{ debtId: "loan", facts: { balanceFen: 2_000_000 } }],
  });
  expect(held?.register.find(({ textVersion }) => textVersion === "2026-01")?.text?.title.en).toBe(
    "Sharing with others",
  );
  expect(held?.evidence.map(({ standing }) => standing)).toEqual(["stored", "stored"]);
  for (const { url = "", sizeBytes, sha256 } of held?.evidence ?? []) {
    const file = await fetch(url);
    expect((await file.arrayBuffer()).byteLength).toBe(sizeBytes);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(new URL(url).searchParams.get("X-Amz-Expires")).toBe("3600");
  }
  const subjects = new Set(timeline.map(({ subject }) => subject));
  expect(subjects.size).toBe(2);
});

test("notes that staff wrote for each other, and their addresses, stay with them", async () => {
  const known = await knownPerson(fixture);
  const given = { assignee: "zhou", address: "zhou@example.org" };
  await tell(as(fixture.ctx, "supervisor"), known.own, "assignment.changed", given);
  const exported = await exportOf(known);
  const text = JSON.stringify(exported);
  expect(text).toContain("已经解释过");
  expect(text).not.toMatch(/很着急|zhou@example/);
  expect(exported.leftOut.en).toContain("Without the notes");
});

test("a client's timeline shows no internal note, a counsellor's does", async () => {
  const { ref } = await knownPerson(fixture);
  const question = { ref, order: "oldest-first", limit: 50 } as const;
  const textsFor = async (role: "client" | "counsellor") => {
    const page = await readTimeline(as(fixture.ctx, role, ref.clientId), question);
    const notes = page?.items.filter(({ event }) => event.type === "aftercare.note.added.v1");
    return notes?.map(({ event }) => (event.data as { text: string }).text);
  };
  expect(await textsFor("client")).toEqual(["已经解释过"]);
  expect(await textsFor("counsellor")).toEqual(["来访者今天很着急", "已经解释过"]);
});

test("a long timeline comes in parts, every event once, and the rest only at first", async () => {
  const known = await knownPerson(fixture);
  const whole = (await exportOf(known)).timeline.map(({ subject, seq }) => `${subject} ${seq}`);
  const parts: string[] = [];
  let cursor: string | undefined;
  do {
    const page = cursor === undefined ? { limit: 3 } : { limit: 3, cursor };
    const part = await exportOf(known, page);
    expect(part.held === undefined).toBe(cursor !== undefined);
    expect(part.timeline.length).toBeLessThanOrEqual(3);
    parts.push(...part.timeline.map(({ subject, seq }) => `${subject} ${seq}`));
    cursor = part.cursor;
  } while (cursor !== undefined);
  expect(parts).toEqual(whole);
  expect(new Set(parts).size).toBe(parts.length);
});

test("a cursor of somebody else's export is refused", async () => {
  const [mine, theirs] = [await knownPerson(fixture), await knownPerson(fixture)];
  const { cursor } = await exportOf(theirs, { limit: 1 });
  await expect(exportOf(mine, { cursor })).rejects.toThrow("cursor");
});

test("every export is in the access record, and so is every disclosure, once", async () => {
  const known = await knownPerson(fixture);
  const { clientId, orgId } = known.ref;
  await exportOf(known);
  const { access, clock } = fixture.ctx;
  const now = clock.now();
  const until = addMs(now, 60_000);
  const found = await access.search(orgId, { clientId, from: now, until, limit: 50 });
  expect(found.items.map(({ kind, by }) => `${kind} ${by}`).toSorted()).toEqual([
    "data.disclosed key:desk",
    "data.exported user:client-1",
  ]);
  const { held } = await exportOf(known);
  expect(held?.access.map(({ kind }) => kind)).toContain("data.exported");
});

test.each([
  ["another client", "client", "somebody-else"],
  ["a counsellor", "counsellor", undefined],
  ["an auditor", "auditor", undefined],
] as const)("%s exports nothing", async (_, role, id) => {
  const { ref } = await knownPerson(fixture);
  const ctx = as(fixture.ctx, role, id as typeof ref.clientId);
  const exported = await exportClient(ctx, { clientId: ref.clientId, limit: 10 });
  expect(exported).toMatchObject({ code: "client.unknown" });
  const foreign = as(fixture.stranger, "admin");
  expect(await exportClient(foreign, { clientId: ref.clientId, limit: 10 })).toMatchObject({
    code: "client.unknown",
  });
});

test("the register says who agreed to what, when and by what way", async () => {
  const { ref, own } = await knownPerson(fixture);
  const { clientId } = ref;
  const client = as(fixture.ctx, "client", clientId);
  const sharing = { purpose: "sharing", textVersion: "2026-01", to: "某律师事务所" };
  await tell(client, own, "consent.withdrawn", sharing);
  const read = await readConsentRegister(client, { clientId });
  expect(read?.consents.sharing).toMatchObject({ given: false });
  expect(read?.entries).toMatchObject([
    { kind: "consent-given", purpose: "credit-report-upload", how: "partner" },
    { kind: "consent-given", purpose: "sharing", to: "某律师事务所", how: "partner" },
    { kind: "disclosed", to: "某律师事务所", what: "结清证明", basis: "consent" },
    { kind: "consent-withdrawn", purpose: "sharing", how: "signed-in", on: "2026-03-01" },
  ]);
  const stranger = as(fixture.stranger, "admin");
  expect(await readConsentRegister(stranger, { clientId })).toBeUndefined();
});
