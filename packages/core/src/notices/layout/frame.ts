import { createElement as h, type ReactNode } from "react";
import { Body, Container, Head, Hr, Html, Link, Preview } from "react-email";
import type { Language } from "../../kernel/language.ts";
import { phrases } from "../phrases.ts";
import { styleSheet, themeOf, type Theme } from "./theme.ts";

export interface FrameOptions {
  /** Several things in one mail: the lead says how many. */
  readonly merged: boolean;
  readonly forStaff: boolean;
  /** Reminders can be turned down from the mail itself. */
  readonly unsubscribable: boolean;
  /** The organisation says in its own words whom to call, and signs. */
  readonly ownHelp: boolean;
  readonly signed: boolean;
}

/**
 * The whole document around the sections, with its `{slots}` still in place. Reads without images, in
 * one column of 560 px at most, in light and dark, and in plain text.
 */
export function frameElement(language: Language, options: FrameOptions): ReactNode {
  return documentElement(language, mainParts(language, options, themeOf(language)));
}

/** The empty document of every mail around its parts. Needs the slots `{subject}` and `{preview}`. */
export function documentElement(language: Language, parts: readonly ReactNode[]): ReactNode {
  const theme = themeOf(language);
  return h(
    Html,
    { lang: language, dir: "ltr" },
    h(Head, null, ...headTags()),
    h(
      Body,
      { lang: language, className: "page", style: theme.page },
      h(Preview, { useTitleTag: false, children: `{preview}${previewFiller}` }),
      h(
        Container,
        { className: "card", style: theme.card },
        h("main", { className: "ink", style: theme.main }, ...parts),
      ),
    ),
  );
}

/** Between two sections. */
export function dividerElement(language: Language): ReactNode {
  return h(Hr, { className: "rule", style: themeOf(language).rule });
}

/** Keeps a lock screen from reading on into the mail; long enough that react-email adds none itself. */
const previewFiller = "\u00A0\u200C".repeat(100);

function headTags(): ReactNode[] {
  return [
    h("title", null, "{subject}"),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "supported-color-schemes", content: "light dark" }),
    // Dates and numbers of a case must not turn into links that nobody put there.
    h("meta", {
      name: "format-detection",
      content: "telephone=no,date=no,address=no,email=no,url=no",
    }),
    h("style", { dangerouslySetInnerHTML: { __html: styleSheet } }),
  ];
}

function mainParts(language: Language, options: FrameOptions, theme: Theme): ReactNode[] {
  const paragraph = (...children: ReactNode[]) => h("p", { style: theme.paragraph }, ...children);
  return [
    h("p", { className: "soft", style: theme.brand }, phrases.from[language]),
    h("h1", { style: theme.heading }, "{subject}"),
    paragraph("{greeting}"),
    options.merged && paragraph("{lead}"),
    "{sections}",
    options.signed && paragraph("{signature}"),
    h(Hr, { className: "rule", style: theme.rule }),
    ...footer(language, options, theme),
  ];
}

function footer(language: Language, options: FrameOptions, theme: Theme): ReactNode[] {
  const quiet = (...children: ReactNode[]) =>
    h("p", { className: "soft", style: theme.quiet }, ...children);
  const fewer = { href: "{unsubscribeUrl}", className: "link", style: theme.link };
  const wayOut = options.ownHelp ? "{helpBefore}{phone}{helpAfter}" : phrases.wayOut[language];
  return [
    !options.forStaff && quiet(...around(wayOut, phoneLink(theme))),
    quiet(...around(phrases.antiScam[language], h("span", { style: theme.unbroken }, "{phone}"))),
    options.unsubscribable && quiet(h(Link, fewer, phrases.fewer[language])),
  ];
}

/** Puts an element where a sentence says `{phone}`: a number is never broken over two lines. */
function around(sentence: string, phone: ReactNode): ReactNode[] {
  const [before = "", after = ""] = sentence.split("{phone}");
  return [before, phone, after];
}

function phoneLink(theme: Theme): ReactNode {
  const style = { ...theme.link, ...theme.unbroken };
  return h(Link, { href: "tel:{phoneDigits}", className: "link", style }, "{phone}");
}
