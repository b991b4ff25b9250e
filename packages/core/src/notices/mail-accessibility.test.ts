import axe from "axe-core";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import { languages } from "../kernel/language.ts";
import { composeMail } from "./compose-mail.ts";
import { dark, light } from "./layout/theme.ts";
import type { NoticeId } from "./notice-id.ts";
import { sampleMail, sampleSection } from "./samples-for-tests.ts";

const mails: Readonly<Record<string, readonly NoticeId[]>> = {
  "one reminder": ["credit-check-main"],
  "three reminders": ["two-proofs", "autodebit-cancel", "objection-window"],
  "a warning with a reminder": ["status-check", "scam-alert"],
  "staff mail": ["objection-overdue"],
};

function documentOf(language: (typeof languages)[number], ids: readonly NoticeId[]): JSDOM {
  const sections = ids.map((id) => sampleSection(id, { title: `${id} title` }));
  return pageOf(composeMail(sampleMail(language, sections)).html);
}

/** A console of its own keeps jsdom from telling that it cannot paint. */
function pageOf(html: string): JSDOM {
  return new JSDOM(html, { runScripts: "outside-only", virtualConsole: new VirtualConsole() });
}

/** Colours need a real browser's layout; `contrast` below checks them by the palette instead. */
async function violationsOf(dom: JSDOM): Promise<string[]> {
  dom.window.eval(axe.source);
  const inPage: typeof axe = dom.window["axe"];
  const { passes, violations } = await inPage.run(dom.window.document, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(passes.length).toBeGreaterThan(3);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe.each(languages)("in %s", (language) => {
  test.each(Object.entries(mails))("%s has no axe violation", async (_, ids) => {
    expect(await violationsOf(documentOf(language, ids))).toEqual([]);
  });

  test.each(Object.entries(mails))("%s says its language and steps down its headings", (_, ids) => {
    const { document } = documentOf(language, ids).window;
    expect(document.documentElement.lang).toBe(language);
    const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(
      ({ tagName }) => tagName,
    );
    expect(levels).toEqual(ids.length === 1 ? ["H1"] : ["H1", ...ids.map(() => "H2")]);
    expect(document.title).toBe(document.querySelector("h1")?.textContent);
  });

  test("link texts say where they lead", () => {
    const { document } = documentOf(language, ["credit-check-main"]).window;
    const names = [...document.querySelectorAll("a")].map(({ textContent }) => textContent);
    for (const name of names) expect(name).not.toMatch(/^(点击这里|here|click here|https?:)/i);
  });
});

test("axe does find a fault when there is one", async () => {
  const broken = pageOf("<html><head><title>x</title></head><body><img src='x'></body></html>");
  expect((await violationsOf(broken)).join()).toContain("image-alt");
});

describe("contrast", () => {
  const pairs = [
    ["ink", "card"],
    ["soft", "card"],
    ["soft", "note"],
    ["accent", "card"],
    ["onAccent", "accent"],
  ] as const;

  test.each(pairs)("of %s on %s is 4.5:1 or better in light and dark", (text, ground) => {
    for (const palette of [light, dark]) {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("of black on white is 21:1", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  });
});

/** WCAG 2: relative luminance of the lighter over that of the darker. */
function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
