import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { functionName } from "@aftercare/app/names.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";

/** Gives what the job answered; undefined where the stage has no such function yet. */
export type AskJobs = (payload: {
  readonly job: string;
  readonly org?: string;
}) => Promise<unknown>;

/** Runs the AWS CLI; rejects with what it said on its error output. */
export type CallAws = (args: readonly string[]) => Promise<{ readonly stdout: string }>;

const longestJobSeconds = "900";

const callAws: CallAws = (args) => promisify(execFile)("aws", [...args]);

/** Asks the stage's jobs, by the AWS CLI: whoever releases has it, and the product need not. */
export function makeAskJobs(stage: Stage, aws: CallAws = callAws): AskJobs {
  return async (payload) => {
    const folder = await mkdtemp(join(tmpdir(), "aftercare-job-"));
    const file = join(folder, "answer.json");
    try {
      const name = functionName(stage, "jobs");
      const invoke = ["lambda", "invoke", "--function-name", name, "--region", stage.region];
      const forms = ["--cli-binary-format", "raw-in-base64-out", "--output", "json"];
      const asked = ["--cli-read-timeout", longestJobSeconds, "--payload", JSON.stringify(payload)];
      const { stdout } = await aws([...invoke, ...forms, ...asked, file]);
      return answerOf(payload.job, stdout, await readFile(file, "utf8"));
    } catch (error) {
      if (error instanceof Error && error.message.includes("ResourceNotFoundException")) {
        return undefined;
      }
      throw error;
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** Lambda's own answer says whether the job failed; what the job answered may be a no as well. */
function answerOf(job: string, stdout: string, text: string): unknown {
  const { FunctionError: failed } = JSON.parse(stdout) as { FunctionError?: string };
  const answer = JSON.parse(text) as { kind?: string; code?: string };
  if (failed === undefined && answer.kind !== "refused" && answer.kind !== "invalid") return answer;
  const why = answer.code ?? answer.kind ?? failed;
  throw new Error(`The job ${job} said no: ${why}. Its log tells more.`);
}
