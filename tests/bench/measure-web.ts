import type { Browser, Page } from "playwright-core";
import { openBrowser, visit } from "../browser/support/browser.ts";
import { buildHouse, type House } from "../browser/support/house.ts";
import { atMost, type Line, type Section } from "./report.ts";
import { median } from "./turns.ts";

const visits = 3;
const screens = [
  { what: "C1 home", path: "/app/home" },
  { what: "C6 a payment", path: "/app/pay" },
];
/** A cheap phone in a weak network: 1.6 Mbit/s down, 150 ms there and back, a quarter of this CPU. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const slowdown = 4;
/** Without a long task for this long, the page answers to a finger. */
const quietMs = 1_500;

/** How long a client waits on a cheap phone that has never been here, until there is something to read and to press. */
export async function measureWeb(): Promise<Section> {
  const [browser, house] = await Promise.all([openBrowser(), buildHouse()]);
  try {
    const lines: Line[] = [];
    for (const screen of screens) lines.push(...(await measureScreen(browser, house, screen)));
    return { title: "The web app on a slow phone, first visit", lines };
  } finally {
    await browser.close();
    await house.close();
  }
}

async function measureScreen(
  browser: Browser,
  house: House,
  { what, path }: (typeof screens)[number],
): Promise<readonly Line[]> {
  const seen: Waiting[] = [];
  while (seen.length < visits) seen.push(await visitOnce(browser, house, path));
  const secondsOf = (read: (waiting: Waiting) => number) => median(seen.map(read)) / 1_000;
  const picture = secondsOf(({ pictureMs }) => pictureMs);
  const interactive = secondsOf(({ interactiveMs }) => interactiveMs);
  const note = `median of ${visits}, ${Math.round(median(seen.map(({ bytes }) => bytes)) / 1_000)} kB`;
  return [
    {
      what: `${what}: first useful picture`,
      product: writeSeconds(picture),
      aim: atMost(picture, 3, " s"),
    },
    { what: `${what}: answers`, product: writeSeconds(interactive), note },
  ];
}

const writeSeconds = (seconds: number) => `${seconds.toFixed(2)} s`;

interface Waiting {
  /** From the address until the heading of the content stands there. */
  readonly pictureMs: number;
  /** Until nothing keeps the page from answering any more. */
  readonly interactiveMs: number;
  /** What came over the network. */
  readonly bytes: number;
}

async function visitOnce(browser: Browser, house: House, path: string): Promise<Waiting> {
  const context = await visit(browser, house, "client");
  context.setDefaultTimeout(60_000);
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  const bytes = await slowDown(page);
  await page.goto(path, { waitUntil: "commit" });
  await page.waitForFunction(isQuiet, quietMs);
  const { pictureMs, busyUntilMs } = await page.evaluate(readMarks);
  await context.close();
  return { pictureMs, interactiveMs: Math.max(pictureMs, busyUntilMs), bytes: bytes() };
}

async function slowDown(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

interface Marks {
  pictureMs: number;
  busyUntilMs: number;
}

/** Run in the page, before anything else does: when the heading is painted, and when the last long task ended. */
function watchPage(): void {
  const marks: Marks = { pictureMs: 0, busyUntilMs: 0 };
  Object.assign(window, { waitingMarks: marks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      marks.busyUntilMs = Math.max(marks.busyUntilMs, startTime + duration);
    }
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    if ((document.querySelector("main h1")?.getBoundingClientRect().height ?? 0) === 0) {
      requestAnimationFrame(look);
      return;
    }
    // Painted in the frame after the one that laid it out.
    requestAnimationFrame(() => {
      marks.pictureMs = performance.now();
    });
  };
  requestAnimationFrame(look);
}

function isQuiet(quiet: number): boolean {
  const { waitingMarks: marks } = window as unknown as { readonly waitingMarks: Marks };
  const since = Math.max(marks.pictureMs, marks.busyUntilMs);
  return marks.pictureMs > 0 && performance.now() - since > quiet;
}

function readMarks(): Marks {
  return (window as unknown as { readonly waitingMarks: Marks }).waitingMarks;
}
