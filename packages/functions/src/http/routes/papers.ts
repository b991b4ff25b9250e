import { printChecklist } from "@aftercare/core/verbs/letters/print-checklist.ts";
import { printEvidenceCover } from "@aftercare/core/verbs/letters/print-evidence-cover.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerPaper, paperForms, paperTypes } from "../answer-paper.ts";
import { answer, answerRefusal } from "../problems/problem.ts";
import { answers, clientParams, debtParams, languageQuery, type Api } from "./parts.ts";

const query = z.object(languageQuery);
const form = z.enum(paperForms);

/** A PDF or a page, or the problems that may come instead. */
export function printedAnswers(...problems: Parameters<typeof answers>[2][]) {
  const file = z.string().openapi({ format: "binary" });
  const good = {
    description: "OK",
    content: {
      [paperTypes.pdf]: { schema: file },
      [paperTypes.page]: { schema: z.string() },
    },
  };
  return { ...answers(200, file, ...problems), 200: good };
}

const checklist = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/checklist/{form}",
  operationId: "printChecklist",
  request: { params: clientParams.extend({ form }), query },
  responses: printedAnswers(404, 422),
});

const cover = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/debts/{debtId}/evidence-cover/{form}",
  operationId: "printEvidenceCover",
  request: { params: debtParams.extend({ form }), query },
  responses: printedAnswers(404, 422),
});

/** B68 and A12: what is printed and kept on paper. */
export function addPaperRoutes(api: Api): void {
  api.openapi(checklist, async (c) => {
    const { form: as, clientId } = c.req.valid("param");
    const asked = { clientId, language: c.get("language"), as };
    const printed = await printChecklist(c.get("cases"), asked);
    if (printed === undefined) return answer(c, "not-found");
    if (printed.kind === "refused") return answerRefusal(c, printed);
    return answerPaper(c, printed.paper, as, "checklist");
  });

  api.openapi(cover, async (c) => {
    const { form: as, ...debt } = c.req.valid("param");
    const asked = { ...debt, language: c.get("language"), as };
    const printed = await printEvidenceCover(c.get("cases"), asked);
    if (printed === undefined) return answer(c, "not-found");
    if (printed.kind === "refused") return answerRefusal(c, printed);
    return answerPaper(c, printed.paper, as, "evidence-cover");
  });
}
