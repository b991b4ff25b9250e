import { JSDOM } from "jsdom";
import { expect } from "vitest";

/** What runs, loads, embeds or changes where a page's addresses lead. */
const active =
  "script, iframe, frame, object, embed, applet, svg, math, video, audio, portal, base, link, " +
  "img, source, template, meta[http-equiv=refresh], form[action^='//'], [formaction], [srcdoc]";
/** Where an address of ours may lead: to ourselves, to a telephone, to a mailbox. */
const ownAddress = /^(\/(?!\/)|\?|#|tel:[\d+-]*$|mailto:[^?]+$|$)/;
const turnsAround = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/;

/**
 * Reads HTML as a browser does and lets nothing be in it that somebody who typed a name could have put there.
 */
export function expectHarmless(html: string, ours: string): void {
  const { document } = new JSDOM(html).window;
  const found = [...document.querySelectorAll(active)].map(({ outerHTML }) => outerHTML);
  expect(found).toEqual([]);
  const elements = [...document.querySelectorAll("*")];
  const handlers = elements.flatMap((element) =>
    element.getAttributeNames().filter((name) => /^on/i.test(name)),
  );
  expect(handlers).toEqual([]);
  const addresses = ["href", "src", "action", "background", "cite", "poster", "xlink:href"].flatMap(
    (name) => elements.flatMap((element) => element.getAttribute(name) ?? []),
  );
  const foreign = addresses.filter(
    (address) => !ownAddress.test(address) && !address.startsWith(`${ours}/`),
  );
  expect(foreign).toEqual([]);
  const styles = elements.flatMap((element) => element.getAttribute("style") ?? []);
  expect(styles.filter((style) => /url\(|expression|@import/i.test(style))).toEqual([]);
  expect(html).not.toMatch(turnsAround);
  expect(document.documentElement.textContent).not.toContain(String(1234 * 4321));
}
