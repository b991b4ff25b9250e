import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { cards } from "@aftercare/core/knowledge/cards.ts";
import { basisWords } from "@aftercare/core/knowledge/words.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import { html } from "hono/html";
import { fill } from "../frame.ts";
import { inLanguage } from "../in-language.ts";
import type { Markup } from "../page.ts";
import { withPhones } from "../phones.ts";
import { sitePage, type Look } from "../site.ts";
import { articleCards } from "./article-cards.ts";
import type { Article, Ground, Step } from "./article.ts";
import { articles } from "./articles.ts";
import { articleOfRule } from "./help-for.ts";
import { helpTexts as texts } from "./help-texts.ts";

/** One guide: its steps, always at hand beside or above them; what to say; what it rests on. */
export function articlePage(look: Look, article: Article): Markup {
  const { language } = look;
  const { title, lead, minutes, checkedOn, when, steps, stuck, grounds } = article;
  const say = (text: Text) => text[language];
  const others = articles.filter(({ slug }) => slug !== article.slug);
  return sitePage(
    look,
    { title: say(title), description: say(lead) },
    html`<div class="title text">
        <p class="way"><a href="${inLanguage("/help", language)}">← ${say(texts.title)}</a></p>
        <h1>${say(title)}</h1>
        <p>${say(lead)}</p>
        <p class="meta">
          <span>${fill(texts.minutes, language, { minutes: String(minutes) })}</span>
          <span>${fill(texts.checkedOn, language, { date: writeDate(checkedOn, language) })}</span>
        </p>
      </div>
      <div class="sides">
        ${jumps(steps, language)}
        <div class="text">
          <h2>${say(texts.when)}</h2>
          <p>${say(when)}</p>
          <h2>${say(texts.steps)}</h2>
          <ol class="flow">
            ${steps.map((step, at) => stepItem(step, at, language))}
          </ol>
          ${article.script === undefined ? "" : script(article.script, language)}
          <h2>${say(texts.stuck)}</h2>
          <ul>
            ${stuck.map((sentence) => html`<li>${withPhones(say(sentence))}</li>`)}
          </ul>
          ${action(look)}
          <h2>${say(texts.grounds)}</h2>
          ${grounds.map((ground) => groundItem(ground, language))}
          <p class="quiet">${say(texts.notAdvice)}</p>
          ${alsoKnow(article, language)}
        </div>
      </div>
      <section class="more">
        <h2>${say(texts.more)}</h2>
        ${articleCards(others, language)}
      </section>`,
  );
}

function jumps(steps: readonly Step[], language: Language): Markup {
  return html`<nav class="jump" aria-label="${texts.steps[language]}">
    <p>${texts.steps[language]}</p>
    <ol>
      ${steps.map(
        ({ title }, at) =>
          html`<li>
            <a href="#step-${at + 1}"><span>${title[language]}</span></a>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function stepItem({ title, text }: Step, at: number, language: Language): Markup {
  return html`<li class="step" id="step-${at + 1}">
    <h3>${title[language]}</h3>
    <p>${text[language]}</p>
  </li>`;
}

/** What people believe or ask about the same tasks; small tips stay on their own page. */
function alsoKnow({ slug }: Article, language: Language): Markup {
  const about = cards.filter(
    ({ kind, tasks }) => kind !== "tip" && tasks.some((rule) => articleOfRule(rule)?.slug === slug),
  );
  if (about.length === 0) return html``;
  return html`<h2>${texts.alsoKnow[language]}</h2>
    <ul class="ways">
      ${about.map(
        ({ id, title }) =>
          html`<li>
            <a href="${inLanguage(`/help/knowledge#${id}`, language)}">${title[language]}</a>
          </li>`,
      )}
    </ul>`;
}

function script(text: Text, language: Language): Markup {
  return html`<h2>${texts.script[language]}</h2>
    <blockquote><p>${text[language]}</p></blockquote>`;
}

function action({ language, isSignedIn }: Look): Markup {
  const [path, text] = isSignedIn ? ["/app/", texts.toList] : ["/sign-in", texts.signIn];
  return html`<a class="go" href="${inLanguage(path, language)}">${text[language]}</a>`;
}

function groundItem({ kind, text, source, url }: Ground, language: Language): Markup {
  const told = fill(texts.source, language, { source: source[language] });
  return html`<div class="ground ${kind}">
    <p><span class="tag">${basisWords[kind][language]}</span>${text[language]}</p>
    <p class="quiet">
      ${url === undefined ? told : html`<a href="${url}" rel="noreferrer">${told}</a>`}
    </p>
  </div>`;
}
