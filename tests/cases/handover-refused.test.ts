import type { Actor } from "@aftercare/core/kernel/actor.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  client,
  clientActor,
  dismiss,
  handoverTasks,
  hire,
  openDesk,
  proposal,
  say,
  wang,
} from "./support/desk.ts";
import { buildTown, type Town } from "./support/town.ts";

/** What a handover to another counsellor may not be. */

let town: Town;
beforeAll(async () => {
  town = await buildTown();
});
afterAll(() => town.close());

test("a handover is refused to somebody who is not an active counsellor here, or is the present one", async () => {
  const office = await openDesk(town);
  const elsewhere = await openDesk(town);
  await hire(elsewhere, "far", "counsellor", "远");
  for (const to of ["anna", "nobody", "far", "u-li"]) {
    const refused = await say(office, wang, "proposed", { ...proposal, to });
    expect([to, refused]).toMatchObject([to, { code: "handover.to-unknown" }]);
  }
  const same = await say(office, wang, "proposed", { ...proposal, to: "wang" });
  expect(same).toMatchObject({ code: "handover.same-counsellor" });
});

test("a handover is refused while another is open, under a known id, or answered twice", async () => {
  const office = await openDesk(town);
  const unknown = await say(office, client, "accepted", { id: "h9" });
  expect(unknown).toMatchObject({ code: "handover.unknown" });
  await say(office, wang, "proposed", proposal);
  const second = await say(office, wang, "proposed", { ...proposal, id: "h2" });
  expect(second).toMatchObject({ code: "handover.open" });
  expect(await say(office, wang, "withdrawn", { id: "h1" })).toMatchObject({ kind: "recorded" });
  expect(await handoverTasks(office)).toMatchObject([{ state: "superseded" }]);
  const late = await say(office, client, "accepted", { id: "h1" });
  expect(late).toMatchObject({ code: "handover.answered" });
  const taken = await say(office, wang, "proposed", proposal);
  expect(taken).toMatchObject({ code: "id.taken" });
});

test("a handover is refused from whoever has no say: another counsellor, another client, a partner's key", async () => {
  const office = await openDesk(town);
  const zhao: Actor = { kind: "user", id: "zhao", role: "counsellor" };
  expect(await say(office, zhao, "proposed", proposal)).toMatchObject({ code: "client.unknown" });
  expect(await say(office, client, "proposed", proposal)).toMatchObject({
    code: "event.not-yours",
  });
  const byKey = await office.post("clients/li", "handover.proposed", proposal);
  expect(byKey).toMatchObject({ status: 403, body: { code: "event.not-yours" } });
  await say(office, wang, "proposed", proposal);
  const stranger = clientActor("u-wu", "wu");
  expect(await say(office, stranger, "accepted", { id: "h1" })).toMatchObject({
    code: "client.unknown",
  });
});

test("a yes is refused when the counsellor who was to take over has left", async () => {
  const office = await openDesk(town);
  await say(office, wang, "proposed", proposal);
  await dismiss(office, "zhao");
  const late = await say(office, client, "accepted", { id: "h1" });
  expect(late).toMatchObject({ code: "handover.to-unknown" });
  expect(await say(office, client, "declined", { id: "h1" })).toMatchObject({ kind: "recorded" });
});
