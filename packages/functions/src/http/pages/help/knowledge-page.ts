import { rulebook } from "@aftercare/core/followups/registry.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { cardKinds, type Card, type CardKind, type Claim } from "@aftercare/core/knowledge/card.ts";
import { cards } from "@aftercare/core/knowledge/cards.ts";
import { basisWords, confidenceWords, kindWords } from "@aftercare/core/knowledge/words.ts";
import { titleOfRule } from "@aftercare/core/verbs/cases/explain-follow-up.ts";
import { html } from "hono/html";
import { fill } from "../frame.ts";
import { inLanguage } from "../in-language.ts";
import type { Markup } from "../page.ts";
import { withPhones } from "../phones.ts";
import { sitePage, type Look } from "../site.ts";
import { articleOfRule } from "./help-for.ts";
import { helpTexts as texts } from "./help-texts.ts";

/** Every card on one page, each with an anchor of its own; the kinds are always at hand. */
export function knowledgePage(look: Look): Markup {
  const { language } = look;
  return sitePage(
    look,
    {
      title: texts.knowledge[language],
      description: texts.knowledgeDescription[language],
    },
    html`<div class="title text">
        <p class="way"><a href="${inLanguage("/help", language)}">← ${texts.title[language]}</a></p>
        <h1>${texts.knowledge[language]}</h1>
        <p>${texts.knowledgeLead[language]}</p>
      </div>
      <section>
        <ul class="grid">
          ${cardKinds.map((kind) => contents(kind, language))}
        </ul>
      </section>
      ${cardKinds.map((kind) => section(kind, language))}
      <p class="quiet text">${texts.notAdvice[language]}</p>`,
  );
}

const ofKind = (kind: CardKind) => cards.filter((card) => card.kind === kind);

/** Folded, so that what follows is in sight; a link into the page opens nothing that is hidden. */
function contents(kind: CardKind, language: Language): Markup {
  const found = ofKind(kind);
  return html`<li>
    <details>
      <summary>${kindWords[kind][language]} (${found.length})</summary>
      <ul class="ways">
        ${found.map(({ id, title }) => html`<li><a href="#${id}">${title[language]}</a></li>`)}
      </ul>
    </details>
  </li>`;
}

function section(kind: CardKind, language: Language): Markup {
  return html`<section class="text" id="${kind}">
    <h2>${kindWords[kind][language]}</h2>
    ${ofKind(kind).map((card) => cardItem(card, language))}
  </section>`;
}

function cardItem({ id, title, claims, tasks }: Card, language: Language): Markup {
  return html`<article id="${id}">
    <h3>${title[language]}</h3>
    ${claims.map((claim) => claimItem(claim, language))}
    <p class="quiet">
      ${texts.belongsTo[language]}${join(taskNames(tasks, language), texts.between[language])}
    </p>
  </article>`;
}

function claimItem({ text, basis, confidence, reference }: Claim, language: Language): Markup {
  const told = fill(texts.sureOf, language, {
    source: reference[language],
    sure: confidenceWords[confidence][language],
  });
  return html`<div class="ground ${basis}">
    <p><span class="tag">${basisWords[basis][language]}</span>${withPhones(text[language])}</p>
    <p class="quiet">${told}</p>
  </div>`;
}

/** What the list calls them; with the guide behind it where there is one, and each guide once. */
function taskNames(tasks: readonly string[], language: Language): Markup[] {
  const guides = new Set<string>();
  return tasks.flatMap((rule) => {
    const slug = articleOfRule(rule)?.slug;
    const name = titleOfRule(rulebook, rule)[language];
    if (slug === undefined) return [html`${name}`];
    if (guides.has(slug)) return [];
    guides.add(slug);
    return [html`<a href="${inLanguage(`/help/${slug}`, language)}">${name}</a>`];
  });
}

function join(parts: readonly Markup[], between: string): Markup {
  return html`${parts.map((part, at) => html`${at === 0 ? "" : between}${part}`)}`;
}
