/**
 * Draws a mail into an empty frame of its own. The page's policy lets nobody style from markup, so what the
 * mail says of its look goes through the object model, which is code of ours. Links lead nowhere.
 */
export function showMail(frame: Document, html: string): void {
  const mail = new DOMParser().parseFromString(html, "text/html");
  const looks = takeInlineStyles(mail);
  for (const link of mail.querySelectorAll("a")) link.removeAttribute("href");
  frame.documentElement.lang = mail.documentElement.lang;
  frame.body.replaceWith(frame.adoptNode(mail.body));
  for (const [element, css] of looks) element.style.cssText = css;
  frame.documentElement.style.colorScheme = "light dark";
  applySheets(frame, [...mail.querySelectorAll("style")]);
}

function takeInlineStyles(mail: Document): readonly (readonly [HTMLElement, string])[] {
  return [...mail.querySelectorAll<HTMLElement>("[style]")].map((element) => {
    const css = element.getAttribute("style") ?? "";
    element.removeAttribute("style");
    return [element, css] as const;
  });
}

/** Sheets hold only the dark look: browsers that cannot adopt one show the light one. */
function applySheets(frame: Document, styles: readonly HTMLStyleElement[]): void {
  const view = frame.defaultView;
  if (view === null || !("adoptedStyleSheets" in frame)) return;
  frame.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    return sheet;
  });
}
