import { uploadRequestSchema } from "@aftercare/core/evidence/upload-request.ts";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { listEvidence } from "@aftercare/core/verbs/evidence/list-evidence.ts";
import { openDownload } from "@aftercare/core/verbs/evidence/open-download.ts";
import { requestUpload } from "@aftercare/core/verbs/evidence/request-upload.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answer, answerRefusal } from "../problems/problem.ts";
import {
  downloadSchema,
  evidenceSchema,
  evidenceView,
  uploadTicketSchema,
} from "../views/evidence-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, clientParams, languageQuery, type Api } from "./parts.ts";

const mostBodyBytes = 16_384;
const query = z.object(languageQuery);

const upload = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/evidence",
  operationId: "requestUpload",
  middleware: limitBody(mostBodyBytes),
  request: {
    params: clientParams,
    query,
    body: { required: true, content: { "application/json": { schema: uploadRequestSchema } } },
  },
  responses: answers(201, uploadTicketSchema, 400, 404, 413, 415, 422),
});

const evidence = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/evidence",
  operationId: "listEvidence",
  request: { params: clientParams, query },
  responses: answers(200, pageOf(evidenceSchema), 404),
});

const download = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/evidence/{evidenceId}/download",
  operationId: "openDownload",
  request: {
    params: clientParams.extend({ evidenceId: z.string().regex(idPattern) }),
    query,
  },
  responses: answers(200, downloadSchema, 404, 410, 422),
});

/** Files never pass through here: the browser and the file store exchange them by signed addresses. */
export function addEvidenceRoutes(api: Api): void {
  api.openapi(upload, async (c) => {
    const request = { ...c.req.valid("json"), ...c.req.valid("param") };
    const given = await requestUpload(c.get("cases"), request);
    if (given.kind === "refused") return answerRefusal(c, given);
    const { evidenceId, upload: ticket, expiresAt } = given;
    return c.json({ evidenceId, ...ticket, expiresAt }, 201);
  });

  api.openapi(evidence, async (c) => {
    const found = await listEvidence(c.get("cases"), c.req.valid("param"));
    if (found === undefined) return answer(c, "not-found");
    const shown = found.map((each) => evidenceView(each, c.get("language")));
    return c.json({ items: await Promise.all(shown) }, 200);
  });

  api.openapi(download, async (c) => {
    const opened = await openDownload(c.get("cases"), c.req.valid("param"));
    if (opened.kind === "refused") return answerRefusal(c, opened);
    return c.json({ url: opened.url, expiresAt: opened.expiresAt }, 200);
  });
}
