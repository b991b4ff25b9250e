import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstOrganisation, openFirstOrganisation } from "../first-organisation.ts";
import { startLocalCloud, type LocalCloud } from "../local-cloud.ts";
import { gatherCast, type Cast } from "./cast.ts";
import { instantOf, playCase } from "./play.ts";
import type { PlayedCase } from "./played-case.ts";
import { makeTeller, type Teller } from "./teller.ts";

/** The whole product for one case, in a folder that goes with it. */
export interface Stage {
  readonly cloud: LocalCloud;
  readonly cast: Cast;
  readonly teller: Teller;
  /** From the case's first day to its last. */
  play(): Promise<void>;
  stop(): Promise<void>;
}

export async function openStage(
  played: PlayedCase,
  write: (line: string) => void,
  colour: boolean,
): Promise<Stage> {
  const dir = await mkdtemp(join(tmpdir(), "aftercare-demo-"));
  const cloud = await startLocalCloud({ dir, background: false });
  cloud.engines.clock.moveTo(instantOf(played.startsAt));
  const { apiKey } = await openFirstOrganisation(cloud.app, dir);
  const cast = gatherCast(cloud, apiKey);
  const { zone } = firstOrganisation;
  const teller = makeTeller(write, { zone, colour, rules: played.rules });
  return {
    cloud,
    cast,
    teller,
    play: () => playCase(played, cloud, cast, teller),
    async stop() {
      await cloud.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
