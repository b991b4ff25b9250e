import type { Language } from "@aftercare/core/kernel/language.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import { html } from "hono/html";
import { fill } from "../frame.ts";
import type { Markup } from "../page.ts";
import { contactWays, sitePage, type Look } from "../site.ts";
import { documentTexts as texts } from "./document-texts.ts";
import type { PlainDocument, Section } from "./document.ts";

/** Long to read, and the short of it first. */
export function documentPage(look: Look, document: PlainDocument): Markup {
  const { language } = look;
  const { title, description, summary, sections, checkedOn } = document;
  return sitePage(
    look,
    { title: title[language], description: description[language] },
    html`<div class="title text">
        <h1>${title[language]}</h1>
        <p class="meta">
          ${fill(texts.checkedOn, language, { date: writeDate(checkedOn, language) })}
        </p>
      </div>
      <section class="panel text">
        <h2>${texts.inShort[language]}</h2>
        <ul class="ticks">
          ${summary.map((point) => html`<li>${point[language]}</li>`)}
        </ul>
      </section>
      <div class="text">
        ${sections.map((section) => sectionBody(section, language))}
        <h2>${texts.contact[language]}</h2>
        ${contactWays(look)}
      </div>`,
  );
}

function sectionBody({ title, paragraphs = [], points = [] }: Section, language: Language): Markup {
  return html`<h2>${title[language]}</h2>
    ${
      points.length === 0
        ? ""
        : html`<ul>
            ${points.map((point) => html`<li>${point[language]}</li>`)}
          </ul>`
    }
    ${paragraphs.map((paragraph) => html`<p>${paragraph[language]}</p>`)}`;
}
