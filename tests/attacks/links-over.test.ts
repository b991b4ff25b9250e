import { parseInstant } from "@aftercare/core/calendar/instant.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good, tell } from "./support/furnish.ts";
import type { House } from "./support/house.ts";
import { knockAt, pressAt, useUpAt } from "./support/link-use.ts";
import { linkTo } from "./support/mailbox.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { withstand } from "./support/withstand.ts";

/** Links that were good once. In this order: each test takes more away from them than the one before. */

let siege: Siege;
let action: string;
let actionOfY: string;
let unsubscribe: string;
let unsubscribeOfY: string;
beforeAll(async () => {
  siege = await startSiege();
  const { stage, x, y } = siege;
  action = await linkTo(stage, x.client.email, "/a/");
  actionOfY = await linkTo(stage, y.client.email, "/a/");
  unsubscribe = await linkTo(stage, x.client.email, "/m/");
  unsubscribeOfY = await linkTo(stage, y.client.email, "/m/");
});
afterAll(() => siege.stage.stop());

const ok = { status: 200 };
const strange = { status: 404 };
const gone = { status: 410 };
const press = (path: string, act: string) => pressAt(siege.stage, path, act);
const useUp = (paths: readonly string[]) => useUpAt(siege.stage, paths);

describe("a link that is over", () => {
  const later = (instant: string) => {
    const moment = parseInstant(instant);
    if (moment === undefined) throw new Error(instant);
    return siege.stage.cloud.runner.liveUntil(moment);
  };
  const path = () => `/a/${action}`;

  test("was used: pressing again, also all at once, adds nothing", async () => {
    expect((await press(path(), "later")).status).toBe(200);
    await withstand(siege.stage, ok, () =>
      Promise.all(Array.from({ length: 20 }, () => press(path(), "later"))),
    );
  });

  test("was replaced by a newer mail: the older one shows and does nothing more", async () => {
    await later("2026-11-29T03:00:00Z");
    const newer = await linkTo(siege.stage, siege.x.client.email, "/a/");
    expect(newer).not.toBe(action);
    await withstand(siege.stage, gone, () => useUp([path()]));
    action = newer;
    expect((await knockAt(siege.stage, { path: path() })).status).toBe(200);
  });

  test("is older than two weeks", async () => {
    await later("2026-12-20T03:00:00Z");
    await withstand(siege.stage, gone, () => useUp([path()]));
    const start = press(`/m/${unsubscribe}`, "start");
    await withstand(siege.stage, ok, () => start);
  });

  test("belongs to a mailbox that the person has left", async () => {
    const { stage, y } = siege;
    await tell(y.admin, `clients/${y.ids.clientId}`, "client.amended", {
      email: "new@example.org",
    });
    await withstand(stage, gone, () => useUp([`/a/${actionOfY}`]));
    await withstand(stage, ok, () => useUp([`/m/${unsubscribeOfY}`]));
  });

  test("belongs to a person who wants no mail, or to an organisation that is shut", async () => {
    const { stage, x } = siege;
    const off = { purpose: "email-reminders", textVersion: "2026-01" };
    await tell(x.client, `clients/${x.ids.clientId}`, "consent.withdrawn", off);
    await withstand(stage, gone, () => useUp([path()]));
    await shut(x);
    await withstand(stage, strange, () => useUp([path(), `/join/${x.secrets.joinToken}`]));
    // Stopping is open for ever; there is nothing left to stop.
    await withstand(stage, ok, () => useUp([`/m/${unsubscribe}`]));
  });
});

async function shut({ admin }: House): Promise<void> {
  await good(admin.ask("POST", "/v1/organisation/deactivation"));
  siege.stage.pass(60);
}
