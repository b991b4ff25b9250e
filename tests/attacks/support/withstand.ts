import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { problemSchema } from "@aftercare/functions/http/views/problem-view.ts";
import { expect, inject } from "vitest";
import type { Answer } from "./http.ts";
import type { LogLine, Stage } from "./stage.ts";
import { readState, type Row } from "./state.ts";

/** How an attack must end. */
export interface Verdict {
  readonly status: number;
  /** Of the problem; without one the answer is a page. */
  readonly code?: string;
}

export interface Leave {
  /** Rows that the attacker may change: their own. */
  readonly changing?: (row: Row) => boolean;
  /** Whether each attack begins in a minute of its own, with nothing counted in it yet. */
  readonly sameMinute?: boolean;
}

/**
 * Runs an attack and asks the three questions: was each request of it refused, is each on the log under the
 * id that its answer names, and has no row changed?
 */
export async function withstand(
  stage: Stage,
  expected: Verdict | ((answer: Answer, index: number) => Verdict),
  attack: () => Promise<Answer | readonly Answer[]>,
  leave: Leave = {},
): Promise<readonly Answer[]> {
  if (leave.sameMinute !== true) stage.pass(60);
  const before = await readState(stage, leave.changing);
  const answered = [await attack()].flat();
  const verdicts = answered.map((answer, index) =>
    typeof expected === "function" ? expected(answer, index) : expected,
  );
  expect(answered.map(seenOf)).toEqual(verdicts);
  await expectLogged(stage, answered);
  expect(await readState(stage, leave.changing)).toEqual(before);
  count(answered.length);
  return answered;
}

function seenOf(answer: Answer): Verdict {
  const { status, headers, text } = answer;
  const isProblem = headers["content-type"]?.startsWith("application/problem+json") === true;
  // To HEAD the code is not told.
  if (!isProblem || text === "") return { status };
  const problem = problemSchema.parse(answer.body);
  expect([problem.status, problem.instance]).toEqual([status, headers["x-request-id"]]);
  return { status, code: problem.code };
}

/** One line for each answer, with what it was asked for by route and what came of it. */
async function expectLogged(stage: Stage, answers: readonly Answer[]): Promise<void> {
  const lines = await stage.log();
  const requests = new Map(
    lines.filter(({ message }) => message === "request").map((line) => [line["requestId"], line]),
  );
  for (const { status, headers } of answers) {
    const line: LogLine = requests.get(headers["x-request-id"]) ?? {};
    expect(line["status"]).toBe(status);
    expect(line["route"]).toBeTypeOf("string");
  }
}

/** What no log may hold: secrets, and what persons are called or where they are written to. */
export async function expectCleanLog(stage: Stage, secrets: readonly string[]): Promise<void> {
  const log = JSON.stringify(await stage.log());
  const found = [...secrets, "@example", "ONLYX", "ONLYY"].filter((said) => log.includes(said));
  expect(found).toEqual([]);
}

/** For the line at the end of the whole run. */
export function count(attacks: number): void {
  appendFileSync(join(inject("attackCounts"), "counts"), `${attacks}\n`);
}
