import { createElement as h, type ReactNode } from "react";
import { Button } from "react-email";
import type { Language } from "../../kernel/language.ts";
import type { Notice } from "../notice.ts";
import { phrases } from "../phrases.ts";
import { themeOf, type Theme } from "./theme.ts";

/** `single` fills a mail of its own; `listed` is one of several and carries its own numbered heading. */
export type Shape = "single" | "listed";

/**
 * One notice as elements, with its `{slots}` still in place: what and by when, why, how, one button, the
 * way out, and where it comes from.
 */
export function sectionElement(notice: Notice, language: Language, shape: Shape): ReactNode {
  const theme = themeOf(language);
  const paragraph = (...children: ReactNode[]) => h("p", { style: theme.paragraph }, ...children);
  return h(
    "div",
    null,
    shape === "listed" && h("h2", { style: theme.subheading }, "{position}. {title}"),
    paragraph(notice.what[language]),
    "{lender}",
    paragraph(h("strong", null, phrases.why[language]), notice.why[language]),
    "{caution}",
    paragraph(h("strong", null, howLong(notice, language))),
    stepList(notice, language, theme),
    ...buttonWithAddress(notice, language, shape, theme),
    notice.softener && paragraph(notice.softener[language]),
    "{estimate}",
    h(
      "p",
      { className: "soft note", style: theme.note },
      `{label}${notice.source[language]}{seeAlso}`,
    ),
  );
}

/** A paragraph that only some mails have: whom it is about, a warning, or that a date can still move. */
export type Aside = "lender" | "caution" | "estimate";

export function asideElement(aside: Aside, language: Language): ReactNode {
  const label = aside !== "estimate" && h("strong", null, phrases[aside][language]);
  return h("p", { style: themeOf(language).paragraph }, label, "{words}");
}

function howLong(notice: Notice, language: Language): string {
  if (notice.minutes === 1) return phrases.howOneMinute[language];
  return phrases.how[language].replace("{minutes}", String(notice.minutes));
}

function stepList(notice: Notice, language: Language, theme: Theme): ReactNode {
  const items = notice.steps.map((step) => h("li", { style: theme.item }, step[language]));
  return h("ol", { style: theme.list }, ...items);
}

/** The whole address stands under the button; plain text has it once already, from the button itself. */
function buttonWithAddress(
  notice: Notice,
  language: Language,
  shape: Shape,
  theme: Theme,
): ReactNode[] {
  const skipInText = { "data-skip-in-text": "true" };
  const listed = shape === "listed";
  const label = notice.button[language];
  // Among several buttons with the same words, a screen reader hears which thing each one is about.
  const spoken = listed ? { "aria-label": `${label}: {title}` } : {};
  const button = { href: "{actionUrl}", className: "button", style: theme.button, ...spoken };
  const acts = notice.stream !== "staff" && notice.opensApp === undefined;
  const explanation = acts ? phrases.confirmPage : phrases.copyAddress;
  return [
    h("p", { style: theme.action }, h(Button, button, label)),
    h(
      "p",
      { className: "soft", style: theme.below, ...skipInText },
      ...(listed ? [] : [explanation[language], h("br")]),
      h("span", { style: theme.address }, "{actionUrl}"),
    ),
  ];
}
