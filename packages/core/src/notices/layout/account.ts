import { createElement as h, type ReactNode } from "react";
import { Button, Hr } from "react-email";
import type { Language } from "../../kernel/language.ts";
import type { AccountBlock, AccountNotice } from "../account/account-notice.ts";
import { phrases } from "../phrases.ts";
import { documentElement } from "./frame.ts";
import { themeOf, type Theme } from "./theme.ts";

/** A whole account mail, its `{slots}` still in place: one matter, at most one button, no way to turn it off. */
export function accountElement(notice: AccountNotice, language: Language): ReactNode {
  const theme = themeOf(language);
  return documentElement(language, [
    h("p", { className: "soft", style: theme.brand }, phrases.fromUs[language]),
    h("h1", { style: theme.heading }, notice.heading[language]),
    h("p", { style: theme.paragraph }, "{greeting}"),
    ...notice.blocks.flatMap((block) => blockElements(block, language, theme)),
    h(Hr, { className: "rule", style: theme.rule }),
    h("p", { className: "soft", style: theme.quiet }, `${phrases.fromUs[language]} · {appHost}`),
  ]);
}

function blockElements(block: AccountBlock, language: Language, theme: Theme): ReactNode[] {
  switch (block.kind) {
    case "words":
      return [h("p", { style: theme.paragraph }, block.words[language])];
    case "code":
      return [h("p", { style: theme.code }, h("strong", null, "{code}"))];
    case "button":
      return buttonElements(block.label[language], language, theme);
  }
}

function buttonElements(label: string, language: Language, theme: Theme): ReactNode[] {
  const button = { href: "{actionUrl}", className: "button", style: theme.button };
  return [
    h("p", { style: theme.action }, h(Button, button, label)),
    h(
      "p",
      { className: "soft", style: theme.below, "data-skip-in-text": "true" },
      phrases.copyAddress[language],
      h("br"),
      h("span", { style: theme.address }, "{actionUrl}"),
    ),
  ];
}
