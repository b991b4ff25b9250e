import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { toPlainText } from "react-email";
import type { Language } from "../kernel/language.ts";
import { accountNoticeOf, type AccountNoticeId } from "./account/account-catalogue.ts";
import { noticeOf } from "./catalogue.ts";
import { accountElement } from "./layout/account.ts";
import { dividerElement, frameElement, type FrameOptions } from "./layout/frame.ts";
import { asideElement, sectionElement, type Aside, type Shape } from "./layout/section.ts";
import type { NoticeId } from "./notice-id.ts";
import { compileTemplate, type Template } from "./template.ts";
import { applyWording, leaveOpen } from "./wording/apply-wording.ts";
import type { Wording } from "./wording/wording.ts";

/** The same words twice: for mail clients that show HTML, and for those that do not. */
export interface CompiledPart {
  readonly html: Template;
  readonly text: Template;
}

const DOCTYPE = "<!DOCTYPE html>";

/** Rendering costs milliseconds, filling microseconds: each part is rendered once a process. */
const compiled = new Map<string, CompiledPart>();

/** One notice's section, its `{slots}` left open; so are the paragraphs that `own` words anew. */
export function compileNotice(
  id: NoticeId,
  language: Language,
  shape: Shape,
  own: Wording,
): CompiledPart {
  const open = leaveOpen(own);
  const key = ["notice", id, language, shape, ...Object.keys(open)].join(" ");
  return once(key, () => sectionElement(applyWording(noticeOf(id), open), language, shape));
}

/** The document around the sections, its `{slots}` left open. */
export function compileFrame(language: Language, options: FrameOptions): CompiledPart {
  const chosen = Object.entries(options).filter(([, is]) => is);
  const key = ["frame", language, ...chosen.map(([option]) => option).toSorted()].join(" ");
  return once(key, () => frameElement(language, options), DOCTYPE);
}

export function compileDivider(language: Language): CompiledPart {
  return once(`divider ${language}`, () => dividerElement(language));
}

/** A whole mail about an account, its `{slots}` left open. */
export function compileAccountMail(id: AccountNoticeId, language: Language): CompiledPart {
  const element = () => accountElement(accountNoticeOf(id), language);
  return once(`account ${id} ${language}`, element, DOCTYPE);
}

/** A paragraph that only some mails have, around `{words}`. */
export function compileAside(aside: Aside, language: Language): CompiledPart {
  return once(`${aside} ${language}`, () => asideElement(aside, language));
}

function once(key: string, element: () => ReactNode, doctype = ""): CompiledPart {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const html = renderToStaticMarkup(element());
  const part = {
    html: compileTemplate(doctype + html),
    text: compileTemplate(toPlainText(html, plainTextOptions)),
  };
  compiled.set(key, part);
  return part;
}

const plainTextOptions = {
  selectors: [
    { selector: "h1", options: { uppercase: false } },
    { selector: "h2", options: { uppercase: false } },
    { selector: 'a[href^="tel:"]', format: "inline" },
  ],
};
