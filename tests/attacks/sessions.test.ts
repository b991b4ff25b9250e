import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, test } from "vitest";
import type { Answer } from "./support/http.ts";
import { browserOf, keyHolder, type Person } from "./support/person.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** Cookies and keys that are made up. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  const { stage, x, y } = siege;
  await expectCleanLog(stage, [tokenIn(x.admin), tokenIn(y.admin), x.secrets.key]);
  await stage.stop();
});

const unauthorised = { status: 401, code: "unauthorised" };
const name = "aftercare.session_token";
const valueIn = ({ cookie }: { readonly cookie: string }) =>
  decodeURIComponent(/session_token=([^;]*)/.exec(cookie)?.[1] ?? "");
const tokenIn = (person: { readonly cookie: string }) => valueIn(person).split(".")[0] ?? "";
const signed = (token: string, secret: string) =>
  `${token}.${createHmac("sha256", secret).update(token).digest("base64")}`;

/** Asked of every side that reads the cookie: the API, the person's own part of it, and sign-in itself. */
async function knockWith(cookie: string): Promise<Answer[]> {
  const browser = browserOf(siege.stage, { cookie });
  const paths = ["/v1/clients", "/v1/me", "/api/auth/list-sessions"];
  return Promise.all(paths.map((path) => browser.ask("GET", path)));
}

describe("a cookie", () => {
  const made: readonly (readonly [string, (admin: Person, other: Person) => string])[] = [
    ["a token of one's own, signed with a secret of one's own", () => signed("t".repeat(32), "s")],
    ["a real token with another secret's signature", (admin) => signed(tokenIn(admin), "secret")],
    ["a real token with no signature", (admin) => tokenIn(admin)],
    ["a real token with an empty signature", (admin) => `${tokenIn(admin)}.`],
    [
      "a real token with another session's signature",
      (admin, other) => `${tokenIn(admin)}.${valueIn(other).split(".")[1]}`,
    ],
    ["a signature that is cut short", (admin) => valueIn(admin).slice(0, -2)],
    ["a signature in another alphabet", (admin) => valueIn(admin).replaceAll(/[+/=]/g, "_")],
    ["a token with one letter changed", (admin) => `x${valueIn(admin).slice(1)}`],
    ["a list of two", (admin, other) => `${valueIn(other)},${valueIn(admin)}x`],
    ["a path", () => "../../session"],
    ["a prototype", () => "__proto__.__proto__"],
    ["an empty text", () => ""],
    ["nine thousand letters", () => signed("t".repeat(9_000), "s")],
  ];

  test.each(made)("that is %s opens nothing", async (_, make) => {
    const { stage, x, y } = siege;
    const value = make(x.admin, y.admin);
    await withstand(stage, unauthorised, () => knockWith(`${name}=${encodeURIComponent(value)}`));
  });

  test("under another name, or behind a wrong one of the same name, opens nothing", async () => {
    const { stage, x } = siege;
    const right = encodeURIComponent(valueIn(x.admin));
    const cookies = [
      `__Host-aftercare.session_token=${right}`,
      `__Secure-aftercare.session_token=${right}`,
      `better-auth.session_token=${right}`,
      `Aftercare.Session_Token=${right}`,
      `${name}=wrong; ${name}=${right}`,
    ];
    await withstand(stage, unauthorised, async () =>
      (await Promise.all(cookies.map(knockWith))).flat(),
    );
  });

  test("with a session that the library would keep in the browser opens nothing", async () => {
    const { stage, x } = siege;
    const session = {
      session: { userId: x.admin.userId, token: "x" },
      user: { id: x.admin.userId },
    };
    const data = Buffer.from(JSON.stringify({ session, expiresAt: 9e12 })).toString("base64url");
    await withstand(stage, unauthorised, () => knockWith(`aftercare.session_data=${data}`));
  });

  test("is no use as a key, nor a key as a cookie", async () => {
    const { stage, x } = siege;
    await withstand(stage, unauthorised, async () => [
      await keyHolder(stage, valueIn(x.admin)).ask("GET", "/v1/clients"),
      await keyHolder(stage, `ak_${tokenIn(x.admin)}`).ask("GET", "/v1/clients"),
      ...(await knockWith(`${name}=${encodeURIComponent(x.secrets.key)}`)),
    ]);
  });
});

describe("a key", () => {
  test("that is guessed, cut short or written otherwise opens nothing", async () => {
    const { stage, x } = siege;
    const { key } = x.secrets;
    const guesses = [
      key.slice(0, -1),
      `${key}x`,
      key.toUpperCase(),
      key.replace("org-x", "org-y"),
      `ak_org-x_${"A".repeat(43)}`,
      "ak_",
      "",
      "null",
      `${key},${key}`,
      `x ${key}`,
    ];
    await withstand(stage, unauthorised, () =>
      Promise.all(guesses.map((guess) => keyHolder(stage, guess).ask("GET", "/v1/clients"))),
    );
  });

  test("in another scheme, another header or the address opens nothing", async () => {
    const { stage, x, attackers } = siege;
    const { key } = x.secrets;
    const calls = [
      { path: "/v1/clients", headers: { authorization: key } },
      { path: "/v1/clients", headers: { authorization: `Basic ${btoa(`${key}:`)}` } },
      { path: "/v1/clients", headers: { "x-api-key": key } },
      { path: "/v1/clients", headers: { cookie: `authorization=Bearer ${key}` } },
      { path: `/v1/clients?access_token=${key}` },
      { path: `/v1/clients?api_key=${key}` },
    ];
    await withstand(stage, unauthorised, () => Promise.all(calls.map(attackers.nobody.send)));
  });
});
