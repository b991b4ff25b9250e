import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { executablePath } from "../browser/support/browser.ts";
import { buildHouse, type House, type Inhabitant } from "../browser/support/house.ts";
import { atLeast, atMost, type Line, type Section } from "./report.ts";
import { median } from "./turns.ts";

const runs = 3;

interface Audited {
  readonly what: string;
  readonly path: string;
  readonly who: Inhabitant;
  readonly device: "phone" | "desktop";
}

const pages: readonly Audited[] = [
  { what: "home", path: "/app/home", who: "client", device: "phone" },
  { what: "payment form", path: "/app/pay", who: "client", device: "phone" },
  { what: "caseload", path: "/app/clients", who: "counsellor", device: "desktop" },
];

/** Lighthouse's own numbers, which move from run to run: to be looked at, never a gate. */
export async function measureLighthouse(): Promise<Section> {
  const house = await buildHouse();
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const lines: Line[] = [];
    for (const page of pages) lines.push(...(await audit(house, chrome.port, page)));
    return { title: `Lighthouse, medians of ${runs}`, lines };
  } finally {
    chrome.kill();
    await house.close();
  }
}

async function audit(house: House, port: number, page: Audited): Promise<readonly Line[]> {
  const results: Result[] = [];
  while (results.length < runs) results.push(await auditOnce(house, port, page));
  const medianOf = (read: (result: Result) => number) => median(results.map(read));
  const score = (read: (result: Result) => number) => Math.round(medianOf(read) * 100);
  const lcp = medianOf((result) => result.lcpMs) / 1_000;
  const cls = medianOf((result) => result.cls);
  const line = (what: string, product: string, aim: Line["aim"]): Line => ({
    what: `${page.what}, ${page.device}: ${what}`,
    product,
    ...(aim === undefined ? {} : { aim }),
  });
  const [performance, accessibility, practices] = [
    score((result) => result.performance),
    score((result) => result.accessibility),
    score((result) => result.practices),
  ];
  return [
    line("performance", String(performance), atLeast(performance, 75)),
    line("accessibility", String(accessibility), atLeast(accessibility, 100)),
    line("best practices", String(practices), atLeast(practices, 100)),
    line("largest paint", `${lcp.toFixed(2)} s`, atMost(lcp, 3, " s")),
    line("layout shift", cls.toFixed(3), atMost(cls, 0.02)),
  ];
}

interface Result {
  readonly performance: number;
  readonly accessibility: number;
  readonly practices: number;
  readonly lcpMs: number;
  readonly cls: number;
}

async function auditOnce(
  house: House,
  port: number,
  { path, who, device }: Audited,
): Promise<Result> {
  const flags = {
    port,
    onlyCategories: ["performance", "accessibility", "best-practices"],
    extraHeaders: { Cookie: house.people[who].cookies.join("; ") },
    logLevel: "error",
  } as const;
  const ran = await lighthouse(
    `${house.url}${path}`,
    { ...flags, onlyCategories: [...flags.onlyCategories] },
    device === "desktop" ? desktopConfig : undefined,
  );
  if (ran === undefined || ran.lhr.finalDisplayedUrl !== `${house.url}${path}`) {
    throw new Error(`Lighthouse did not see ${path}: ${ran?.lhr.finalDisplayedUrl}`);
  }
  const { categories, audits } = ran.lhr;
  return {
    performance: categories["performance"]?.score ?? 0,
    accessibility: categories["accessibility"]?.score ?? 0,
    practices: categories["best-practices"]?.score ?? 0,
    lcpMs: audits["largest-contentful-paint"]?.numericValue ?? NaN,
    cls: audits["cumulative-layout-shift"]?.numericValue ?? NaN,
  };
}
