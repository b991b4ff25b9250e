import type { Browser, BrowserContext, Page } from "playwright-core";
import { usualLook, visit, type Look } from "./browser.ts";
import type { House } from "./house.ts";
import type { Screen } from "./screens.ts";

/** Somebody who goes from screen to screen in one tab, and notes whatever goes wrong on the way. */
export interface Walker {
  readonly page: Page;
  readonly look: Look;
  /** As a link does where it can: the app is loaded once. */
  goTo(screen: Screen): Promise<void>;
  /** On the page as it stands: by the language button, and as the device's wish. */
  change(wish: Partial<Pick<Look, "language" | "scheme">>): Promise<void>;
  /** Until nothing is on its way, and the screen does not move. */
  settle(): Promise<void>;
  /** Errors in the console, scripts that broke, requests that failed; each is told once. */
  takeTroubles(): readonly string[];
  leave(): Promise<void>;
}

/** `screen` is where the walk is to begin: who looks, and how, stays the same all the way. */
export async function startWalk(
  browser: Browser,
  house: House,
  who: Screen["who"],
  chosen: Partial<Look> = {},
): Promise<Walker> {
  const context = await visit(browser, house, who, chosen);
  const page = await context.newPage();
  const road = watchRoad(page);
  let look: Look = { ...usualLook, ...chosen };
  let here: Screen | undefined;
  let hasAskedForCode = false;

  async function settle(): Promise<void> {
    await road.quiet();
    // One screen may lead to another of its own kind, and keep its heading.
    await page.waitForFunction(hasArrived, undefined, { timeout: 3_000 }).catch(() => undefined);
    await page.locator("h1").first().waitFor();
    await road.quiet();
    await page.evaluate(finishMoving);
  }

  async function goTo(screen: Screen): Promise<void> {
    road.expect(screen.status ?? 200);
    if (screen.asksForCode === true && !hasAskedForCode) {
      await askForCode(page);
      hasAskedForCode = true;
    }
    if (isInApp(here) && isInApp(screen)) {
      await page.evaluate(followLink, screen.path);
    } else {
      await page.goto(isInApp(screen) ? screen.path : inLanguage(screen.path, look.language));
    }
    here = screen;
    await settle();
  }

  async function changeLanguage(language: Look["language"]): Promise<void> {
    look = { ...look, language };
    if (!isInApp(here)) return here && goTo(here);
    await page.getByRole("button", { name: switchNames[language], exact: true }).click();
    await settle();
  }

  return {
    page,
    get look() {
      return look;
    },
    goTo,
    settle,
    async change({ language = look.language, scheme = look.scheme }) {
      if (scheme !== look.scheme) await page.emulateMedia({ colorScheme: scheme });
      look = { ...look, scheme };
      if (language !== look.language) await changeLanguage(language);
    },
    takeTroubles: road.takeTroubles,
    leave: () => closeContext(context),
  };
}

/** A code goes to an address that nobody has; the page that asks for it is the same. */
async function askForCode(page: Page): Promise<void> {
  await page.goto("/sign-in");
  const address = page.locator('input[name="email"]');
  await address.fill("somebody@example.org");
  await address.press("Enter");
  await page.waitForURL(/\/sign-in\/code/);
}

/** What the button says that leads to a language. */
const switchNames = { "zh-CN": "换成中文", en: "Switch to English" } as const;

const isInApp = (screen: Screen | undefined) => screen?.path.startsWith("/app/") === true;

function inLanguage(path: string, language: Look["language"]): string {
  return `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
}

/** The old heading is marked, so that the next one is known to be new; a filter leaves it where it is. */
function followLink(path: string): void {
  if (new URL(path, location.href).pathname !== location.pathname) {
    for (const heading of document.querySelectorAll("h1")) heading.dataset["left"] = "yes";
  }
  history.pushState({}, "", path);
}

function hasArrived(): boolean {
  const isWaiting = document.querySelector("h1[data-left], [aria-busy=true]") !== null;
  return !isWaiting && document.querySelector("h1") !== null;
}

/** Things that fade in are judged when they are there. */
function finishMoving(): void {
  for (const heading of document.querySelectorAll("h1")) delete heading.dataset["left"];
  for (const each of document.getAnimations()) each.finish();
}

interface Road {
  /** The next page may answer with this, and the console may say so. */
  expect(status: number): void;
  quiet(): Promise<void>;
  takeTroubles(): readonly string[];
}

const quietMs = 60;

function watchRoad(page: Page): Road {
  const onTheWay = new Set<unknown>();
  let troubles: string[] = [];
  let lastMovedMs = 0;
  let expected = 200;
  const moved = () => {
    lastMovedMs = performance.now();
  };
  const note = (trouble: string) => {
    if (expected === 200 || !trouble.includes(String(expected))) troubles.push(trouble);
  };
  page.on("request", (request) => {
    onTheWay.add(request);
    moved();
  });
  page.on("requestfinished", (request) => {
    onTheWay.delete(request);
    moved();
  });
  page.on("requestfailed", (request) => {
    onTheWay.delete(request);
    moved();
    const { errorText = "" } = request.failure() ?? {};
    // What is not needed any more is called off: that is no failure.
    if (errorText !== "net::ERR_ABORTED") note(`${errorText} ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => note(`broke: ${error.message}`));
  page.on("console", (message) => {
    if (/error|warning/.test(message.type())) note(`console: ${message.text()}`);
  });
  return {
    expect(status) {
      expected = status;
    },
    async quiet() {
      moved();
      while (onTheWay.size > 0 || performance.now() - lastMovedMs < quietMs) {
        await page.waitForTimeout(quietMs / 2);
      }
    },
    takeTroubles() {
      const taken = troubles;
      troubles = [];
      return taken;
    },
  };
}

async function closeContext(context: BrowserContext): Promise<void> {
  await context.close();
}
