import { consentPurposes } from "@aftercare/core/casefile/privacy-facts.ts";
import { readConsentRegister } from "@aftercare/core/verbs/privacy/read-consent-register.ts";
import { withdrawConsents } from "@aftercare/core/verbs/privacy/withdraw-consents.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answer, answerRefusal } from "../problems/problem.ts";
import {
  consentRegisterSchema,
  consentRegisterView,
  consentTextsSchema,
  consentTextsView,
  withdrawalSchema,
  withdrawalView,
} from "../views/consent-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, clientParams, languageQuery, type Api } from "./parts.ts";

const mostBodyBytes = 4_096;
const query = z.object(languageQuery);

const texts = createRoute({
  method: "get",
  path: "/v1/consent-texts",
  operationId: "listConsentTexts",
  request: { query },
  responses: answers(200, pageOf(consentTextsSchema)),
});

const register = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/consents",
  operationId: "readConsentRegister",
  request: { params: clientParams, query },
  responses: answers(200, consentRegisterSchema, 404),
});

const withdrawal = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/consents/withdrawal",
  operationId: "withdrawConsents",
  middleware: limitBody(mostBodyBytes),
  request: {
    params: clientParams,
    query,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.strictObject({
            purposes: z.union([z.literal("all"), z.array(z.enum(consentPurposes)).min(1).max(4)]),
          }),
        },
      },
    },
  },
  responses: answers(200, withdrawalSchema, 400, 404, 410, 413, 415, 422),
});

/** What people agree to, what they agreed to, and the one step back. */
export function addConsentRoutes(api: Api): void {
  api.openapi(texts, (c) => {
    const items = consentPurposes.map((purpose) => consentTextsView(purpose, c.get("language")));
    return c.json({ items }, 200);
  });

  api.openapi(register, async (c) => {
    const read = await readConsentRegister(c.get("cases"), c.req.valid("param"));
    return read === undefined ? answer(c, "not-found") : c.json(consentRegisterView(read), 200);
  });

  api.openapi(withdrawal, async (c) => {
    const { clientId } = c.req.valid("param");
    const { purposes } = c.req.valid("json");
    const withdrawn = await withdrawConsents(c.get("cases"), { clientId, purposes });
    if (withdrawn.kind === "refused") return answerRefusal(c, withdrawn);
    return c.json(withdrawalView(withdrawn, clientId, c.get("language")), 200);
  });
}
