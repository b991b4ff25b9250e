import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Answer } from "./support/http.ts";
import { askForCode, enterCode, newestCode, newNetwork, signIn } from "./support/person.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import type { Stage } from "./support/stage.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** Guessing the six digits of a mail, and learning from the answers who is known here. */

let siege: Siege;
let stage: Stage;
let victim: string;
const codes: string[] = [];
beforeAll(async () => {
  siege = await startSiege();
  ({ stage } = siege);
  victim = siege.x.admin.email;
});
afterAll(async () => {
  await expectCleanLog(stage, codes);
  await stage.stop();
});
/** Each test has a day of its own, from its first second on. */
beforeEach(() => stage.passToMidnight());

const wrong = { status: 400, code: "code.wrong" };
const usedUp = { status: 400, code: "code.used-up" };
const limited = { status: 429, code: "limit.reached" };
const invalid = { status: 400, code: "request.invalid" };
const codeOf = ({ body }: Answer) => body["code"];

/** A code on its way to somebody, which only that mailbox shows. */
async function codeFor(email: string): Promise<string> {
  expect((await askForCode(stage, email, newNetwork())).status).toBe(200);
  const code = newestCode(stage, email);
  codes.push(code);
  return code;
}

/** Another six digits than these. */
const otherThan = (code: string, by = 1) =>
  String((Number(code) + by) % 1_000_000).padStart(6, "0");

describe("guessing", () => {
  test("three wrong codes end a code: the right one comes too late", async () => {
    const code = await codeFor(victim);
    const from = newNetwork();
    const expected = (_: Answer, nth: number) => (nth < 3 ? wrong : nth === 3 ? usedUp : wrong);
    await withstand(stage, expected, async () => {
      const guesses = [otherThan(code, 1), otherThan(code, 2), otherThan(code, 3), code, code];
      const answers: Answer[] = [];
      for (const otp of guesses) answers.push(await enterCode(stage, { email: victim, otp }, from));
      return answers;
    });
  });

  test("thirty guesses at once, each from a network of its own, are three tries at most", async () => {
    const code = await codeFor(victim);
    const answers = await withstand(
      stage,
      (answer) =>
        answer.status === 429 ? limited : codeOf(answer) === "code.wrong" ? wrong : usedUp,
      () =>
        Promise.all(
          Array.from({ length: 30 }, (_, nth) => {
            const otp = otherThan(code, nth + 1);
            return enterCode(stage, { email: victim, otp }, newNetwork());
          }),
        ),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
    stage.pass(3_600);
    await withstand(
      stage,
      (answer) => (codeOf(answer) === "code.wrong" ? wrong : usedUp),
      () => enterCode(stage, { email: victim, otp: code }, newNetwork()),
    );
  });

  test("one network has sixty tries an hour for all addresses together", async () => {
    const from = newNetwork();
    const guess = (nth: number) =>
      enterCode(stage, { email: `guess${nth}@example.org`, otp: "000000" }, from);
    await withstand(stage, wrong, () =>
      Promise.all(Array.from({ length: 60 }, (_, nth) => guess(nth))),
    );
    await withstand(stage, limited, () => Promise.all([guess(60), guess(0)]));
    const [answer] = await withstand(stage, limited, () => guess(61));
    expect(Number(answer?.headers["retry-after"])).toBeGreaterThan(60);
    stage.pass(3_600);
    await withstand(stage, wrong, () => guess(62));
  });

  test("one address has ten tries an hour from all networks together", async () => {
    const email = "many-networks@example.org";
    const guess = () => enterCode(stage, { email, otp: "000000" }, newNetwork());
    await withstand(stage, wrong, () => Promise.all(Array.from({ length: 10 }, guess)));
    await withstand(stage, limited, () => Promise.all(Array.from({ length: 10 }, guess)));
  });
});

describe("a code is good for one address, once, until the next", () => {
  test("a code of another address opens nothing", async () => {
    await codeFor(victim);
    const own = await codeFor("mallory@example.org");
    await withstand(stage, wrong, () =>
      enterCode(stage, { email: victim, otp: own }, newNetwork()),
    );
  });

  test("an old code opens nothing once there is a new one", async () => {
    const old = await codeFor(victim);
    while ((await codeFor(victim)) === old);
    await withstand(stage, wrong, () =>
      enterCode(stage, { email: victim, otp: old }, newNetwork()),
    );
  });

  test("a code that was used opens nothing more", async () => {
    await signIn(stage, victim);
    const otp = newestCode(stage, victim);
    await withstand(stage, wrong, () =>
      Promise.all([1, 2].map(() => enterCode(stage, { email: victim, otp }, newNetwork()))),
    );
  });

  test("ten at once with the right code are one session", async () => {
    const otp = await codeFor("one-session@example.org");
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        enterCode(stage, { email: "one-session@example.org", otp }, newNetwork()),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("what is not six digits is no code", async () => {
    const typed = ["１２３４５６", "12345", "1234567", "12345a", " 123456", "", null, 123456];
    const others = [["123456"], { a: 1 }, "123456\n", "-12345", "1e5000"];
    await withstand(stage, invalid, () =>
      Promise.all(
        [...typed, ...others].map((otp) => enterCode(stage, { email: victim, otp }, newNetwork())),
      ),
    );
  });
});

describe("mail to people who asked for none", () => {
  const sent = () => stage.cloud.engines.mail.log.list().length;

  test("one network asks for thirty codes an hour, whatever it says of itself", async () => {
    const from = newNetwork();
    const ask = (nth: number) => askForCode(stage, `flood${nth}@example.org`, from);
    const answers = await Promise.all(Array.from({ length: 30 }, (_, nth) => ask(nth)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const before = sent();
    await withstand(stage, limited, () => Promise.all([ask(30), ask(31)]));
    expect(sent()).toBe(before);
  });

  test("an address gets three codes in a quarter of an hour and ten a day, from wherever", async () => {
    const ask = (email = victim) => askForCode(stage, email, newNetwork());
    for (let quarter = 0; quarter < 3; quarter += 1) {
      stage.pass(900);
      for (let nth = 0; nth < 3; nth += 1) expect((await ask()).status).toBe(200);
      const spellings = [victim, victim.toUpperCase(), ` ${victim} `];
      await withstand(stage, limited, () => Promise.all(spellings.map(ask)));
    }
    stage.pass(900);
    expect((await ask()).status).toBe(200);
    const before = sent();
    await withstand(stage, limited, () => Promise.all([ask(), ask(), ask()]));
    expect(sent()).toBe(before);
  });

  const noAddresses = [
    "a@example.org\r\nBcc: evil@example.org",
    "a@example.org,evil@example.org",
    "a@example.org evil@example.org",
    "<a@example.org>",
    "a@example.org\u0000",
    "王@例え.jp\u202e",
    `${"a".repeat(250)}@example.org`,
    "",
    null,
    { $ne: "" },
    ["admin.x@example.org", "evil@example.org"],
  ];

  test("what is no address gets no mail", async () => {
    const before = sent();
    await withstand(stage, invalid, () =>
      Promise.all(noAddresses.map((email) => askForCode(stage, email, newNetwork()))),
    );
    expect(sent()).toBe(before);
  });
});
