import { join } from "node:path";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { compose, type App } from "@aftercare/functions/compose.ts";
import { entryVariables, type EntryName } from "@aftercare/functions/entry-variables.ts";
import { startEngines, type Engines } from "@aftercare/local/engines/engines.ts";
import { makeTable } from "@aftercare/local/make-table.ts";
import { lambdasFolder } from "../../../../scripts/build-lambdas.ts";
import { makeFolder } from "../../../contract/engines-support.ts";
import { runBare, type Call, type Environment } from "./run-bare.ts";

/** The servers of this machine, and nobody who works with them but the bundles that a test calls. */
export interface House {
  readonly engines: Engines;
  /** To look at what the bundles did. */
  readonly app: App;
  contextOf(org: string, actor: Actor): Promise<Context>;
  /** Calls a bundle with each event in one new process; throws when one throws. */
  call(entry: EntryName, ...events: readonly unknown[]): Promise<Called>;
  stop(): Promise<void>;
}

export interface Called {
  readonly answers: readonly unknown[];
  readonly log: readonly string[];
}

/** What the cloud has and this machine has not. */
const canary: Environment = {
  AFTERCARE_CANARY_KEY: `ak_canary_${"Zq7".repeat(15)}`,
  AFTERCARE_CANARY_ADDRESS: "success@simulator.amazonses.com",
};

export async function buildHouse(): Promise<House> {
  await using building = new AsyncDisposableStack();
  const folder = building.adopt(await makeFolder(), ({ remove }) => remove());
  const engines = building.adopt(await startEngines({ dir: folder.path }), (it) => it.stop());
  await makeTable(engines.env);
  const app = compose(engines.env, { log: makeLog(() => undefined) });
  const built = building.move();
  return {
    engines,
    app,
    async contextOf(org, actor) {
      const ctx = await app.contextFor(org as OrgId, actor);
      if (ctx === undefined) throw new Error(`There is no organisation ${org}.`);
      return ctx;
    },
    async call(entry, ...events) {
      const env = environmentOf(entry, { ...engines.env, ...canary });
      const { calls, log } = await runBare(join(lambdasFolder, entry), events, env);
      return { answers: calls.map((one) => insist(entry, one, log)), log };
    },
    stop: () => built.disposeAsync(),
  };
}

function insist(entry: EntryName, { answer, error }: Call, log: readonly string[]): unknown {
  if (error === undefined) return answer;
  throw new Error([`${entry}: ${error}`, ...log].join("\n"));
}

/** What Lambda sets, what stands in for AWS here, and of the product's variables exactly what the entry reads. */
export function environmentOf(entry: EntryName, all: Environment): Environment {
  const ours = new Set<string>(entryVariables[entry]);
  const given = Object.entries(all).filter(([name]) => ours.has(name) || name.startsWith("AWS_"));
  return {
    TZ: ":UTC",
    LANG: "en_US.UTF-8",
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_LAMBDA_FUNCTION_NAME: `aftercare-test-${entry}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "512",
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    _HANDLER: "index.handler",
    ...Object.fromEntries(given),
  };
}
