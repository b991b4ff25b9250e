import type { Context } from "@aftercare/core/kernel/context.ts";
import { changeOrganisation } from "@aftercare/core/verbs/organisation/change-organisation.ts";
import { deactivateOrganisation } from "@aftercare/core/verbs/organisation/deactivate-organisation.ts";
import { reactivateOrganisation } from "@aftercare/core/verbs/organisation/reactivate-organisation.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeWords } from "@aftercare/local/engines/mail/mime-headers.ts";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** An organisation closes its doors for a while, beside one that goes on. */

let town: Town;
beforeAll(async () => {
  town = await buildTown();
});
afterAll(() => town.close());

const admin = { kind: "user", id: "ada", role: "admin" } as const;
const clockwork = { kind: "system", process: "remind" } as const;

async function openWithSettledDebt(): Promise<Office> {
  const office = await town.openOffice();
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  return office;
}

async function sentSteps(office: Office): Promise<string[]> {
  const ctx: Context = await office.context(clockwork);
  const history = await ctx.cases.history(debtOf(office, "li", "loan"));
  return history
    .filter(({ type }) => type === "aftercare.notice.sent.v1")
    .flatMap(({ data }) => (data as { steps: string[] }).steps);
}

async function makeAdmin({ orgId }: Office): Promise<void> {
  const { members, clock } = town.cloud.app.ports;
  const now = clock.now();
  const person = { orgId, userId: "ada", name: "王老师", email: "ada@example.org" };
  const by = { joinedAt: now, changedAt: now, changedBy: "system:operator" };
  await members.save({ ...person, role: "admin", state: "active", version: 1, ...by });
}

test("while it is deactivated nobody gets in and no mail leaves; then all goes on, nothing lost, nothing twice", async () => {
  town.moveTo("2026-01-05T02:00:00Z");
  const [resting, twin] = [await openWithSettledDebt(), await openWithSettledDebt()];
  await makeAdmin(resting);
  await town.liveUntil("2026-01-07T02:00:00Z");
  const mailsBefore = resting.mails().length;
  const stepsBefore = await sentSteps(resting);
  expect(await sentSteps(twin)).toEqual(stepsBefore);

  const ctx = await resting.context(admin);
  expect(await deactivateOrganisation(ctx)).toMatchObject({
    organisation: { state: "deactivated", version: 2 },
    replanning: true,
  });
  expect(await deactivateOrganisation(ctx)).toMatchObject({ organisation: { version: 2 } });
  expect((await resting.call("GET", "/v1/clients")).status).toBe(401);
  await expect(resting.context(admin)).rejects.toThrow("closed");
  await town.liveUntil("2026-02-10T02:00:00Z");
  expect(resting.mails()).toHaveLength(mailsBefore);
  expect(twin.mails().length).toBeGreaterThan(mailsBefore);
  const { cases } = town.cloud.app.ports;
  const [file] = await cases.loadMany([debtOf(resting, "li", "loan")]);
  expect(file?.nextAt?.slice(0, 4)).toBe("2029");

  const user = { id: "ada", email: "ada@example.org", name: "王老师" };
  const person = { ...town.cloud.app.ports, user };
  const stranger = { ...person, user: { ...user, id: "eve" } };
  expect(await reactivateOrganisation(stranger, resting.orgId)).toMatchObject({
    code: "organisation.unknown",
  });
  expect(await reactivateOrganisation(person, resting.orgId)).toMatchObject({
    organisation: { state: "active", version: 3 },
  });
  expect((await resting.call("GET", "/v1/clients")).status).toBe(200);
  await town.liveUntil("2026-02-11T02:00:00Z");
  const missed = resting.mails().slice(mailsBefore);
  expect(missed.map(({ at }) => at.slice(0, 10))).toEqual(["2026-02-10", "2026-02-10"]);
  await town.liveUntil("2026-05-20T02:00:00Z");
  const [steps, others] = [await sentSteps(resting), await sentSteps(twin)];
  expect(new Set(steps).size).toBe(steps.length);
  expect(steps.toSorted()).toEqual(others.toSorted());
});

test("mails come in the organisation's own name, and at its own hour from the next day on", async () => {
  town.moveTo("2026-06-01T02:00:00Z");
  const office = await openWithSettledDebt();
  const change = (version: number, changes: object) =>
    office.context(admin).then((ctx) => changeOrganisation(ctx, { version, changes }));
  expect(await change(1, { mailAt: "07:30" })).toMatchObject({
    code: "organisation.mails-at-night",
    field: "mailAt",
  });
  expect(
    await change(1, { mailAt: "08:30", sender: { name: "西湖帮扶中心, 杭州" } }),
  ).toMatchObject({ organisation: { version: 2 }, replanning: true });
  expect(await change(1, { name: "别的名字" })).toMatchObject({
    code: "organisation.changed-meanwhile",
  });
  await town.liveUntil("2026-06-02T12:00:00Z");
  const [mail] = office.mails();
  expect(decodeWords(mail?.from ?? "")).toMatch(/西湖帮扶中心, 杭州"? <reminders@[^<>]+>$/);
  expect(mail?.at).toMatch(/^2026-06-02T00:30/);
});
