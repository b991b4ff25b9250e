import type { Actor } from "@aftercare/core/kernel/actor.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./support/desk.ts";
import { buildTown, type Office, type Town } from "./support/town.ts";

/** A supervisor gives a client to a counsellor. */

let town: Town;
beforeAll(async () => {
  town = await buildTown();
});
afterAll(() => town.close());

const supervisor: Actor = { kind: "user", id: "sun", role: "supervisor" };

async function assign(office: Office, assignee: string | null) {
  return recordEvent(await office.context(supervisor), {
    specversion: "1.0",
    id: `assign-${assignee}`,
    source: "desk",
    type: "aftercare.assignment.changed.v1",
    subject: "clients/li",
    data: { assignee },
  });
}

async function assigneeOf(office: Office, path: string): Promise<unknown> {
  const { body } = await office.call("GET", path);
  return body["assignee"];
}

test("a member's own address comes with the assignment, for the client and every debt", async () => {
  const office = await openDesk(town);
  expect(await assign(office, "zhao")).toMatchObject({ kind: "recorded" });
  expect(await assign(office, "zhao")).toMatchObject({ kind: "repeat" });
  const zhao = { id: "zhao", address: "zhao@example.org" };
  expect(await assigneeOf(office, "/v1/clients/li")).toEqual(zhao);
  expect(await assigneeOf(office, "/v1/clients/li/debts/loan")).toEqual(zhao);
  expect(await assign(office, null)).toMatchObject({ kind: "recorded" });
  expect(await assigneeOf(office, "/v1/clients/li")).toBeUndefined();
});

test.each(["nobody", "anna"])("%s looks after no clients here", async (assignee) => {
  const office = await openDesk(town);
  const before = await assigneeOf(office, "/v1/clients/li");
  expect(await assign(office, assignee)).toMatchObject({ code: "handover.to-unknown" });
  expect(await assigneeOf(office, "/v1/clients/li")).toEqual(before);
});
