import type { Language } from "@aftercare/core/kernel/language.ts";
import { cardKinds } from "@aftercare/core/knowledge/card.ts";
import { cards } from "@aftercare/core/knowledge/cards.ts";
import { kindWords } from "@aftercare/core/knowledge/words.ts";
import { html } from "hono/html";
import { fill } from "../frame.ts";
import { inLanguage } from "../in-language.ts";
import type { Markup } from "../page.ts";
import { contactWays, sitePage, type Look } from "../site.ts";
import { articleCards } from "./article-cards.ts";
import { helpTexts as texts } from "./help-texts.ts";
import type { Found } from "./search-articles.ts";

/** All guides, or what a search found: by plain GET, so that an answer can be kept and shared. */
export function helpPage(look: Look, asked: string, found: Found): Markup {
  const { language } = look;
  const title = texts.title[language];
  return sitePage(
    look,
    { title, ...(asked === "" ? { description: texts.description[language] } : {}) },
    html`<div class="title text">
        <h1>${title}</h1>
        <p>${texts.lead[language]}</p>
      </div>
      ${searchForm(look, asked)}
      <section>
        ${asked === "" ? "" : outcome(look, asked, found)} ${articleCards(found.articles, language)}
      </section>
      <section>
        <h2>${texts.knowledge[language]}</h2>
        ${kindCards(language)}
      </section>
      <section class="text">
        <h2>${texts.askPerson[language]}</h2>
        <p>${texts.askPersonHow[language]}</p>
        ${contactWays(look)}
      </section>`,
  );
}

/** A way to each kind of card, with the first of them as examples. */
function kindCards(language: Language): Markup {
  return html`<ul class="grid">
    ${cardKinds.map((kind) => {
      const titles = cards.filter((card) => card.kind === kind).map(({ title }) => title[language]);
      return html`<li>
        <a class="card" href="${inLanguage(`/help/knowledge#${kind}`, language)}">
          <strong>${kindWords[kind][language]}</strong>
          <span>${titles.slice(0, 2).join(" · ")}</span>
        </a>
      </li>`;
    })}
  </ul>`;
}

function searchForm({ language }: Look, asked: string): Markup {
  return html`<search>
    <form class="search-form" method="get" action="/help">
      <input type="hidden" name="lang" value="${language}" />
      <label for="q">${texts.searchFor[language]}</label>
      <p class="hint" id="q-hint">${texts.searchHint[language]}</p>
      <div class="search">
        <input
          id="q"
          name="q"
          type="search"
          maxlength="60"
          autocomplete="off"
          enterkeyhint="search"
          aria-describedby="q-hint"
          value="${asked}"
        />
        <button class="main">${texts.search[language]}</button>
      </div>
    </form>
  </search>`;
}

function outcome({ language }: Look, asked: string, { articles, isNearest }: Found): Markup {
  const text = isNearest ? texts.nearest : texts.found;
  const told = fill(text, language, { asked, count: String(articles.length) });
  return html`<p role="status">${told}</p>
    <p class="way"><a href="${inLanguage("/help", language)}">${texts.all[language]}</a></p>`;
}
