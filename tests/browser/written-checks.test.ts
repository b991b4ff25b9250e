import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type Look } from "./support/browser.ts";
import { furnish } from "./support/furnish.ts";
import { buildHouse, type House } from "./support/house.ts";
import {
  findBrokenAmounts,
  findCoveredFocus,
  findSideways,
  findSmallTargets,
} from "./support/layout-checks.ts";
import { screensOf, viewers, type Screen } from "./support/screens.ts";
import { startWalk, type Walker } from "./support/walker.ts";
import { findChinese, findNameless, findRawWords } from "./support/word-checks.ts";

/** What no tool sees: each of these was once wrong on a screen at which every tool said 100. */

const phoneWidths = [320, 390];
const deskWidths = [1280, 390];

let browser: Browser;
let house: House;
let at: (screen: Screen) => Screen;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), buildHouse()]);
  at = await furnish(house);
});

afterAll(async () => {
  await browser.close();
  await house.close();
});

describe.each(viewers)("$who", ({ who, screen: device }) => {
  const widths = device === "phone" ? phoneWidths : deskWidths;
  // Under a thumb all are large; at a desk small ones stand alone.
  const targets = device === "phone" ? { least: 44, spaced: false } : { least: 24, spaced: true };
  let walker: Walker;

  beforeAll(async () => {
    walker = await startWalk(browser, house, who, { screen: device });
  });

  afterAll(() => walker.leave());

  test.each(screensOf(who))("$name keeps to what is written down", async (screen) => {
    await walker.goTo(at(screen));
    const found = await checkWidths(walker, widths, targets);
    await walker.change({ language: other(walker.look.language) });
    found.push(...(await checkWidths(walker, widths, targets)));
    expect([...found, ...walker.takeTroubles()]).toEqual([]);
  });
});

const other = (language: Look["language"]) => (language === "en" ? "zh-CN" : "en");

type Targets = Parameters<typeof findSmallTargets>[0];

async function checkWidths(walker: Walker, widths: readonly number[], targets: Targets) {
  const { page, look } = walker;
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 400 ? 700 : 900 });
    await walker.settle();
    const told = [
      ...(await page.evaluate(findSideways)),
      ...(await page.evaluate(findBrokenAmounts)).map((amount) => `in two lines: ${amount}`),
      ...(await page.evaluate(findSmallTargets, targets)).map((target) => `small: ${target}`),
      ...(await page.evaluate(findCoveredFocus)).map((element) => `covered: ${element}`),
    ];
    found.push(...told.map((line) => `${look.language} ${width}: ${line}`));
  }
  const words = [
    ...(await page.evaluate(findNameless, look.language)),
    ...(await page.evaluate(findRawWords)).map((text) => `raw: ${text}`),
    ...(look.language === "en" ? untranslated(await page.evaluate(findChinese)) : []),
  ];
  return [...found, ...words.map((line) => `${look.language}: ${line}`)];
}

/** On an English page Chinese stands only where somebody wrote it: names, lenders, notes. */
function untranslated(runs: readonly string[]): readonly string[] {
  return runs
    .filter((run) => !written.includes(run) && !printed.includes(run))
    .map((run) => `in Chinese: ${run}`);
}

/** The number of an official notice, as it stands on the paper. */
const printed = ["国办发明电", "号"];

const written = ["infra/local/src", "infra/local/src/samples", "tests/browser/support"]
  .map((folder) => join(import.meta.dirname, "../..", folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");
