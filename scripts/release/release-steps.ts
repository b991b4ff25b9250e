import type { AskJobs } from "./ask-jobs.ts";

export interface ReleaseOrder {
  readonly stage: string;
  /** What `/health` will name: a tag or a commit. */
  readonly release: string;
}

export interface ReleaseTools {
  /** Runs a program of the project, shows what it says, and throws when it fails. */
  readonly run: (
    program: string,
    args: readonly string[],
    more: Readonly<Record<string, string>>,
  ) => Promise<void>;
  readonly askJobs: AskJobs;
  readonly print: (line: string) => void;
}

/** What is deployed plans by these. */
interface Basis {
  readonly rules: string;
  readonly calendar: string;
}

/**
 * Brings what was built into the cloud: the app, then the canary's key, then plans by the new rules. Each step
 * may be done again. Going back to an earlier release is the same.
 */
export async function carryOutRelease(order: ReleaseOrder, tools: ReleaseTools): Promise<void> {
  const { stage, release } = order;
  const before = await basisOf(tools.askJobs);
  await tools.run("sst", ["deploy", "--stage", stage], { AFTERCARE_RELEASE: release });
  await tools.askJobs({ job: "create-canary" });
  const after = await basisOf(tools.askJobs);
  if (after === undefined) throw new Error("The jobs do not answer after the deploy.");
  if (before !== undefined) await planAnew(before, after, tools);
}

/** Undefined before the first deploy of a stage: there is nobody to ask. */
async function basisOf(askJobs: AskJobs): Promise<Basis | undefined> {
  return (await askJobs({ job: "check" })) as Basis | undefined;
}

async function planAnew(
  before: Basis,
  after: Basis,
  { askJobs, print }: ReleaseTools,
): Promise<void> {
  if (before.rules === after.rules && before.calendar === after.calendar) return;
  print(
    `Rules ${before.rules} -> ${after.rules}, calendar ${before.calendar} -> ${after.calendar}`,
  );
  await askJobs({ job: "replan" });
}
