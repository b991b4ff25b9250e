import { AppError } from "@aftercare/core/kernel/errors.ts";
import { makeAuthHandler } from "@aftercare/functions/entry/auth.ts";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { browserOn, problemIn, startAuth, type Answer, type AuthFixture } from "./auth-fixture.ts";

/** At the beginning of an hour, so that no window ends in the middle of a test. */
const onTheHour = Date.UTC(2026, 10, 22, 4, 0, 5);
const minuteMs = 60_000;

let auth: AuthFixture;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());
afterEach(() => void vi.useRealTimers());

const askForCode = "/email-otp/send-verification-otp";
const enterCode = "/sign-in/email-otp";

function standAt(ms: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: ms });
}

async function timesUntilRefused(most: number, ask: (at: number) => Promise<Answer>) {
  for (let at = 0; at <= most; at += 1) {
    const answer = await ask(at);
    if (answer.status === 429) return { at, answer };
  }
  throw new Error(`not refused after ${most}`);
}

test("an address is mailed three codes in a quarter of an hour, known or not, from wherever", async () => {
  standAt(onTheHour);
  await auth.signIn(auth.openBrowser(), "known@example.org");
  const ask = (email: string) => () => auth.openBrowser().post(askForCode, { email });
  const known = await timesUntilRefused(5, ask("known@example.org"));
  const unknown = await timesUntilRefused(5, ask("Unknown@example.org "));
  expect([known.at, unknown.at]).toEqual([2, 3]);
  expect(known.answer).toEqual(unknown.answer);
  expect(problemIn(known.answer)).toBe("limit.reached");
  expect(known.answer.headers["retry-after"]).toBe("895");
});

test("and ten a day", async () => {
  const email = "daily@example.org";
  const browser = auth.openBrowser();
  const { at } = await timesUntilRefused(12, (turn) => {
    standAt(onTheHour + Math.floor(turn / 3) * 15 * minuteMs);
    return browser.post(askForCode, { email });
  });
  expect(at).toBe(10);
  expect(auth.mails.filter(({ to }) => to.address === email)).toHaveLength(10);
});

test("a network is sent thirty codes an hour, an IPv6 one counted by its first half", async () => {
  standAt(onTheHour);
  const { at } = await timesUntilRefused(35, (turn) => {
    const browser = auth.openBrowser({ sourceIp: `2001:db8:77:1:${turn}::1` });
    return browser.post(askForCode, { email: `n${turn}@example.org` });
  });
  expect(at).toBe(30);
  const neighbour = auth.openBrowser({ sourceIp: "2001:db8:77:2::1" });
  expect((await neighbour.post(askForCode, { email: "n@example.org" })).status).toBe(200);
});

test("what a caller says of its own address changes nothing", async () => {
  standAt(onTheHour);
  const browser = auth.openBrowser();
  const { at } = await timesUntilRefused(35, (turn) =>
    browser.post(
      askForCode,
      { email: `f${turn}@example.org` },
      { "x-forwarded-for": `203.0.113.${turn}`, "x-aftercare-network": `203.0.113.${turn}` },
    ),
  );
  expect(at).toBe(30);
});

test("ten tries an hour for an address, over all its codes and networks", async () => {
  standAt(onTheHour);
  const email = "guessed@example.org";
  const { at, answer } = await timesUntilRefused(12, () =>
    auth.openBrowser().post(enterCode, { email, otp: "123456" }),
  );
  expect(at).toBe(10);
  expect(problemIn(answer)).toBe("limit.reached");
  standAt(onTheHour + 60 * minuteMs);
  expect((await auth.signIn(auth.openBrowser(), email)).status).toBe(200);
});

test("sixty tries an hour for a network, whatever it tries", async () => {
  standAt(onTheHour);
  const browser = auth.openBrowser();
  const tries = [
    (at: number) => browser.post(enterCode, { email: `t${at}@example.org`, otp: "123456" }),
    () => browser.post("/two-factor/verify-totp", { code: "123456" }),
    () => browser.post("/two-factor/verify-backup-code", { code: "abcde-fghij" }),
  ];
  const { at } = await timesUntilRefused(65, async (turn) => {
    const answer = await tries[turn % tries.length]?.(turn);
    if (answer === undefined) throw new Error("no try");
    return answer;
  });
  expect(at).toBe(60);
});

test("when nothing can be counted, no code leaves and none is tried", async () => {
  const away = new AppError("store.unavailable", "away", { retriable: true });
  const limits = { take: () => Promise.reject(away) };
  const app = { ...auth.app, ports: { ...auth.app.ports, limits } };
  const browser = browserOn(makeAuthHandler(app));
  const before = auth.mails.length;
  const email = "uncounted@example.org";
  expect(problemIn(await browser.post(askForCode, { email }))).toBe("store.unavailable");
  expect(problemIn(await browser.post(enterCode, { email, otp: "123456" }))).toBe(
    "store.unavailable",
  );
  expect(auth.mails).toHaveLength(before);
});
