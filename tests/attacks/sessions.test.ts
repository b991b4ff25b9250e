import { createHmac } from "node:crypto";
import { makeMemberStore } from "@aftercare/core/store/member-store.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good } from "./support/furnish.ts";
import type { Answer } from "./support/http.ts";
import { browserOf, keyHolder, signIn, type Person } from "./support/person.ts";
import { readRoutes } from "./support/routes.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { walk } from "./support/walk.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** Cookies and keys that are made up, taken back, or good for less than is asked with them. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  const { stage, x, y } = siege;
  await expectCleanLog(stage, [tokenIn(x.admin), tokenIn(y.admin), x.secrets.key]);
  await stage.stop();
});

const forbidden = { status: 403, code: "act.not-permitted" };
const notThere = { status: 404, code: "not-found" };
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

describe("what was taken back", () => {
  test("a session that was signed out elsewhere is over within a minute", async () => {
    const { stage, x } = siege;
    const person = await signIn(stage, x.supervisor.email);
    await good(person.ask("GET", "/v1/clients"));
    await good(person.ask("POST", "/api/auth/sign-out", {}));
    stage.pass(60);
    await withstand(stage, unauthorised, () => knockWith(person.cookie));
  });

  test("the sessions that an admin ends are over at once, and signing in again is needed", async () => {
    const { stage, x } = siege;
    const person = await signIn(stage, x.supervisor.email);
    await good(person.ask("GET", "/v1/clients"));
    await good(x.admin.ask("DELETE", `/v1/members/${person.userId}/sessions`));
    await withstand(stage, unauthorised, () => knockWith(person.cookie), { sameMinute: true });
  });

  test("a member who was deactivated by another process is out within a minute", async () => {
    const { stage, x } = siege;
    const elsewhere = makeMemberStore(stage.documentClient, {
      tableName: localAccount.table,
      elapsedMs: () => 0,
    });
    await good(x.auditor.ask("GET", "/v1/access-record"));
    const member = await elsewhere.loadNow(x.orgId as OrgId, x.auditor.userId);
    if (member === undefined) throw new Error("no auditor");
    const { version } = member;
    expect(await elsewhere.save({ ...member, state: "deactivated", version: version + 1 })).toBe(
      true,
    );
    await withstand(stage, { status: 403, code: "membership.missing" }, () =>
      x.auditor.ask("GET", "/v1/access-record"),
    );
    await withstand(stage, notThere, () =>
      x.auditor.send({ path: "/v1/access-record", headers: { "x-organisation": x.orgId } }),
    );
  });

  test("a key that was revoked opens nothing more", async () => {
    const { stage, x } = siege;
    await good(x.admin.ask("POST", `/v1/api-keys/${x.ids.keyId}/revocation`));
    await withstand(stage, unauthorised, () => x.key.ask("GET", "/v1/clients"));
  });

  test("a deactivated organisation's people and keys are out, but for the way back", async () => {
    const { stage, x, y } = siege;
    await good(y.admin.ask("POST", "/v1/organisation/deactivation"));
    stage.pass(60);
    await withstand(
      stage,
      (_, nth) => (nth < 2 ? notThere : unauthorised),
      () =>
        Promise.all([
          y.counsellor.ask("GET", "/v1/clients"),
          y.client.ask("GET", "/v1/clients/y-li"),
          y.key.ask("GET", "/v1/clients"),
        ]),
    );
    const back = { path: "/v1/organisation/deactivation", method: "DELETE" };
    const named = { ...back, headers: { "x-organisation": y.orgId } };
    await withstand(
      stage,
      (_, nth) => (nth === 0 ? forbidden : notThere),
      () => Promise.all([y.supervisor.send(named), x.admin.send(named)]),
    );
    await good(y.admin.send(named));
    stage.pass(60);
  });
});

describe("a second factor", () => {
  test("that the organisation asks for and that is missing keeps its staff from everything", async () => {
    const { stage, x } = siege;
    await good(x.admin.ask("PATCH", "/v1/organisation", { version: 1, secondFactor: "staff" }));
    const routes = (await readRoutes(stage)).filter(
      ({ name, path }) => name !== "receiveWebhook" && !/^\/v1\/(me|organisations)\b/.test(path),
    );
    const headers = { "x-organisation": x.orgId };
    stage.pass(60);
    for (const role of ["admin", "counsellor"] as const) {
      await withstand(stage, { status: 403, code: "second-factor.required" }, () =>
        walk(x[role], routes, x, { headers }),
      );
    }
    expect((await x.client.ask("GET", "/v1/clients/x-li")).status).toBe(200);
    expect((await x.admin.ask("GET", "/v1/me")).status).toBe(200);
  });

  test("cannot be claimed, by whatever is sent", async () => {
    const { stage, x } = siege;
    const claims = [
      { path: "/v1/clients", headers: { "x-factor": "totp" } },
      { path: "/v1/clients?factor=totp" },
      { path: "/v1/clients", headers: { cookie: `${x.admin.cookie}; factor=totp` } },
    ];
    await withstand(stage, { status: 403, code: "second-factor.required" }, () =>
      Promise.all(claims.map(x.admin.send)),
    );
    const invalid = { status: 400, code: "request.invalid" };
    await withstand(stage, invalid, () =>
      Promise.all([
        x.admin.ask("POST", "/api/auth/update-user", { name: "a", factor: "totp" }),
        x.admin.ask("POST", "/api/auth/update-user", { name: "a", twoFactorEnabled: true }),
        x.admin.ask("POST", "/api/auth/sign-in/email-otp", {
          email: x.admin.email,
          otp: "000000",
          factor: "passkey",
        }),
      ]),
    );
  });
});
