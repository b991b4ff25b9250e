import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { Log } from "@aftercare/core/ports/log.ts";
import { HTTPException } from "hono/http-exception";
import type { ApiContext } from "../api-env.ts";
import type { ProblemCode } from "./problem-kinds.ts";
import { answerProblem, problemOf, readerOf } from "./problem.ts";

/** The last stop of every error: logged with its cause, told without it. */
export function handleErrorsWith(log: Log) {
  return (error: Error, c: ApiContext): Response => {
    const code = codeOfError(error);
    const problem = problemOf(code, readerOf(c));
    if (problem.status >= 500) log.error("a request failed", { code }, error);
    const headers: Record<string, string> = problem.status === 503 ? { "retry-after": "2" } : {};
    return answerProblem(c, problem, headers);
  };
}

export function codeOfError(error: unknown): ProblemCode {
  if (error instanceof AppError) return error.code;
  if (error instanceof HTTPException) return codeOfStatus(error.status);
  return "internal";
}

/** What the HTTP library itself throws: a body it could not read, a media type it does not take. */
function codeOfStatus(status: number): ProblemCode {
  if (status === 413) return "body.too-large";
  if (status === 415) return "media-type.unsupported";
  return status < 500 ? "request.malformed" : "internal";
}
