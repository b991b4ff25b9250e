import { gzipSync } from "node:zlib";
import { languages } from "@aftercare/core/kernel/language.ts";
import { violationsOf } from "@aftercare/core/testing/violations-of.ts";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import { makeApi } from "@aftercare/functions/http/app.ts";
import { articles } from "@aftercare/functions/http/pages/help/articles.ts";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, problem, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn } from "./http-person.ts";

/** P1, P7 to P10 of the design: what everybody may read, by HTTP, without a script. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const mostBytes = 30_000;
const forPeople = { accept: "text/html,application/xhtml+xml" };

/** Each from a network of its own: one alone may not ask for so many. */
let networks = 0;
async function open(path: string, headers: Record<string, string> = {}): Promise<Response> {
  networks += 1;
  const sourceIp = `198.51.${Math.floor(networks / 250)}.${networks % 250}`;
  return fixture.api.request(path, { headers: { ...forPeople, ...headers } }, { sourceIp });
}

const found = [
  "/",
  "/help",
  "/help/knowledge",
  "/is-it-us",
  "/privacy",
  "/terms",
  "/accessibility",
];
const guides = articles.map(({ slug }) => `/help/${slug}`);
const pages: readonly (readonly [path: string, status: number])[] = [
  ...[...found, ...guides].map((path) => [path, 200] as const),
  ["/help?q=%E5%BE%81%E4%BF%A1", 200],
  ["/help?q=%E5%A4%A9%E6%B0%94%E9%A2%84%E6%8A%A5", 200],
  ["/help/no-such-guide", 404],
  ["/no-such-page", 404],
  ["/old-browser", 200],
  ["/maintenance", 503],
];

describe.each(languages)("in %s", (language) => {
  test.each(pages)("%s (%d) is whole, and light enough", async (path, status) => {
    const response = await open(path, { "accept-language": language });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-language")).toBe(language);
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).not.toMatch(/<script|javascript:|\son\w+=|style="|undefined|\[object|\{\w+\}/);
    expect(headingLevels(text)).toEqual(inOrder(headingLevels(text)));
    expect(await violationsOf(text)).toEqual([]);
    if (language === "en") expect(strayHan(text)).toEqual([]);
    const bytes = gzipSync(text).length;
    expect(bytes).toBeLessThan(mostBytes);
    process.stdout.write(`${language} ${path}: ${bytes} bytes, zipped\n`);
  });

  test.each([...found, ...guides])("every way out of %s leads somewhere", async (path) => {
    const text = await (await open(`${path}?lang=${language}`)).text();
    const ways = addressesIn(text).filter((address) => address.startsWith("/"));
    expect(ways).toContain(`/help?lang=${language}`);
    for (const way of ways.filter((each) => !/^\/(app|sign-in|account)\b/.test(each))) {
      expect([way, (await open(way)).status]).toEqual([way, 200]);
    }
    const inPage = addressesIn(text).filter((address) => address.startsWith("#"));
    for (const way of inPage) expect(text).toContain(`id="${way.slice(1)}"`);
  });
});

test("the other language is the same page, with what was searched for", async () => {
  const text = await (await open("/help?q=a%26b&lang=zh-CN")).text();
  expect(text).toMatch(/href="\/help\?q=a%26b&amp;lang=en"\s+lang="en"/);
  const guide = await (await open("/help/keep-proofs?lang=en")).text();
  expect(guide).toMatch(/href="\/help\/keep-proofs\?lang=zh-CN"\s+lang="zh-CN"/);
});

test("a search answers with what it found, or with the three nearest, and never with what was typed as markup", async () => {
  const hit = await (await open("/help?q=96110&lang=zh-CN")).text();
  expect(hit).toMatch(/“96110”找到1篇/);
  expect(hit).toContain("/help/asked-to-pay-again");
  const miss = await (await open(`/help?lang=en&q=${encodeURIComponent("<b>weather</b>")}`)).text();
  expect(miss).toContain("These 3 come nearest");
  expect(miss).not.toContain("<b>");
  expect((await open("/help?q=x")).headers.get("x-robots-tag")).toBe("noindex, nofollow");
});

test("the page that tells our messages from others names the real address and sender", async () => {
  const text = await (await open("/is-it-us?lang=zh-CN")).text();
  const { from } = fixture.app.config.mail();
  expect(text).toContain(`<p class="address">app.example.org</p>`);
  expect(text).toContain(`<p class="address">${from}</p>`);
  expect(text).toMatch(/href="mailto:[^"]+\?subject=/);
});

