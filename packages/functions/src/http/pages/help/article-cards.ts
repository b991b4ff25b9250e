import type { Language } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { inLanguage } from "../in-language.ts";
import type { Markup } from "../page.ts";
import type { Article } from "./article.ts";

export function articleCards(articles: readonly Article[], language: Language): Markup {
  return html`<ul class="grid">
    ${articles.map(
      ({ slug, title, lead }) =>
        html`<li>
          <a class="card" href="${inLanguage(`/help/${slug}`, language)}">
            <strong>${title[language]}</strong> <span>${lead[language]}</span>
          </a>
        </li>`,
    )}
  </ul>`;
}
