import { readCreditReport } from "@aftercare/core/verbs/cases/read-credit-report.ts";
import { createRoute } from "@hono/zod-openapi";
import { answer } from "../problems/problem.ts";
import { creditReportSchema, creditReportView } from "../views/credit-report-view.ts";
import { answers, clientParams, type Api } from "./parts.ts";

const creditReport = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/credit-report",
  operationId: "readCreditReport",
  request: { params: clientParams },
  responses: answers(200, creditReportSchema, 404),
});

export function addCreditReportRoutes(api: Api): void {
  api.openapi(creditReport, async (c) => {
    const overview = await readCreditReport(c.get("cases"), c.req.valid("param").clientId);
    if (overview === undefined) return answer(c, "not-found");
    return c.json(creditReportView(overview), 200);
  });
}
