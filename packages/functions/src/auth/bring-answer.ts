import type { ApiContext } from "../http/api-env.ts";
import { answerProblem, problemOf, readerOf } from "../http/problems/problem.ts";
import { problemCodeOf } from "./problem-codes.ts";

/** As long as the second factor's own lock. */
const lockedSeconds = 900;

/** better-auth's answer to the caller: its cookies, and its JSON or one of our problems. */
export async function bringAnswer(
  c: ApiContext,
  path: string,
  response: Response,
): Promise<Response> {
  for (const cookie of response.headers.getSetCookie()) {
    c.header("set-cookie", cookie, { append: true });
  }
  const text = await response.text();
  if (response.ok) {
    return c.body(text === "" ? "null" : text, 200, { "content-type": "application/json" });
  }
  const code = problemCodeOf(path, response.status, codeIn(text));
  const headers: Record<string, string> =
    code === "limit.reached" ? { "retry-after": String(lockedSeconds) } : {};
  return answerProblem(c, problemOf(code, readerOf(c)), headers);
}

function codeIn(text: string): string | undefined {
  try {
    const { code } = JSON.parse(text) as { readonly code?: unknown };
    return typeof code === "string" ? code : undefined;
  } catch {
    return undefined;
  }
}
