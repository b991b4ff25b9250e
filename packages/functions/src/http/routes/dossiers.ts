import { dossierOrderSchema } from "@aftercare/core/dossier/dossier-order.ts";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { askDossier } from "@aftercare/core/verbs/dossiers/ask-dossier.ts";
import { listDossiers } from "@aftercare/core/verbs/dossiers/list-dossiers.ts";
import { openDossier } from "@aftercare/core/verbs/dossiers/open-dossier.ts";
import { readCompleteness } from "@aftercare/core/verbs/dossiers/read-completeness.ts";
import { readDossier } from "@aftercare/core/verbs/dossiers/read-dossier.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answer, answerRefusal } from "../problems/problem.ts";
import {
  completenessSchema,
  completenessView,
  dossierSchema,
  dossierView,
} from "../views/dossier-view.ts";
import { downloadSchema } from "../views/evidence-view.ts";
import { pageOf } from "../views/parts.ts";
import {
  answers,
  clientParams,
  debtParams,
  jsonBody,
  languageQuery,
  pageQuery,
  type Api,
} from "./parts.ts";

const mostBodyBytes = 16_384;
const query = z.object(languageQuery);
const dossierParams = clientParams.extend({ dossierId: z.string().regex(idPattern) });

const ask = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/dossiers",
  operationId: "askDossier",
  middleware: limitBody(mostBodyBytes),
  request: { params: clientParams, query, body: jsonBody(dossierOrderSchema) },
  responses: answers(201, dossierSchema, 400, 404, 409, 413, 415, 422),
});

const all = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/dossiers",
  operationId: "listDossiers",
  request: {
    params: clientParams,
    query: z.object({ ...pageQuery({ usual: 10, most: 50 }), ...languageQuery }),
  },
  responses: answers(200, pageOf(dossierSchema), 400, 404),
});

const one = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/dossiers/{dossierId}",
  operationId: "readDossier",
  request: { params: dossierParams, query },
  responses: answers(200, dossierSchema, 404),
});

const download = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/dossiers/{dossierId}/download",
  operationId: "openDossier",
  request: { params: dossierParams, query },
  responses: answers(200, downloadSchema, 404, 409, 410, 422),
});

const completeness = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/debts/{debtId}/completeness",
  operationId: "readCompleteness",
  request: { params: debtParams, query },
  responses: answers(200, completenessSchema, 404),
});

/** B66: the file itself never passes through here; whoever is signed in is given an address for five minutes. */
export function addDossierRoutes(api: Api): void {
  api.openapi(ask, async (c) => {
    const order = { ...c.req.valid("json"), ...c.req.valid("param") };
    const asked = await askDossier(c.get("cases"), order);
    if (asked.kind === "refused") return answerRefusal(c, asked);
    return c.json(dossierView(asked.dossier), 201);
  });

  api.openapi(all, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const page = { limit, ...(cursor === undefined ? {} : { cursor }) };
    const found = await listDossiers(c.get("cases"), { ...c.req.valid("param"), ...page });
    if (found === undefined) return answer(c, "not-found");
    return c.json({ ...found, items: found.items.map(dossierView) }, 200);
  });

  api.openapi(one, async (c) => {
    const found = await readDossier(c.get("cases"), c.req.valid("param"));
    return found === undefined ? answer(c, "not-found") : c.json(dossierView(found), 200);
  });

  api.openapi(download, async (c) => {
    const opened = await openDossier(c.get("cases"), c.req.valid("param"));
    if (opened.kind === "refused") return answerRefusal(c, opened);
    return c.json({ url: opened.url, expiresAt: opened.expiresAt }, 200);
  });

  api.openapi(completeness, async (c) => {
    const ctx = c.get("cases");
    const found = await readCompleteness(ctx, { orgId: ctx.org.id, ...c.req.valid("param") });
    if (found === undefined) return answer(c, "not-found");
    return c.json(completenessView(found, c.get("language")), 200);
  });
}
