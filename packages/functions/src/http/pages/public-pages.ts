import type { Config } from "../../config.ts";
import type { ApiContext } from "../api-env.ts";
import { accessibilityDocument } from "./documents/accessibility.ts";
import { documentPage } from "./documents/document-page.ts";
import type { PlainDocument } from "./documents/document.ts";
import { privacyDocument } from "./documents/privacy.ts";
import { termsDocument } from "./documents/terms.ts";
import { articlePage } from "./help/article-page.ts";
import { articleAt, articles } from "./help/articles.ts";
import { helpPage } from "./help/help-page.ts";
import { knowledgePage } from "./help/knowledge-page.ts";
import { searchArticles } from "./help/search-articles.ts";
import { isItUsPage } from "./is-it-us-page.ts";
import { landingPage } from "./landing-page.ts";
import { answerPage, answerPublicPage } from "./page.ts";
import { siteOf, type Look } from "./site.ts";
import { maintenancePage, notFoundPage, oldBrowserPage } from "./trouble-pages.ts";

type AnswerWith = (c: ApiContext, look: Look) => Promise<Response>;

const longestQuestion = 60;

/** Who looks at which page; in another language it is the same page, with what was searched for. */
export function lookOf(config: Config, c: ApiContext, isSignedIn: boolean): Look {
  const asked = c.req.query("q");
  const here = asked === undefined ? c.req.path : `${c.req.path}?q=${encodeURIComponent(asked)}`;
  return { site: siteOf(config), language: c.get("language"), here, isSignedIn };
}

export const answerLanding: AnswerWith = (c, look) =>
  answerPublicPage(c, look.language, landingPage(look));

export const answerIsItUs: AnswerWith = (c, look) =>
  answerPublicPage(c, look.language, isItUsPage(look));

/** What was searched for is nobody's to find again. */
export const answerHelp: AnswerWith = (c, look) => {
  const asked = (c.req.query("q") ?? "").trim().slice(0, longestQuestion);
  const markup = helpPage(look, asked, searchArticles(asked, articles));
  if (asked === "") return answerPublicPage(c, look.language, markup);
  return answerPage(c, 200, look.language, markup);
};

export const answerKnowledge: AnswerWith = (c, look) =>
  answerPublicPage(c, look.language, knowledgePage(look));

export const answerArticle: AnswerWith = (c, look) => {
  const article = articleAt(c.req.param("article") ?? "");
  if (article === undefined) return answerPage(c, 404, look.language, notFoundPage(look));
  return answerPublicPage(c, look.language, articlePage(look, article));
};

const answerDocument =
  (document: PlainDocument): AnswerWith =>
  (c, look) =>
    answerPublicPage(c, look.language, documentPage(look, document));

export const answerPrivacy = answerDocument(privacyDocument);
export const answerTerms = answerDocument(termsDocument);
export const answerAccessibility = answerDocument(accessibilityDocument);

/** What a gateway shows while we are away; asked for by itself it is the same. */
export const answerMaintenance: AnswerWith = (c, look) => {
  c.header("retry-after", "300");
  return answerPage(c, 503, look.language, maintenancePage(look));
};

export const answerOldBrowser: AnswerWith = (c, look) =>
  answerPage(c, 200, look.language, oldBrowserPage(look));
