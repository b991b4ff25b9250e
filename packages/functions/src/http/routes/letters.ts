import {
  composeLetterFor,
  letterRequestSchema,
} from "@aftercare/core/verbs/letters/compose-letter.ts";
import { listLetters } from "@aftercare/core/verbs/letters/list-letters.ts";
import { printLetter } from "@aftercare/core/verbs/letters/print-letter.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerPaper, paperForms } from "../answer-paper.ts";
import { limitBody } from "../middleware.ts";
import { answer, answerRefusal } from "../problems/problem.ts";
import {
  composedLetterSchema,
  composedLetterView,
  lettersSchema,
  lettersView,
} from "../views/letter-view.ts";
import { printedAnswers } from "./papers.ts";
import { answers, debtParams, jsonBody, languageQuery, type Api } from "./parts.ts";

const query = z.object(languageQuery);
/** Fifteen texts of a thousand characters, each up to four bytes. */
const mostBodyBytes = 65_536;
const letterParams = debtParams.extend({ letter: z.string().max(60) });
const body = jsonBody(letterRequestSchema);

const listing = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/debts/{debtId}/letters",
  operationId: "listLetters",
  request: { params: debtParams, query },
  responses: answers(200, lettersSchema, 404, 422),
});

const compose = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/debts/{debtId}/letters/{letter}",
  operationId: "composeLetter",
  middleware: limitBody(mostBodyBytes),
  request: { params: letterParams, query, body },
  responses: answers(200, composedLetterSchema, 400, 404, 413, 415, 422),
});

const print = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/debts/{debtId}/letters/{letter}/{form}",
  operationId: "printLetter",
  middleware: limitBody(mostBodyBytes),
  request: { params: letterParams.extend({ form: z.enum(paperForms) }), query, body },
  responses: printedAnswers(400, 404, 413, 415, 422),
});

/** What is typed into a letter comes in a body: an address would be written down on its way. */
export function addLetterRoutes(api: Api): void {
  api.openapi(listing, async (c) => {
    const language = c.get("language");
    const found = await listLetters(c.get("cases"), { ...c.req.valid("param"), language });
    if (found === undefined) return answer(c, "not-found");
    if (found.kind === "refused") return answerRefusal(c, found);
    const { letterOf } = await import("@aftercare/core/letters/registry.ts");
    const titleOf = (id: string) => letterOf(id)?.title[language] ?? id;
    return c.json(lettersView(found, titleOf, language), 200);
  });

  api.openapi(compose, async (c) => {
    const reader = c.get("language");
    const asked = { ...c.req.valid("param"), ...c.req.valid("json"), reader };
    const composed = await composeLetterFor(c.get("cases"), asked);
    if (composed === undefined) return answer(c, "not-found");
    if (composed.kind === "refused") return answerRefusal(c, composed);
    return c.json(composedLetterView(composed), 200);
  });

  api.openapi(print, async (c) => {
    const { form, ...asked } = c.req.valid("param");
    const reader = c.get("language");
    const input = { ...asked, ...c.req.valid("json"), as: form, reader };
    const composed = await printLetter(c.get("cases"), input);
    if (composed === undefined) return answer(c, "not-found");
    if (composed.kind === "refused") return answerRefusal(c, composed);
    return answerPaper(c, composed.paper, form, composed.letter.id);
  });
}
