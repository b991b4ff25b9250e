import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type Look } from "./support/browser.ts";
import { furnish } from "./support/furnish.ts";
import { buildHouse, type House } from "./support/house.ts";
import { screensOf, viewers, type Screen } from "./support/screens.ts";
import { startWalk, type Walker } from "./support/walker.ts";

/** WCAG 2.2 AA, and what the makers of axe hold to be good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What another language or other colours can break; the page's bones are the same. */
const rulesThatDiffer = `
  color-contrast link-in-text-block target-size html-has-lang html-lang-valid valid-lang
  document-title page-has-heading-one empty-heading button-name link-name label select-name
  input-button-name summary-name image-alt svg-img-alt role-img-alt frame-title landmark-unique
  aria-dialog-name aria-input-field-name aria-toggle-field-name aria-command-name
  aria-tooltip-name aria-meter-name aria-progressbar-name form-field-multiple-labels
`
  .trim()
  .split(/\s+/);

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
  let walker: Walker;

  beforeAll(async () => {
    walker = await startWalk(browser, house, who, { screen: device });
  });

  afterAll(() => walker.leave());

  test.each(screensOf(who))(
    "$name: axe finds nothing, in two languages and two schemes",
    async (screen) => {
      await walker.goTo(at(screen));
      const found = [...(await findAll(walker))];
      await walker.change({ scheme: "dark" });
      found.push(...(await findDiffering(walker)));
      await walker.change({ language: other(walker.look.language) });
      found.push(...(await findDiffering(walker)));
      await walker.change({ scheme: "light" });
      found.push(...(await findDiffering(walker)));
      expect(found).toEqual([]);
    },
  );
});

const other = (language: Look["language"]) => (language === "en" ? "zh-CN" : "en");
const findAll = (walker: Walker) => find(walker, (axe) => axe.withTags(tags));
const findDiffering = (walker: Walker) => find(walker, (axe) => axe.withRules(rulesThatDiffer));

/** One line for each place that breaks a rule. */
async function find(
  { page, look }: Walker,
  narrow: (axe: AxeBuilder) => AxeBuilder,
): Promise<readonly string[]> {
  // Legacy mode: no second tab for every look.
  const { violations } = await narrow(new AxeBuilder({ page }).setLegacyMode(true)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) =>
        `${look.language} ${look.scheme}: ${id} at ${target.join(" ")}: ${any[0]?.message ?? help}`,
    ),
  );
}
