import { writeFile } from "node:fs/promises";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { expect, test } from "vitest";
import { makeAskJobs } from "../../../scripts/release/ask-jobs.ts";
import { carryOutRelease, type ReleaseTools } from "../../../scripts/release/release-steps.ts";

/** The order of a release, and how it asks the jobs, without an account. */

const order = { stage: "staging", release: "v1.2.3" };

/** Notes each step. `bases` is what `check` answers, one after the other; undefined: there are no jobs yet. */
async function play(bases: readonly (object | undefined)[]) {
  const steps: string[] = [];
  const left = [...bases];
  const tools: ReleaseTools = {
    run: async (program, args, { AFTERCARE_RELEASE: release }) =>
      void steps.push(`${release} ${program} ${args.join(" ")}`),
    askJobs: async (payload) => {
      steps.push(JSON.stringify(payload));
      return payload.job === "check" ? left.shift() : { kind: "made" };
    },
    print: (line) => void steps.push(line),
  };
  await carryOutRelease(order, tools);
  return steps;
}

const first = { rules: "1", calendar: "2026" };
const check = '{"job":"check"}';
const deploy = "v1.2.3 sst deploy --stage staging";
const canary = '{"job":"create-canary"}';

test("a first deploy has nobody to ask before, and nothing to plan anew", async () => {
  expect(await play([undefined, first])).toEqual([check, deploy, canary, check]);
});

test("with the same rules and calendar nothing is planned anew", async () => {
  expect(await play([first, first])).toEqual([check, deploy, canary, check]);
});

test.each([{ rules: "2" }, { calendar: "2027" }])(
  "with other %o every organisation is planned anew, after the deploy",
  async (other) => {
    const steps = await play([first, { ...first, ...other }]);
    expect(steps.at(-1)).toBe('{"job":"replan"}');
    expect(steps.indexOf(deploy)).toBeLessThan(steps.length - 1);
  },
);

test("a deploy after which the jobs do not answer has failed", async () => {
  await expect(play([first, undefined])).rejects.toThrow("do not answer after the deploy");
});

function askWith(stdout: object, answer: object) {
  const called: string[][] = [];
  const ask = makeAskJobs(stageOf("production"), async (args) => {
    called.push([...args]);
    await writeFile(args.at(-1) ?? "", JSON.stringify(answer));
    return { stdout: JSON.stringify(stdout) };
  });
  return { ask, called };
}

test("a job is asked of the stage's own function, in its region", async () => {
  const { ask, called } = askWith({ StatusCode: 200 }, { kind: "fit" });
  expect(await ask({ job: "check" })).toEqual({ kind: "fit" });
  expect(called[0]?.join(" ")).toMatch(
    /^lambda invoke --function-name aftercare-production-jobs --region ap-southeast-1 .*\{"job":"check"\}/,
  );
});

test.each([
  ["fails", { StatusCode: 200, FunctionError: "Unhandled" }, { errorMessage: "x" }, /Unhandled/],
  ["is refused", { StatusCode: 200 }, { kind: "refused", code: "organisation.unknown" }, /unknown/],
  ["is not understood", { StatusCode: 200 }, { kind: "invalid" }, /invalid/],
])("a job that %s stops the release", async (_, stdout, answer, why) => {
  await expect(askWith(stdout, answer).ask({ job: "replan" })).rejects.toThrow(why);
});

test("a function that is not there yet is no error, and a missing permission is one", async () => {
  const failing = (message: string) =>
    makeAskJobs(stageOf("staging"), () => Promise.reject(new Error(message)))({ job: "check" });
  expect(await failing("An error occurred (ResourceNotFoundException)")).toBeUndefined();
  await expect(failing("An error occurred (AccessDeniedException)")).rejects.toThrow(
    "AccessDenied",
  );
});
