import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addMs } from "@aftercare/core/calendar/instant.ts";
import type { Browser } from "playwright-core";
import { openBrowser, viewports, type Look } from "./support/browser.ts";
import { writeContactSheet, type Picture } from "./support/contact-sheet.ts";
import { furnish } from "./support/furnish.ts";
import { buildHouse, type House } from "./support/house.ts";
import { screensOf, viewers, type Screen } from "./support/screens.ts";
import { startWalk, type Walker } from "./support/walker.ts";

/** `npm run screenshots [NAME…]`: a picture of every screen, or of those whose names hold one of the words. */

const folder = join(import.meta.dirname, "../../.screenshots");
const devices = ["phone", "desktop"] as const;
const alsoDark =
  /^(p1-landing|p5-mail-button|c1-home|c5-open-debt|c6-pay|s1-desk|s2-clients|a1-overview)$/;

const words = process.argv.slice(2);
const isWanted = ({ name }: Screen) =>
  words.length === 0 || words.some((word) => name.includes(word));

const browser = await openBrowser();
const house = await buildHouse();
try {
  const pictures = await takeAll(browser, house);
  await writeFile(join(folder, "index.html"), writeContactSheet(pictures));
  console.log(`${pictures.length} pictures: .screenshots/index.html shows them all.`);
} finally {
  await browser.close();
  await house.close();
}

async function takeAll(from: Browser, of: House): Promise<readonly Picture[]> {
  const at = await furnish(of);
  if (words.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const { who } of viewers) {
    const screens = screensOf(who).filter(isWanted);
    for (const device of screens.length === 0 ? [] : devices) {
      const walker = await startWalk(from, of, who, { screen: device });
      for (const screen of screens) {
        letAMinutePass(of);
        pictures.push(...(await takeScreen(walker, at(screen))));
      }
      await walker.leave();
    }
  }
  return pictures;
}

/** Nobody opens every screen at once: the limit of a minute's requests would show in the pictures. */
function letAMinutePass({ cloud: { engines } }: House): void {
  engines.clock.moveTo(addMs(engines.clock.now(), 60_000));
}

async function takeScreen(walker: Walker, screen: Screen): Promise<readonly Picture[]> {
  await walker.goTo(screen);
  const pictures: Picture[] = [];
  for (const language of ["zh-CN", "en"] as const) {
    await walker.change({ language });
    pictures.push(await take(walker, screen));
  }
  if (alsoDark.test(screen.name)) {
    await walker.change({ language: "zh-CN", scheme: "dark" });
    pictures.push(await take(walker, screen));
    await walker.change({ scheme: "light" });
  }
  for (const trouble of walker.takeTroubles()) console.log(`${screen.name}: ${trouble}`);
  return pictures;
}

async function take({ page, look, settle }: Walker, { name }: Screen): Promise<Picture> {
  await page.setViewportSize(viewports[look.screen]);
  await page.evaluate(pinFont);
  await page.evaluate(unpinBars);
  await settle();
  const file = `${name}.${nameOf(look)}.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true });
  return { screen: name, look: nameOf(look), device: look.screen, file };
}

function nameOf({ screen, language, scheme }: Look): string {
  return [screen, language, ...(scheme === "dark" ? ["dark"] : [])].join("-");
}

/** What stays in sight while people scroll would stand in the middle of a picture of the whole page. */
function unpinBars(): void {
  for (const each of document.querySelectorAll<HTMLElement>("nav, header, form, div, section")) {
    const { position } = getComputedStyle(each);
    if (position !== "fixed" && position !== "sticky") continue;
    Object.assign(each.style, { position: "static", transform: "none", marginInline: "auto" });
  }
}

/** The system's own choice differs from one run to the next. A sheet of this kind is let in by our own rules. */
function pinFont(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*:not(code, pre, kbd) { font-family: "Noto Sans CJK SC" !important }');
  document.adoptedStyleSheets = [sheet];
}
