import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { fill } from "./frame.ts";
import { articleCards } from "./help/article-cards.ts";
import { articles } from "./help/articles.ts";
import { inLanguage } from "./in-language.ts";
import { landingTexts as texts } from "./landing-texts.ts";
import type { Markup } from "./page.ts";
import { contactWays, sitePage, type Look } from "./site.ts";

/** What it is, how it works, what becomes of one's data, and who runs it. */
export function landingPage(look: Look): Markup {
  const { language } = look;
  const say = (text: Text) => text[language];
  return sitePage(
    look,
    { title: say(texts.title), description: say(texts.description) },
    html`<div class="hero">
        <div>
          <h1>${say(texts.title)}</h1>
          ${texts.lead.map((sentence) => html`<p>${say(sentence)}</p>`)}
          <div class="actions">${actions(look)}</div>
        </div>
        ${exampleList(language)}
      </div>
      <section class="panel">
        <h2>${say(texts.how)}</h2>
        <ol class="flow two">
          ${texts.steps.map(
            ({ title, text }) =>
              html`<li>
                <h3>${say(title)}</h3>
                <p>${say(text)}</p>
              </li>`,
          )}
        </ol>
      </section>
      <div class="grid sections">
        <section class="text">
          <h2>${say(texts.promise)}</h2>
          <ul class="ticks">
            ${texts.promises.map((promise) => html`<li>${say(promise)}</li>`)}
          </ul>
          <p class="way">
            <a href="${inLanguage("/privacy", language)}">${say(texts.morePrivacy)}</a>
          </p>
        </section>
        <section class="text">
          <h2>${say(texts.never)}</h2>
          <ul class="ticks nos">
            ${texts.nevers.map((never) => html`<li>${say(never)}</li>`)}
          </ul>
        </section>
      </div>
      <section>
        <h2>${say(texts.guides)}</h2>
        ${articleCards(articles, language)}
      </section>
      <section class="text">
        <h2>${say(texts.who)}</h2>
        <p>${operatorSentence(look)}</p>
        ${contactWays(look)}
      </section>`,
  );
}

/** A made-up list says at a glance what this is. */
function exampleList(language: Language): Markup {
  return html`<aside class="panel example" aria-labelledby="example">
    <h2 id="example">${texts.example[language]}</h2>
    <ul>
      ${texts.exampleRows.map(({ when, what, isDone }) => {
        const done = html`<span class="tag good">${texts.done[language]}</span>`;
        return html`<li class="${isDone ? "done" : ""}">
          <span class="quiet">${when[language]}</span> ${what[language]} ${isDone ? done : ""}
        </li>`;
      })}
    </ul>
  </aside>`;
}

function actions({ language, isSignedIn }: Look): Markup {
  const [path, text] = isSignedIn ? ["/app/", texts.open] : ["/sign-in", texts.signIn];
  return html`<a class="go" href="${inLanguage(path, language)}">${text[language]}</a>
    <a class="go plain" href="${inLanguage("/help", language)}">${texts.readHelp[language]}</a>`;
}

function operatorSentence({ site, language }: Look): string {
  const { name } = site.operator;
  if (name === undefined) return texts.noOperator[language];
  return fill(texts.operator, language, { name });
}
