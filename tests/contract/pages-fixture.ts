import type { LocalCloud } from "@aftercare/local/local-cloud.ts";
import { vi } from "vitest";
import { openPages, type PageBrowser, type PageSeen } from "./page-browser.ts";
import { totp } from "./totp.ts";

/** Steps that many tests of the pages for signing in take. */

/** Gives each test an hour of its own, from its beginning: limits are counted by the hour. */
export function hoursOf(year: number, month: number, day: number): () => number {
  let hours = 0;
  return () => {
    hours += 1;
    const now = Date.UTC(year, month - 1, day, hours, 0, 5);
    vi.useFakeTimers({ toFake: ["Date"], now });
    return now;
  };
}

/** The code in the newest mail to this address. */
export function codeFor({ engines }: LocalCloud, email: string): string {
  const mail = engines.mail.log
    .list()
    .findLast(({ to, tags }) => to.includes(email) && tags["account"] === "sign-in-code");
  return /\d{6}/.exec(mail?.subject ?? "")?.[0] ?? "";
}

export function enterCode(
  cloud: LocalCloud,
  browser: PageBrowser,
  email: string,
  headers?: Readonly<Record<string, string>>,
): Promise<PageSeen> {
  const fields = { act: "enter", code: codeFor(cloud, email) };
  return browser.submit("/sign-in/code", fields, headers);
}

/** As far as the code takes a person. */
export async function signInByPages(
  cloud: LocalCloud,
  email: string,
  options?: Parameters<typeof openPages>[1],
): Promise<{ readonly browser: PageBrowser; readonly entered: PageSeen }> {
  const browser = openPages(cloud, options);
  await browser.submit("/sign-in", { email });
  return { browser, entered: await enterCode(cloud, browser, email) };
}

export function secretIn({ text }: PageSeen): string {
  return /name="secret" value="([A-Z2-7]+)"/.exec(text)?.[1] ?? "";
}

export function backupCodesIn({ text }: PageSeen): string[] {
  return [...text.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(([, code = ""]) => code);
}

/** Confirms it by the code of the half-minute that has passed, so that the present one is still fresh. */
export async function addAuthenticator(browser: PageBrowser): Promise<{
  readonly added: PageSeen;
  readonly secret: string;
  readonly confirmed: PageSeen;
}> {
  const added = await browser.submit("/account/authenticator/add", {});
  const secret = secretIn(added);
  const code = totp(secret, -1);
  const confirmed = await browser.submit("/account/authenticator/confirm", { secret, code });
  return { added, secret, confirmed };
}
