import type { Api } from "./parts.ts";

/**
 * The description of the API, for machines and for people. It tells nothing about any organisation, and its
 * words are loaded when somebody reads them: no other request needs them.
 */
export function addDocsRoutes(api: Api, appUrl: string): void {
  api.get("/v1/openapi.json", async (c) => {
    const { openApiDocument } = await import("../openapi/document.ts");
    return c.json(openApiDocument(api, appUrl, c.get("language")));
  });

  api.get("/v1/docs", async (c) => {
    const language = c.get("language");
    const [{ openApiDocument }, { docsPage }, { answerPage }] = await Promise.all([
      import("../openapi/document.ts"),
      import("../openapi/docs-page.ts"),
      import("../pages/page.ts"),
    ]);
    return answerPage(c, 200, language, docsPage(openApiDocument(api, appUrl, language), language));
  });
}
