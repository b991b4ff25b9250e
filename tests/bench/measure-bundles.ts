import { join } from "node:path";
import { entryVariables, type EntryName } from "@aftercare/functions/entry-variables.ts";
import { ensureLambdasBuilt, factsOf, lambdasFolder } from "../../scripts/build-lambdas.ts";
import { runBare, type Run } from "../infra/bundles/support/run-bare.ts";
import { apiRequest } from "./api-request.ts";
import type { Line, Section } from "./report.ts";
import { saveStarts, type Start } from "./scale/starts.ts";
import type { Stage } from "./stage.ts";
import { median } from "./turns.ts";

const processesEach = 3;

/** A first call that ends without anything to do; entries that are not here are loaded only. */
const firstEvents: Readonly<Partial<Record<EntryName, object>>> = {
  api: apiRequest("GET", "/v1/organisation"),
  auth: apiRequest("GET", "/api/auth/get-session"),
  remind: { Records: [] },
  evidence: { Records: [] },
  "mail-feedback": { Records: [] },
};

/** Every Lambda entry as it is deployed, and how long a new process takes until it has answered once. */
export async function measureBundles(
  stage: Stage,
  options: { readonly keep: boolean },
): Promise<Section> {
  await ensureLambdasBuilt();
  const starts: Start[] = [];
  for (const entry of Object.keys(entryVariables) as EntryName[]) {
    starts.push(await measureStarts(stage, entry));
  }
  if (options.keep) saveStarts(starts);
  return { title: "Cold starts: load + first call", lines: starts.map(lineOf) };
}

async function measureStarts({ env }: Stage, entry: EntryName): Promise<Start> {
  const first = firstEvents[entry];
  const events = first === undefined ? [] : [first];
  const runs: Run[] = [];
  while (runs.length < processesEach) {
    runs.push(await runBare(join(lambdasFolder, entry), events, env));
  }
  const { startGzipped, all } = factsOf(entry).sizes;
  const callMs = median(runs.map((run) => run.calls[0]?.ms ?? 0));
  return {
    entry,
    loadMs: Math.round(median(runs.map((run) => run.loadMs))),
    ...(first === undefined ? {} : { callMs: Math.round(callMs) }),
    heldMb: Math.round(median(runs.map((run) => run.heldMb))),
    gzippedKb: Math.round(startGzipped / 1000),
    allKb: Math.round(all / 1000),
  };
}

function lineOf({ entry, loadMs, callMs, heldMb, gzippedKb, allKb }: Start): Line {
  return {
    what: entry,
    product: `${loadMs}${callMs === undefined ? "" : ` + ${callMs}`} ms`,
    note: `loads ${gzippedKb} kB gzipped of ${allKb} kB, holds ${heldMb} MB`,
  };
}
