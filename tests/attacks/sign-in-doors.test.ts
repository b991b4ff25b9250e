import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "./support/http.ts";
import { askForCode, enterCode, newNetwork, stranger } from "./support/person.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import type { Stage } from "./support/stage.ts";
import { withstand } from "./support/withstand.ts";

/** What signing in gives away, and what of its library is open. */

let siege: Siege;
let stage: Stage;
let victim: string;
beforeAll(async () => {
  siege = await startSiege();
  ({ stage } = siege);
  victim = siege.x.admin.email;
  stage.passToMidnight();
});
afterAll(() => stage.stop());

describe("who is known here", () => {
  const unknown = "unknown.person@example.org";
  /** Everything of an answer but the numbers that every answer has for itself. */
  function toldBy({ status, headers, body }: Answer) {
    const { date: _, "x-request-id": __, "apigw-requestid": ___, ...rest } = headers;
    return { status, headers: rest, body: { ...body, instance: "" } };
  }

  test("a known and an unknown address are answered alike, byte by byte", async () => {
    const both = (ask: (email: string) => Promise<Answer>) =>
      Promise.all([ask(victim), ask(unknown)]);
    const asked = await both((email) => askForCode(stage, email, newNetwork()));
    const guess = (email: string) => enterCode(stage, { email, otp: "000000" }, newNetwork());
    const rounds = [
      asked,
      await both(guess),
      await both(guess),
      await both(guess),
      await both(guess),
    ];
    for (const [known, other] of rounds) expect(toldBy(known)).toEqual(toldBy(other));
    expect(rounds.map(([{ status }]) => status)).toEqual([200, 400, 400, 400, 400]);
  });
});

const closed = [
  "POST /sign-in/email",
  "POST /sign-up/email",
  "POST /sign-in/social",
  "POST /email-otp/verify-email",
  "POST /email-otp/check-verification-otp",
  "POST /email-otp/reset-password",
  "POST /forget-password/email-otp",
  "POST /change-email",
  "POST /change-password",
  "POST /delete-user",
  "POST /link-social",
  "POST /two-factor/send-otp",
  "GET /two-factor/get-totp-uri",
  "GET /callback/github",
  "GET /error",
  "GET /ok",
  "GET /admin/list-users",
  "GET /reset-password/token",
];

test.each(["stranger", "member"])(
  "what else the sign-in library can do is not there for a %s",
  async (who) => {
    const sender = who === "stranger" ? stranger(stage) : siege.y.counsellor;
    await withstand(stage, { status: 404, code: "not-found" }, () =>
      Promise.all(
        closed.map((route) => {
          const [method = "", path = ""] = route.split(" ");
          const body = { email: victim, otp: "000000", password: "x" };
          return sender.ask(method, `/api/auth${path}`, method === "POST" ? body : undefined);
        }),
      ),
    );
  },
);
