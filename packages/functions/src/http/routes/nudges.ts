import { idPattern, type ClientId, type DebtId } from "@aftercare/core/kernel/ids.ts";
import { askNudges, type NudgeWish } from "@aftercare/core/verbs/desk/ask-nudges.ts";
import { withdrawNudges } from "@aftercare/core/verbs/desk/withdraw-nudges.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import {
  nudgesSchema,
  nudgesView,
  withdrawnNudgesSchema,
  withdrawnNudgesView,
} from "../views/nudge-view.ts";
import { answers, jsonBody, languageQuery, type Api } from "./parts.ts";

const mostBodyBytes = 131_072;
const mostClients = 300;
const query = z.object(languageQuery);

const nudgeId = z.string().regex(idPattern);
const clientId = z
  .string()
  .regex(idPattern)
  .transform((id) => id as ClientId);
const debtId = z
  .string()
  .regex(idPattern)
  .transform((id) => id as DebtId);
const file = z.strictObject({ clientId, debtId: debtId.optional() });
const item = file.extend({ followUp: z.string().min(1).max(160) });

const wanted = z
  .strictObject({
    clientIds: z.array(clientId).min(1).max(mostClients).optional(),
    /** For what each client is to be reminded of, instead of what is due first. */
    items: z.array(item).min(1).max(mostClients).optional(),
    /** True records nothing: it counts, and shows one of the mails. */
    dryRun: z.boolean(),
    /** Names the whole, so that asking twice is asking once; without it, one is made. */
    nudgeId: nudgeId.optional(),
  })
  .refine(({ clientIds, items }) => (clientIds === undefined) !== (items === undefined), {
    path: ["clientIds"],
    error: "Name clientIds or items, one of the two.",
  });

const ask = createRoute({
  method: "post",
  path: "/v1/nudges",
  operationId: "askNudges",
  middleware: limitBody(mostBodyBytes),
  request: { query, body: jsonBody(wanted) },
  responses: answers(200, nudgesSchema, 400, 403, 413, 415),
});

const withdraw = createRoute({
  method: "post",
  path: "/v1/nudges/withdrawal",
  operationId: "withdrawNudges",
  middleware: limitBody(mostBodyBytes),
  request: {
    query,
    body: jsonBody(z.strictObject({ nudgeId, files: z.array(file).min(1).max(mostClients) })),
  },
  responses: answers(200, withdrawnNudgesSchema, 400, 403, 413, 415),
});

export function addNudgeRoutes(api: Api): void {
  api.openapi(ask, async (c) => {
    const { clientIds = [], items, dryRun, nudgeId: named } = c.req.valid("json");
    const asked = await askNudges(c.get("cases"), {
      wishes: items?.map(wishOf) ?? clientIds.map((one) => ({ clientId: one })),
      dryRun,
      ...(named === undefined ? {} : { nudgeId: named }),
    });
    if (asked.kind === "refused") return answerRefusal(c, asked);
    return c.json(nudgesView(asked, c.get("language")), 200);
  });

  api.openapi(withdraw, async (c) => {
    const { nudgeId: named, files } = c.req.valid("json");
    const taken = await withdrawNudges(c.get("cases"), {
      nudgeId: named,
      files: files.map(fileOf),
    });
    if (taken.kind === "refused") return answerRefusal(c, taken);
    return c.json(withdrawnNudgesView(taken, c.get("language")), 200);
  });
}

function wishOf({ followUp, ...rest }: z.output<typeof item>): NudgeWish {
  return { ...fileOf(rest), followUp };
}

function fileOf({ clientId: client, debtId: debt }: z.output<typeof file>) {
  return { clientId: client, ...(debt === undefined ? {} : { debtId: debt }) };
}