test("who runs the site is told where it is known", async () => {
  const { app } = fixture;
  const operator = { name: "某帮扶中心", phone: "400-800-1234" };
  const api = makeApi({ ...app, config: { ...app.config, operator: () => operator } });
  const text = await (await api.request("/?lang=zh-CN")).text();
  expect(text).toContain("这个网站由某帮扶中心运营");
  expect(text).toContain('<a href="tel:4008001234">400-800-1234</a>');
  expect(text).toContain("自己打开 app.example.org 或打 400-800-1234");
});

test("whoever is signed in goes on to the list, the others to signing in", async () => {
  const ada = signIn(fixture, { userId: "ada", role: "client" });
  for (const path of ["/", "/help/keep-proofs", "/is-it-us"]) {
    const mine = await (await ada.ask(path, { headers: forPeople })).text();
    const theirs = await (await open(path)).text();
    expect([path, /"\/app\//.test(mine), /"\/app\//.test(theirs)]).toEqual([path, true, false]);
  }
});

test("public pages may be found by searching; the rest may not", async () => {
  for (const path of [...found, ...guides]) {
    const response = await open(path);
    expect([path, response.headers.get("x-robots-tag")]).toEqual([path, null]);
    expect(await response.text()).toContain('<meta name="description"');
  }
  for (const path of ["/help/none", "/nowhere", "/old-browser", "/maintenance", "/a/forged"]) {
    const response = await open(path);
    expect([path, response.headers.get("x-robots-tag")]).toEqual([path, "noindex, nofollow"]);
  }
});

test("a program that finds nothing gets a problem, and so does everybody under /v1", async () => {
  const missing = await ask(fixture, "/no-such-page", { key: "", headers: { accept: "*/*" } });
  expect((await problem(missing)).status).toBe(404);
  const inApi = await ask(fixture, "/v1/clients/nobody", { headers: forPeople });
  expect((await problem(inApi)).status).toBe(404);
});

test.each([
  [500, new RangeError("broken"), /我们这边出了错[\s\S]*编号告诉我们：[\w-]{20,}/],
  [503, new AppError("store.unavailable", "away", { retriable: true }), /正在维护/],
] as const)(
  "a page that fails is a page (%d), and says whom to ask",
  async (status, error, says) => {
    const { app } = fixture;
    const organisations = { ...app.ports.organisations, loadNow: () => Promise.reject(error) };
    const members = { ...app.ports.members, loadJoinLink: () => Promise.reject(error) };
    const contextFor = () => Promise.reject(error);
    const api = makeApi({ ...app, contextFor, ports: { ...app.ports, organisations, members } });
    const { tokenFor } = await import("./http-links-fixture.ts");
    const path = `/a/${tokenFor("broken")}`;
    const asked = await api.request(path, {
      headers: { ...forPeople, "accept-language": "zh-CN" },
    });
    const text = await asked.text();
    expect(asked.status).toBe(status);
    expect(text).toMatch(says);
    expect(text).toContain(`mailto:${app.config.mail().from}`);
    expect(await violationsOf(text)).toEqual([]);
    const byProgram = await api.request(path);
    expect((await problem(byProgram)).status).toBe(status);
  },
);

test("who asks too often is told so in a page", async () => {
  const { app } = fixture;
  const limits = {
    ...app.ports.limits,
    take: () => Promise.resolve({ kind: "limited", retryAfterSeconds: 9 } as const),
  };
  const api = makeApi({ ...app, ports: { ...app.ports, limits } });
  const response = await api.request("/help", { headers: forPeople });
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "9"]);
  const text = await response.text();
  expect(text).toContain("请过一分钟再打开");
  expect(await violationsOf(text)).toEqual([]);
});

function headingLevels(text: string): number[] {
  return [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
}

/** One first heading, and no level left out on the way down. */
function inOrder(levels: readonly number[]): number[] {
  const kept = levels.filter((level, at) => level <= (levels[at - 1] ?? 0) + 1);
  return kept.filter((level, at) => (level === 1) === (at === 0));
}

function addressesIn(text: string): string[] {
  const { document } = new JSDOM(text).window;
  return [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
}

/** Chinese on an English page: the words that stand on a report or in an app, and the other language's name. */
function strayHan(text: string): string[] {
  const { document } = new JSDOM(text).window;
  for (const other of document.querySelectorAll("[hreflang], input")) other.remove();
  const plain = (document.body.textContent ?? "").replaceAll(
    /结清证明|结清|销户|结束|征信|天气预报/g,
    "",
  );
  return plain.match(/\p{Script=Han}+/gu) ?? [];
}
