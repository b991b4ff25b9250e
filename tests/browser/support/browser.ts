import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import type { Person } from "@aftercare/local/person.ts";
import type { House, Inhabitant } from "./house.ts";

/** Debian's Chromium; `npm test` installs it with the Chinese fonts (scripts/test-engines.ts). */
export const executablePath = "/usr/bin/chromium";

export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      "Chromium is missing: apt-get install -y chromium fonts-noto-cjk, or run `npm test`, which does it.",
    );
  }
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
    // Without it a download's Chinese name becomes “download”.
    env: { ...process.env, LANG: "C.UTF-8" },
  });
}

export interface Look {
  readonly screen: "phone" | "desktop";
  readonly language: "zh-CN" | "en";
  readonly scheme: "light" | "dark";
}

export const usualLook: Look = { screen: "phone", language: "zh-CN", scheme: "light" };

export const viewports = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;

/** A browser of one's own for somebody with an account, signed in, or for a stranger. */
export async function visit(
  browser: Browser,
  house: House,
  who: Inhabitant | Person | "stranger",
  look: Partial<Look> = {},
): Promise<BrowserContext> {
  const { screen, language, scheme } = { ...usualLook, ...look };
  const context = await browser.newContext({
    baseURL: house.url,
    viewport: viewports[screen],
    isMobile: screen === "phone",
    hasTouch: screen === "phone",
    locale: language,
    timezoneId: "Asia/Shanghai",
    colorScheme: scheme,
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript((chosen) => {
    if (localStorage.getItem("language") === null) localStorage.setItem("language", chosen);
  }, language);
  if (who !== "stranger") await context.addCookies(cookiesOf(house, who));
  return context;
}

function cookiesOf(house: House, who: Inhabitant | Person) {
  const { cookies } = typeof who === "string" ? house.people[who] : who;
  return cookies.map((cookie) => {
    const [name = "", ...value] = cookie.split("=");
    return { name, value: value.join("="), url: house.url };
  });
}

/** Opens an address of the app and waits until its heading is there and nothing is on its way. */
export async function go(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
}
