import { idPattern, type ClientId, type DebtId } from "@aftercare/core/kernel/ids.ts";
import { languages } from "@aftercare/core/kernel/language.ts";
import { z, type OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "../api-env.ts";
import { problemSchema } from "../views/problem-view.ts";

/** What routes are described with. */

export type Api = OpenAPIHono<ApiEnv>;

const idParam = z.string().regex(idPattern);
const clientId = idParam.transform((id) => id as ClientId);
const debtId = idParam.transform((id) => id as DebtId);

export const clientParams = z.object({ clientId });
export const debtParams = z.object({ clientId, debtId });

/** Read by `languageOf`; here it is only described, and what we do not speak is no error. */
export const languageQuery = {
  lang: z
    .string()
    .optional()
    .openapi({ enum: [...languages] }),
};

export const longestCursor = 2_000;

export function pageQuery(limits: { readonly usual: number; readonly most: number }) {
  return {
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(limits.most)
      .default(limits.usual)
      .openapi({ type: "integer", minimum: 1, maximum: limits.most }),
    cursor: z.string().min(1).max(longestCursor).optional(),
  };
}

/** From which end a history is read. */
export const orderQuery = {
  order: z.enum(["newest-first", "oldest-first"]).default("newest-first"),
};

/** A body that has to be there, as JSON. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

type Described = Record<number, { readonly description: string }>;

/** A good answer and the problems that may come instead. Their bodies are described, not checked by type. */
export function answers(
  status: 200 | 201,
  schema: z.ZodType,
  ...problems: readonly (400 | 403 | 404 | 409 | 410 | 413 | 415 | 422)[]
): Described {
  const good = { description: "OK", content: { "application/json": { schema } } };
  const problem = {
    description: "RFC 9457",
    content: { "application/problem+json": { schema: problemSchema } },
  };
  const statuses = [...problems, 401, 429, 500, 503];
  return { [status]: good, ...Object.fromEntries(statuses.map((each) => [each, problem])) };
}
