import { AppError } from "@aftercare/core/kernel/errors.ts";
import { HTTPException } from "hono/http-exception";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import type { ProblemCode } from "./problem-kinds.ts";
import { answerProblem, problemOf, readerOf } from "./problem.ts";
import { answerTrouble, isForPeople } from "./trouble.ts";

/** The last stop of every error: logged with its cause, told without it. */
export function handleErrorsWith(app: App) {
  const { log } = app.ports;
  return async (error: Error, c: ApiContext): Promise<Response> => {
    const code = codeOfError(error);
    const problem = problemOf(code, readerOf(c));
    if (problem.status >= 500) log.error("a request failed", { code }, error);
    const headers: Record<string, string> = problem.status === 503 ? { "retry-after": "2" } : {};
    if (problem.status < 500 || !isForPeople(c)) return answerProblem(c, problem, headers);
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    return answerTrouble(app, c, problem);
  };
}

/** The last stop of every address that leads nowhere. */
export function handleMissingWith(app: App) {
  return async (c: ApiContext): Promise<Response> => {
    const problem = problemOf("not-found", readerOf(c));
    return isForPeople(c) ? answerTrouble(app, c, problem) : answerProblem(c, problem);
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
