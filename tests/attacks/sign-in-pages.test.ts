import { maskAddress } from "@aftercare/core/notices/mask-address.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectHarmless } from "./support/harmless.ts";
import { send, type Answer, type Call } from "./support/http.ts";
import { cookiesOf, newestCode, newNetwork } from "./support/person.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** The pages for signing in, asked and filled in by somebody who means harm. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  await expectCleanLog(siege.stage, ["evil.example", "alert(1)"]);
  await siege.stage.stop();
});
beforeEach(() => siege.stage.passToMidnight());

const form = { "content-type": "application/x-www-form-urlencoded" };

/** A form that one of our own pages sends, with the cookies that were set on the way. */
function fill(
  path: string,
  fields: Record<string, string>,
  more: Partial<Call> = {},
): Promise<Answer> {
  return send(siege.stage.url, {
    method: "POST",
    path,
    from: newNetwork(),
    body: new URLSearchParams(fields).toString(),
    ...more,
    headers: {
      ...form,
      origin: siege.stage.url,
      "sec-fetch-site": "same-origin",
      ...more.headers,
    },
  });
}

const open = (path: string, headers: Call["headers"] = {}) =>
  send(siege.stage.url, { path, from: newNetwork(), headers });

/** Ways that lead elsewhere, as a browser reads them. */
const elsewhere = [
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example",
  "\\\\evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/%09/evil.example",
  "/\t/evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "/account\r\nset-cookie: evil=1",
  "evil.example",
  "",
  "/".repeat(3_000),
];

