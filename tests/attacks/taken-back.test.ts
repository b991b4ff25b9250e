import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { makeMemberStore } from "@aftercare/core/store/member-store.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good } from "./support/furnish.ts";
import type { Answer } from "./support/http.ts";
import { browserOf, signIn } from "./support/person.ts";
import { readRoutes } from "./support/routes.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { walk } from "./support/walk.ts";
import { withstand } from "./support/withstand.ts";

/** Sessions, members and keys that were taken back, and sessions that are not enough any more. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(() => siege.stage.stop());

const forbidden = { status: 403, code: "act.not-permitted" };
const notThere = { status: 404, code: "not-found" };
const unauthorised = { status: 401, code: "unauthorised" };

/** Asked of every side that reads the cookie: the API, the person's own part of it, and sign-in itself. */
async function knockWith(cookie: string): Promise<Answer[]> {
  const browser = browserOf(siege.stage, { cookie });
  const paths = ["/v1/clients", "/v1/me", "/api/auth/list-sessions"];
  return Promise.all(paths.map((path) => browser.ask("GET", path)));
}

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
      (route) => route.name !== "receiveWebhook" && !/^\/v1\/(me|organisations)\b/.test(route.path),
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
