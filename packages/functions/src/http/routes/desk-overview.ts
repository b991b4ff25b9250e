import { readOverview } from "@aftercare/core/verbs/desk/read-overview.ts";
import { readStepReport } from "@aftercare/core/verbs/desk/read-step-report.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import { overviewSchema, overviewView } from "../views/overview-view.ts";
import { stepReportSchema, stepReportView } from "../views/step-report-view.ts";
import { answers, languageQuery, type Api } from "./parts.ts";

const overview = createRoute({
  method: "get",
  path: "/v1/organisation/overview",
  operationId: "readOverview",
  request: { query: z.object(languageQuery) },
  responses: answers(200, overviewSchema, 403),
});

const steps = createRoute({
  method: "get",
  path: "/v1/organisation/steps",
  operationId: "readStepReport",
  request: { query: z.object(languageQuery) },
  responses: answers(200, stepReportSchema, 403),
});

export function addOverviewRoutes(api: Api): void {
  api.openapi(overview, async (c) => {
    const read = await readOverview(c.get("cases"));
    if (read.kind === "refused") return answerRefusal(c, read);
    return c.json(overviewView(read), 200);
  });

  api.openapi(steps, async (c) => {
    const read = await readStepReport(c.get("cases"));
    if (read.kind === "refused") return answerRefusal(c, read);
    return c.json(stepReportView(read), 200);
  });
}
