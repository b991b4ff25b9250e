import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Person } from "@aftercare/local/person.ts";
import { openBrowser, visit, type Look } from "../../support/browser.ts";
import { buildHouse, type House, type Inhabitant } from "../../support/house.ts";

/** A house and a browser for one file of journeys. What breaks in a page on the way breaks the test. */
export interface Stage {
  readonly house: House;
  /** A device of somebody's own, signed in, or of a stranger. */
  device(who: Inhabitant | Person | "stranger", look?: Partial<Look>): Promise<BrowserContext>;
  /** A new tab. */
  tab(device: BrowserContext): Promise<Page>;
}

/** What the network refused is part of some journeys; what a page throws is part of none. */
const isOfTheNetwork = /^Failed to load resource/;

export function setStage(options: { readonly at?: string } = {}): Stage {
  let house: House | undefined;
  let browser: Browser | undefined;
  const devices: BrowserContext[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    house = await buildHouse(options);
    browser = await openBrowser();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await showScreens(devices);
    await Promise.all(devices.splice(0).map((device) => device.close()));
    expect(troubles.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  return {
    get house() {
      return built(house);
    },
    async device(who, look) {
      const device = await visit(built(browser), built(house), who, look);
      devices.push(device);
      return device;
    },
    async tab(device) {
      const page = await device.newPage();
      page.on("pageerror", ({ message }) => troubles.push(message));
      page.on("console", (line) => {
        if (line.type() === "error" && !isOfTheNetwork.test(line.text()))
          troubles.push(line.text());
      });
      return page;
    },
  };
}

function built<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("The stage is not built yet.");
  return part;
}

/** What somebody would have seen when the test failed. */
async function showScreens(devices: readonly BrowserContext[]): Promise<void> {
  for (const page of devices.flatMap((device) => device.pages())) {
    console.error(`${page.url()}\n${await page.locator("body").ariaSnapshot()}`);
  }
}
