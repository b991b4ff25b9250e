import { docsPage } from "../openapi/docs-page.ts";
import { openApiDocument } from "../openapi/document.ts";
import { answerPage } from "../pages/page.ts";
import type { Api } from "./parts.ts";

/** The description of the API, for machines and for people. It tells nothing about any organisation. */
export function addDocsRoutes(api: Api, appUrl: string): void {
  api.get("/v1/openapi.json", (c) => c.json(openApiDocument(api, appUrl, c.get("language"))));

  api.get("/v1/docs", (c) => {
    const language = c.get("language");
    return answerPage(c, 200, language, docsPage(openApiDocument(api, appUrl, language), language));
  });
}
