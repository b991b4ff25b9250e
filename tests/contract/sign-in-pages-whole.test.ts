import { gzipSync } from "node:zlib";
import { languages } from "@aftercare/core/kernel/language.ts";
import { violationsOf } from "@aftercare/core/testing/violations-of.ts";
import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { makeFolder } from "./engines-support.ts";
import { openPages, type PageSeen } from "./page-browser.ts";
import { addAuthenticator, enterCode, hoursOf, signInByPages } from "./pages-fixture.ts";
import { totp } from "./totp.ts";

/** Every page for signing in, in all its states and both languages. */

let folder: Awaited<ReturnType<typeof makeFolder>>;
let cloud: LocalCloud;
beforeAll(async () => {
  folder = await makeFolder();
  cloud = await startLocalCloud({ dir: folder.path, background: false });
});
afterAll(async () => {
  await cloud.stop();
  await folder.remove();
});
afterEach(() => void vi.useRealTimers());

const mostBytes = 30_000;
const standInAnHour = hoursOf(2026, 11, 24);

describe.each(languages)("in %s", (language) => {
  /** Every page there is, in all its states. */
  async function everyPage(): Promise<Record<string, PageSeen>> {
    standInAnHour();
    const email = `every-${language}@example.org`.toLowerCase();
    const browser = openPages(cloud, { language });
    const pages: Record<string, PageSeen> = { address: await browser.open("/sign-in") };
    pages["address, flawed"] = await browser.submit("/sign-in", { email: "x" });
    pages["cross-site"] = await browser.submit("/sign-in", {}, { origin: "https://evil.test" });
    await browser.submit("/sign-in", { email });
    pages["address, with a code"] = await browser.open("/sign-in");
    pages["code"] = await browser.open("/sign-in/code");
    pages["code, flawed"] = await browser.submit("/sign-in/code", { act: "enter", code: "x" });
    pages["code, too soon"] = await browser.submit("/sign-in/code", { act: "resend" });
    await enterCode(cloud, browser, email);
    pages["account"] = await browser.open("/account");
    const { added, secret, confirmed } = await addAuthenticator(browser);
    Object.assign(pages, { added, confirmed });
    const half = (await signInByPages(cloud, email, { language })).browser;
    pages["second factor"] = await half.open("/sign-in/second-factor");
    pages["backup code"] = await half.open("/sign-in/second-factor?with=backup");
    await half.submit("/sign-in/second-factor", { code: totp(secret) });
    pages["account, on"] = await browser.open("/account");
    pages["sign out"] = await browser.open("/sign-out");
    return pages;
  }

  test("every page is whole: language, no script, no axe violation, one heading", async () => {
    for (const [name, { status, text, headers }] of Object.entries(await everyPage())) {
      expect([200, 403, 422, 429], name).toContain(status);
      expect(text, name).toContain(`<html lang="${language}">`);
      expect(text, name).not.toMatch(/<script|javascript:|\son\w+=|undefined|\[object|\{\w+\}/);
      expect(headers.get("content-security-policy"), name).toMatch(
        /^default-src 'none'; style-src 'sha256-/,
      );
      expect(headers.get("referrer-policy"), name).toBe("same-origin");
      expect(headers.get("cache-control"), name).toBe("no-store");
      expect(text.match(/<h1/g), name).toHaveLength(1);
      expect(await violationsOf(text), name).toEqual([]);
      expect(gzipSync(text).length, name).toBeLessThan(mostBytes);
      const other = text
        .replaceAll(/<a[^>]*hreflang[^>]*>[^<]*<\/a\s*>/g, "")
        .replace("「结清之后」", "");
      if (language === "en") expect(other.match(/\p{Script=Han}+/gu), name).toBeNull();
    }
  });
});
