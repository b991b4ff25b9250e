import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { addMs, msOfInstant } from "@aftercare/core/calendar/instant.ts";
import { canaryId, probeOf } from "@aftercare/functions/canary/canary-organisation.ts";
import { makeCallApi } from "@aftercare/functions/canary/call-api.ts";
import { createCanary } from "@aftercare/functions/canary/create-canary.ts";
import { eraseProbes } from "@aftercare/functions/canary/erase-probes.ts";
import { makeCanaryHandler } from "@aftercare/functions/entry/canary.ts";
import { makeSweepHandler } from "@aftercare/functions/entry/sweep.ts";
import { findFreePort } from "@aftercare/local/engines/loopback.ts";
import type { ScheduledEvent } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { buildTown, type Town } from "./support/town.ts";

/** The canary over the real API for days on end, and with each part of the product stopped in turn. */

const ownKey = `ak_canary_${"Zq7".repeat(15)}`;
const address = "success@simulator.amazonses.com";
const minuteMs = 60_000;

let town: Town;
let measured: Record<string, number>[];
beforeAll(async () => {
  town = await buildTown();
  await createCanary(town.cloud.app.ports, { key: ownKey, address });
});
beforeEach(() => {
  measured = [];
});
afterAll(() => town.close());

const now = () => town.cloud.engines.clock.now();
const inAMinute = async () => {
  town.moveTo(addMs(now(), minuteMs));
  await town.liveUntil(now());
};
const itsMails = () =>
  town.cloud.engines.mail.log.list().filter(({ tags }) => tags["org"] === canaryId);

interface FlightOptions {
  readonly url?: string;
  readonly key?: string;
  readonly minutePasses?: () => Promise<void>;
}

/** One hour's flight. What passes while it waits is a minute of the whole product, or what is given. */
async function fly(request: string, options: FlightOptions = {}): Promise<void> {
  const { url = town.cloud.url, key = ownKey, minutePasses = inAMinute } = options;
  const handler = makeCanaryHandler({
    address,
    proof: "delivered",
    call: makeCallApi({ url, key }),
    patience: {
      mostMs: 5 * minuteMs,
      betweenMs: minuteMs,
      elapsedMs: () => msOfInstant(now()),
      pause: minutePasses,
    },
    measure: (_, values) => void measured.push(values),
  });
  await handler({}, { awsRequestId: request });
}

test.each([
  ["in the middle of the night in China", "2026-03-30T18:20:00Z"],
  ["in the morning", "2026-03-31T01:20:00Z"],
  ["at noon on a Sunday", "2026-04-05T04:20:00Z"],
  ["on New Year's Eve", "2027-02-05T10:20:00Z"],
  ["on the first day of the New Year", "2027-02-06T02:20:00Z"],
])("its two mails arrive within a minute %s", async (_, instant) => {
  town.moveTo(instant);
  const before = itsMails().length;
  await fly(`hour-${instant.slice(0, 13)}`);
  expect(measured).toEqual([{ CanaryMails: 1, CanaryAgeSeconds: expect.any(Number) }]);
  expect(measured[0]?.["CanaryAgeSeconds"]).toBeGreaterThanOrEqual(60);
  expect(measured[0]?.["CanaryAgeSeconds"]).toBeLessThan(90);
  expect(
    itsMails()
      .slice(before)
      .map(({ to }) => to.join()),
  ).toEqual([expect.stringContaining(address), expect.stringContaining(address)]);
});

test("called again for the same hour it mails nobody again", async () => {
  town.moveTo("2027-03-01T10:20:00Z");
  await fly("twice");
  const before = itsMails().length;
  await fly("twice");
  expect(itsMails()).toHaveLength(before);
});

const sweepOnly = async () => {
  town.moveTo(addMs(now(), minuteMs));
  await makeSweepHandler(town.cloud.app)({} as ScheduledEvent);
};

test.each([
  ["nothing sweeps", async () => town.moveTo(addMs(now(), minuteMs))],
  ["nobody takes what the sweep wakes", sweepOnly],
])("while %s it is red after five minutes", async (_, minutePasses) => {
  town.moveTo(addMs(now(), 60 * minuteMs));
  const red = fly(`hour-${msOfInstant(now())}`, { minutePasses });
  await expect(red).rejects.toThrow("The client's mail was not delivered in time.");
  expect(measured).toEqual([{ CanaryMails: 0, CanaryAgeSeconds: expect.any(Number) }]);
  expect(measured[0]?.["CanaryAgeSeconds"]).toBeGreaterThanOrEqual(300);
});

test.each([
  ["tells nothing of its mails", "no feedback", "was not delivered in time"],
  ["refuses them", "reject", "was withheld or refused"],
] as const)("while the mail service %s it is red", async (_, kind, why) => {
  town.moveTo(addMs(now(), 60 * minuteMs));
  town.cloud.engines.mail.setFaults([{ kind }]);
  await expect(fly(`fault-${kind.replace(" ", "-")}`)).rejects.toThrow(`The client's mail ${why}.`);
  town.cloud.engines.mail.setFaults([]);
  expect(measured).toEqual([expect.objectContaining({ CanaryMails: 0 })]);
});

test("while the API is away, or does not know its key, it is red", async () => {
  const nobody = `http://127.0.0.1:${await findFreePort("nobody")}`;
  await expect(fly("down", { url: nobody })).rejects.toThrow("fetch failed");
  const stranger = `ak_canary_${"Nobody9".repeat(7)}`;
  await expect(fly("stranger", { key: stranger })).rejects.toThrow("401 (unauthorised)");
  expect(measured).toEqual(Array(2).fill(expect.objectContaining({ CanaryMails: 0 })));
});

test("a synthetic client is erased on the next day, and one that stays turns it red on the day after", async () => {
  town.moveTo("2027-03-10T10:20:00Z");
  await fly("tenth");
  town.moveTo("2027-03-12T00:20:00Z");
  await expect(fly("not-erased")).rejects.toThrow("before yesterday is still there");
  expect(measured).toHaveLength(2);
  expect(measured[1]).toMatchObject({ CanaryMails: 1 });

  expect(await eraseProbes(town.cloud.app)).toEqual({ kind: "erased", clients: 2 });
  await fly("erased");
  const { cases } = town.cloud.app.ports;
  const files = await cases.loadClient(canaryId, probeOf(isoDate("2027-03-10")));
  expect(JSON.stringify(files)).not.toMatch(/金丝雀|simulator|系统故障/);
  const today = await cases.loadClient(canaryId, probeOf(isoDate("2027-03-12")));
  expect(JSON.stringify(today)).toContain("金丝雀");
});

test("another key takes the place of the one before, and nothing else changes", async () => {
  const next = `ak_canary_${"yT4w".repeat(11)}`;
  const { ports } = town.cloud.app;
  const changed = { kind: "made", organisation: "there", key: "made", revoked: 1 };
  expect(await createCanary(ports, { key: next, address })).toEqual(changed);
  const same = { kind: "made", organisation: "there", key: "there", revoked: 0 };
  expect(await createCanary(ports, { key: next, address })).toEqual(same);
  await expect(fly("old-key")).rejects.toThrow("401 (unauthorised)");
  await fly("new-key", { key: next });
});
