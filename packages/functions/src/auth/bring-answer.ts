import type { ApiContext } from "../http/api-env.ts";
import { answerProblem, problemOf, readerOf } from "../http/problems/problem.ts";
import type { Passed } from "./pass-door.ts";

/** What came of a knock, for a program: better-auth's JSON, or one of our problems. */
export function bringAnswer(c: ApiContext, passed: Passed): Response {
  if (passed.kind === "passed") {
    const { text } = passed;
    return c.body(text === "" ? "null" : text, 200, { "content-type": "application/json" });
  }
  const { code, flaws, retryAfterSeconds } = passed;
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
  return answerProblem(c, problemOf(code, readerOf(c), flaws), headers);
}
