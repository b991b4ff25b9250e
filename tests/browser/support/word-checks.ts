/** Run in the page, like layout-checks.ts. */

/** What a person would see or hear that was written for a machine. */
export function findRawWords(): readonly string[] {
  const raw =
    /\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date|\{[a-z]\w*\}|\baftercare\.[a-z-]+\.|\b[a-z]+_[a-z]+\b/;
  const spoken = ["aria-label", "title", "placeholder", "alt"];
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      element === null ||
      element.closest("code, pre, kbd, samp, script, style, noscript, textarea")
    )
      continue;
    const words = node.textContent ?? "";
    if (raw.test(words) && element.checkVisibility()) found.push(words.trim().slice(0, 120));
  }
  for (const element of document.querySelectorAll("*")) {
    for (const name of spoken) {
      const words = element.getAttribute(name) ?? "";
      if (raw.test(words)) found.push(`${name}: ${words.slice(0, 120)}`);
    }
  }
  return found;
}

/** Whether the page says what it is: its tab, its language, its one heading. */
export function findNameless(language: string): readonly string[] {
  const { title, documentElement } = document;
  const headings = document.querySelectorAll("h1");
  const [heading] = headings;
  const name = heading?.textContent?.trim() ?? "";
  return [
    ...(title.trim() === "" || title === "结清之后" ? [`the tab says "${title}"`] : []),
    ...(documentElement.lang === language ? [] : [`lang is "${documentElement.lang}"`]),
    ...(headings.length === 1 ? [] : [`${headings.length} first headings`]),
    ...(/[\p{L}\p{N}]/u.test(name) ? [] : [`the heading says "${name}"`]),
  ];
}

/** Runs of Chinese on an English page. */
export function findChinese(): readonly string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest("script, style, noscript, [lang=zh-CN]:not(html)"))
      continue;
    if (!element.checkVisibility()) continue;
    for (const [run] of (node.textContent ?? "").matchAll(/\p{Script=Han}+/gu)) found.add(run);
  }
  return [...found];
}
