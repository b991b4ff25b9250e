import type { OpenAPIHonoOptions } from "@hono/zod-openapi";
import type { ApiEnv } from "./api-env.ts";
import { answer } from "./problems/problem.ts";

/** An id that cannot be one names nothing; every other flaw is named. */
export const answerFlaws: NonNullable<OpenAPIHonoOptions<ApiEnv>["defaultHook"]> = (result, c) => {
  if (result.success) return undefined;
  if (result.target === "param") return answer(c, "not-found");
  const flaws = result.error.issues.map(({ path, message }) => ({
    field: path.join("."),
    message,
  }));
  return answer(c, "request.invalid", flaws);
};
