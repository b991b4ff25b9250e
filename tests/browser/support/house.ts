import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateOf, parseInstant, toLocal } from "@aftercare/core/calendar/instant.ts";
import { ensureWebBuilt, webFolder } from "@aftercare/local/build-web.ts";
import { firstOrganisation, openFirstOrganisation } from "@aftercare/local/first-organisation.ts";
import { gatherPeople } from "@aftercare/local/first-people.ts";
import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import { makePartner } from "@aftercare/local/partner.ts";
import type { Person } from "@aftercare/local/person.ts";
import { sampleCases, tellSamples } from "@aftercare/local/samples.ts";
import { playVisits } from "@aftercare/local/samples/visits.ts";

/** The whole product with its web app on free ports, a sample organisation, and everybody signed in once. */
export interface House {
  readonly cloud: LocalCloud;
  readonly url: string;
  readonly people: Readonly<Record<Inhabitant, Person>>;
  /** Does what is due by now: mails, uploaded files, webhooks. */
  settle(): Promise<void>;
  /** Lets time pass until then, as an instant of the organisation's clock. */
  liveUntil(instant: string): Promise<void>;
  close(): Promise<void>;
}

export type Inhabitant = "admin" | "counsellor" | "supervisor" | "auditor" | "client";

/** A quiet Wednesday morning in Shanghai, far from any holiday. */
const firstMorning = "2026-11-25T01:30:00.000Z";

export async function buildHouse(options: { readonly at?: string } = {}): Promise<House> {
  ensureWebBuilt();
  const dir = await mkdtemp(join(tmpdir(), "aftercare-house-"));
  const cloud = await startLocalCloud({
    dir,
    background: true,
    web: { folder: webFolder, clockBar: false },
  });
  cloud.engines.clock.moveTo(instantOf(options.at ?? firstMorning));
  const people = await moveIn(cloud, dir);
  await cloud.runner.drain();
  return {
    cloud,
    url: cloud.url,
    people,
    settle: () => cloud.runner.drain(),
    liveUntil: (instant) => cloud.runner.liveUntil(instantOf(instant)),
    async close() {
      await cloud.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function moveIn(cloud: LocalCloud, dir: string): Promise<House["people"]> {
  const { apiKey } = await openFirstOrganisation(cloud.app, dir);
  const today = dateOf(toLocal(cloud.engines.clock.now(), firstOrganisation.zone));
  await tellSamples(makePartner(cloud.url, apiKey, "samples"), today);
  const people = await gatherPeople(cloud, sampleCases(today));
  await playVisits(cloud, people, today);
  return people;
}

function instantOf(text: string) {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`${text} is no instant.`);
  return instant;
}
