import type { Language } from "@aftercare/core/kernel/language.ts";
import type { App } from "../../compose.ts";
import type { Api } from "./parts.ts";

/**
 * The description of the API, for machines and for people. It tells nothing about any organisation, and its
 * words are loaded when somebody reads them: no other request needs them.
 */
export function addDocsRoutes(api: Api, app: App): void {
  const { appUrl } = app.config.settings;
  const describe = async (language: Language) => {
    const [{ openApiDocument }, { wholeApi }] = await Promise.all([
      import("../openapi/document.ts"),
      import("../whole-api.ts"),
    ]);
    return openApiDocument(await wholeApi(app, api), appUrl, language);
  };
  api.get("/v1/openapi.json", async (c) => c.json(await describe(c.get("language"))));

  api.get("/v1/docs", async (c) => {
    const language = c.get("language");
    const [document, { docsPage }, { answerPage }] = await Promise.all([
      describe(language),
      import("../openapi/docs-page.ts"),
      import("../pages/page.ts"),
    ]);
    return answerPage(c, 200, language, docsPage(document, language));
  });
}
