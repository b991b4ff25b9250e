/** The child process of `evaluateApp`: runs one bundled sst.config.ts under Pulumi's mocks, `node evaluation.ts JOB`. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inspect } from "node:util";
import type { Job, Outcome } from "../job.ts";
import type { AppSettings, Lookup, Resource } from "../graph.ts";
import { accountIn } from "./account.ts";
import { oddities } from "./oddities.ts";
import { playEngine, type Made } from "./engine.ts";
import type { Pulumi } from "./pulumi.ts";
import { recordResources } from "./recorder.ts";
import { settleApp, type Config } from "./settle-app.ts";

interface BundledConfig {
  readonly config: Config;
  run(program: Config["run"]): Promise<Readonly<Record<string, unknown>>>;
}

const job = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Job;
const failures: string[] = [];
const resources: Resource[] = [];
const lookups: Lookup[] = [];
/** Every resource that was made, with the names of the properties that have no value of their own. */
const made: Made = new Map();
let app: AppSettings | undefined;
let outputs: Readonly<Record<string, unknown>> | undefined;

process.on("unhandledRejection", (error) => failures.push(inspect(error)));
process.on("uncaughtException", (error) => failures.push(inspect(error)));
// Only now, with nothing left to wait for, has every output been resolved that ever will be.
process.on("beforeExit", () => {
  if (outputs === undefined) failures.push("run() never came to its end.");
  const registered = new Set(resources.map(({ type, name }) => `${type} ${name}`));
  const lost = [...made.keys()].filter((resource) => !registered.has(resource));
  const unregistered = lost.map((resource) => `${resource} was made but never registered.`);
  const graph = app && outputs && { app, resources, lookups, outputs };
  const outcome: Outcome = {
    failures: [...failures, ...unregistered, ...oddities(resources)],
    ...(graph === undefined ? {} : { graph }),
  };
  writeFileSync(job.outcomeFile, JSON.stringify(outcome));
});

await evaluate().catch((error: unknown) => failures.push(inspect(error)));

async function evaluate(): Promise<void> {
  const pulumi = createRequire(job.bundle)("@pulumi/pulumi") as Pulumi;
  playSecrets(job.secrets);
  const bundled = (await import(job.bundle)) as { readonly default: BundledConfig };
  const { config, run } = bundled.default;
  app = await settleApp(config, job.stage);
  setGlobals(app);
  const region = String(app.providers["aws"]?.["region"]);
  const account = accountIn(region);
  await pulumi.runtime.setMocks(
    playEngine({ account, stage: job.stage, lookups, made, failures }),
    app.name,
    app.stage,
    false,
  );
  pulumi.runtime.setAllConfig({ "aws:region": region });
  recordResources(pulumi, resources);
  const result = await pulumi.runtime.runInPulumiStack(async () => {
    pulumi.runtime.registerStackTransformation(({ type, name, props }) => {
      const open = Object.keys(props).filter((key) => props[key] === undefined);
      made.set(`${type} ${name}`, open);
    });
    return run(config.run);
  });
  outputs = result as Readonly<Record<string, unknown>>;
}

/** What SST's command puts in place of these names when it bundles a config. */
function setGlobals(settings: AppSettings): void {
  const paths = { home: job.work, root: job.root, work: job.work, platform: job.platform };
  Object.assign(globalThis, {
    $app: settings,
    $cli: { command: "deploy", dev: false, home: job.work, paths, state: { version: {} } },
    $dev: false,
  });
}

/** Every secret is set, except those that a test leaves out: SST hands them over as variables. */
function playSecrets(missing: Job["secrets"]): void {
  const prefix = "SST_SECRET_";
  process.env = new Proxy(process.env, {
    get(target, key, receiver) {
      const isSecret = typeof key === "string" && key.startsWith(prefix);
      if (!isSecret) return Reflect.get(target, key, receiver) as unknown;
      const name = key.slice(prefix.length);
      return missing.missing.includes(name) ? undefined : `value of the secret ${name}`;
    },
  });
}