describe("where to go on after signing in", () => {
  test("is a path of ours, whatever the address of the page says", async () => {
    const { stage, x } = siege;
    const asked = elsewhere.map((next) => `/sign-in?next=${encodeURIComponent(next)}`);
    const answers = await Promise.all(asked.map((path) => open(path, { cookie: x.admin.cookie })));
    for (const [nth, { status, headers }] of answers.entries()) {
      expect([asked[nth], status]).toEqual([asked[nth], 303]);
      const { origin, pathname } = new URL(headers["location"] ?? "", stage.url);
      expect([asked[nth], origin]).toEqual([asked[nth], stage.url]);
      expect([asked[nth], pathname]).toEqual([asked[nth], expect.not.stringMatching(/^\/\//)]);
      expect(headers["set-cookie"]).toBeUndefined();
    }
    for (const path of asked) expectHarmless((await open(path)).text, stage.url);
  });

  test("is a path of ours, whatever the browser's own memory of it says", async () => {
    const { stage } = siege;
    const email = "wanderer@example.org";
    for (const next of elsewhere.slice(0, 6)) {
      stage.passToMidnight();
      const asked = await fill("/sign-in", { email });
      expect(asked.status).toBe(303);
      const pending = Buffer.from(JSON.stringify({ email, sentAtMs: Date.now(), next }));
      const cookie = `aftercare.sign_in=${pending.toString("base64url")}`;
      const code = newestCode(stage, email);
      const entered = await fill("/sign-in/code", { code }, { headers: { cookie } });
      expect([next, entered.status]).toEqual([next, 303]);
      const { origin } = new URL(entered.headers["location"] ?? "", stage.url);
      expect([next, origin]).toEqual([next, stage.url]);
    }
  });
});

describe("what was typed", () => {
  const typed = [
    '"><script>alert(1)</script>',
    "' onfocus='alert(1)' autofocus='",
    "javascript:alert(1)",
    "\u202Emoc.elpmaxe@live",
    "{{1234*4321}}",
    "a@example.org\r\nBcc: evil@example.org",
  ];

  test("comes back as a text, in the address, the code and every parameter", async () => {
    const { stage, x } = siege;
    const pending = (email: string) =>
      `aftercare.sign_in=${Buffer.from(JSON.stringify({ email, sentAtMs: 1 })).toString("base64url")}`;
    const headers = { cookie: pending("a@example.org") };
    const twoFactor = { cookie: "aftercare.two_factor=x" };
    const signedIn = { cookie: x.admin.cookie };
    const mails = stage.cloud.engines.mail.log.list().length;
    const answers = await withstand(
      stage,
      ({ status }) => ({ status }),
      async () => {
        const asked = typed.flatMap((text) => {
          const query = encodeURIComponent(text);
          return [
            fill("/sign-in", { email: text }),
            fill("/sign-in/code", { code: text }, { headers }),
            fill("/sign-in/second-factor", { code: text }, { headers: twoFactor }),
            fill("/sign-in/second-factor?with=backup", { code: text }, { headers: twoFactor }),
            fill("/account/sessions", { end: text }, { headers: signedIn }),
            fill(
              "/account/authenticator/confirm",
              { code: text, secret: text },
              { headers: signedIn },
            ),
            open(`/sign-in?why=${query}&lang=${query}&next=/${query}`),
            open(`/sign-in/code?sent=${query}`, headers),
            open("/sign-in/code", { cookie: pending(text) }),
            open(`/account?ended=${query}&authenticator=${query}`, signedIn),
            open(`/sign-out?next=/${query}`, signedIn),
          ];
        });
        return Promise.all(asked);
      },
    );
    for (const { status, text, headers: said } of answers) {
      expect(status).toBeOneOf([200, 303, 422, 429]);
      if (status !== 303) expectHarmless(text, stage.url);
      expect(said["location"] ?? "/").toMatch(/^\/(?!\/)/);
    }
    expect(stage.cloud.engines.mail.log.list()).toHaveLength(mails);
  });
});

describe("guessing on the pages", () => {
  test("counts with guessing anywhere else: three tries a code, and one count for a network", async () => {
    const { stage, x } = siege;
    const { email } = x.admin;
    const asked = await fill("/sign-in", { email });
    const headers = { cookie: cookiesOf(asked) };
    const code = newestCode(stage, email);
    const wrong = code === "000000" ? "000001" : "000000";
    await withstand(stage, { status: 422 }, async () => {
      const answers: Answer[] = [];
      for (const typed of [wrong, wrong, wrong, code]) {
        answers.push(await fill("/sign-in/code", { code: typed }, { headers }));
      }
      return answers;
    });
    const from = newNetwork();
    const guess = (nth: number) => {
      const pending = { email: `page${nth}@example.org`, sentAtMs: 1 };
      const cookie = `aftercare.sign_in=${Buffer.from(JSON.stringify(pending)).toString("base64url")}`;
      return fill("/sign-in/code", { code: "000000" }, { from, headers: { cookie } });
    };
    await withstand(stage, { status: 422 }, () =>
      Promise.all(Array.from({ length: 60 }, (_, nth) => guess(nth))),
    );
    await withstand(stage, { status: 429 }, () => Promise.all([guess(60), guess(61)]));
  });

  test("learns nothing from what a page says to a known and an unknown address", async () => {
    const { x } = siege;
    const pages = async (email: string) => {
      const asked = await fill("/sign-in", { email });
      const code = await open("/sign-in/code", { cookie: cookiesOf(asked) });
      const wrong = await fill(
        "/sign-in/code",
        { code: "000000" },
        {
          headers: { cookie: cookiesOf(asked) },
        },
      );
      return [asked, code, wrong].map(({ status, text, headers: { location } }) => ({
        status,
        location,
        text: text.replaceAll(maskAddress(email), "somebody"),
      }));
    };
    expect(await pages(x.admin.email)).toEqual(await pages("nobody.knows@example.org"));
  });
});

test("nobody ends the sessions of somebody else", async () => {
  const { stage, x } = siege;
  const { text } = await x.admin.ask("GET", "/api/auth/list-sessions");
  const sessions = JSON.parse(text) as readonly { readonly id: string; readonly token: string }[];
  const ids = sessions.flatMap(({ id, token }) => [id, token]);
  expect(ids.length).toBeGreaterThan(1);
  const headers = { cookie: x.counsellor.cookie };
  await withstand(stage, { status: 303 }, () =>
    Promise.all(ids.map((end) => fill("/account/sessions", { end }, { headers }))),
  );
  await withstand(stage, { status: 200 }, () =>
    Promise.all(
      ids.map((token) => x.counsellor.ask("POST", "/api/auth/revoke-session", { token })),
    ),
  );
});

test("an account page is nobody's who is not signed in", async () => {
  const paths = ["/account/sessions", "/account/authenticator/add", "/account/authenticator/codes"];
  await withstand(siege.stage, { status: 303 }, () =>
    Promise.all([open("/account"), ...paths.map((path) => fill(path, { end: "others" }))]),
  );
});
