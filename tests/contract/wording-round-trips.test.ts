import type { ClientId, DebtId, OrgId } from "@aftercare/core/kernel/ids.ts";
import { changeWording } from "@aftercare/core/verbs/organisation/change-wording.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { settleCase } from "./http-events-of-a-case.ts";
import { orgA, orgB } from "./http-fixture.ts";
import { own, startWording, type WordingFixture } from "./wording-fixture.ts";

/** Own words come with the organisation, which every worker has read already. */

let office: WordingFixture;
beforeAll(async () => {
  office = await startWording();
});
afterAll(() => office.fixture.stop());

async function contextOf(orgId: OrgId, actor: Parameters<typeof office.fixture.app.contextFor>[1]) {
  const ctx = await office.fixture.app.contextFor(orgId, actor);
  if (ctx === undefined) throw new Error("no organisation");
  return ctx;
}

test("mails in own words cost the calls to the store that they cost before, and none more", async () => {
  const { fixture, sent } = office;
  const { a, b } = fixture.keys;
  for (const [key, client] of [
    [a, "li"],
    [b, "mei"],
  ] as const) {
    await settleCase(fixture, client, { key, on: "2026-11-20" });
  }
  const admin = await contextOf(orgB, { kind: "user", id: "ada", role: "admin" });
  await changeWording(admin, { mail: "credit-check-main", wording: own });
  fixture.setTime("2027-01-05T03:00:00Z");

  const counted: Record<string, number>[] = [];
  for (const [orgId, clientId] of [
    [orgA, "li"],
    [orgB, "mei"],
  ] as const) {
    const ctx = await contextOf(orgId, { kind: "system", process: "remind" });
    fixture.countCalls();
    const ref = { orgId, clientId: clientId as ClientId, debtId: "d1" as DebtId };
    const rounds = await remind(ctx, ref);
    expect(rounds.map(({ kind }) => kind)).toContain("sent");
    counted.push(fixture.countCalls());
  }
  expect(counted[0]).not.toEqual({});
  expect(counted[1]).toEqual(counted[0]);
  const textsOf = (orgId: OrgId) =>
    sent.filter(({ tags }) => tags["org"] === orgId).map(({ text }) => text);
  const words = "2026年11月20日（周五）还完的那一笔，已经45天。";
  expect(textsOf(orgA).join("")).not.toContain(words);
  expect(textsOf(orgB).join("")).toContain(words);
  expect(textsOf(orgA)).toHaveLength(textsOf(orgB).length);
  console.log(`${textsOf(orgB).length} mails, calls to the store: ${JSON.stringify(counted[1])}`);
});
