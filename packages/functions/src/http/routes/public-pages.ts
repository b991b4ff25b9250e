import type { App } from "../../compose.ts";
import { findPerson } from "../authenticate.ts";
import { answerBusyPage, limitNetwork } from "../guards/limits.ts";
import type { Api } from "./parts.ts";

/** The texts are loaded when somebody reads them: no other request needs them. */
const loadPages = () => import("../pages/public-pages.ts");
type Pages = Awaited<ReturnType<typeof loadPages>>;

const plainPages = {
  "/": "answerLanding",
  "/help": "answerHelp",
  "/help/knowledge": "answerKnowledge",
  "/help/:article": "answerArticle",
  "/is-it-us": "answerIsItUs",
  "/privacy": "answerPrivacy",
  "/terms": "answerTerms",
  "/accessibility": "answerAccessibility",
  "/maintenance": "answerMaintenance",
  "/old-browser": "answerOldBrowser",
} as const satisfies Readonly<Record<string, `answer${string}` & keyof Pages>>;

/** Where the way goes on differs for whoever is signed in; the others need nothing but themselves. */
const knowsWho = new Set<string>(["/", "/help/:article", "/is-it-us"]);

/** What everybody may read, without a script. */
export function addPublicPageRoutes(api: Api, app: App): void {
  for (const path of Object.keys(plainPages)) api.use(path, limitNetwork(app, answerBusyPage));
  for (const [path, answerWith] of Object.entries(plainPages)) {
    api.get(path, async (c) => {
      const pages = await loadPages();
      const person = knowsWho.has(path) ? await findPerson(app, c) : undefined;
      return pages[answerWith](c, pages.lookOf(app.config, c, person !== undefined));
    });
  }
}
