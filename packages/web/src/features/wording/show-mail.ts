import { takeLooks } from "./mail-looks.ts";

/**
 * Draws a mail into an empty frame of its own. The page's policy lets nobody style from markup, so what the
 * mail says of its look goes through the object model, which is code of ours. Links lead nowhere.
 */
export function showMail(frame: Document, html: string): void {
  const { markup, sheets } = takeLooks(html);
  const mail = new DOMParser().parseFromString(markup, "text/html");
  for (const link of mail.querySelectorAll("a")) link.removeAttribute("href");
  frame.documentElement.lang = mail.documentElement.lang;
  frame.body.replaceWith(frame.adoptNode(mail.body));
  for (const element of [frame.body, ...frame.body.querySelectorAll<HTMLElement>("[data-look]")]) {
    element.style.cssText = element.dataset["look"] ?? "";
  }
  frame.documentElement.style.colorScheme = "light dark";
  adopt(frame, sheets);
}

/** Sheets hold only the dark look: browsers that cannot adopt one show the light one. */
function adopt(frame: Document, sheets: readonly string[]): void {
  const view = frame.defaultView;
  if (view === null || !("adoptedStyleSheets" in frame)) return;
  frame.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
