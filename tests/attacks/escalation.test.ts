import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { announced } from "./support/bodies.ts";
import { eventFixtures } from "./support/event-fixtures.ts";
import { good, postEvent } from "./support/furnish.ts";
import { flawedIn } from "./support/http.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { withstand } from "./support/withstand.ts";

/** Becoming more than one is, by what one says of oneself. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(() => siege.stage.stop());

const invalid = { status: 400, code: "request.invalid" };
const forbidden = { status: 403, code: "act.not-permitted" };
const notThere = { status: 404, code: "not-found" };

/** What no request may say, whatever it is about. */
const more: Readonly<Record<string, unknown>> = {
  role: "admin",
  orgId: "org-x",
  userId: "u1",
  clientId: "x-li",
  id: "x",
  state: "active",
  version: 99,
  createdBy: "user:x",
  createdAt: "2020-01-01T00:00:00.000Z",
  scopes: ["decisions:write"],
  isAdmin: true,
  admin: true,
  emailVerified: true,
  email: "mallory@example.org",
  tokenHash: "x",
  secret: "x",
  secrets: [],
  key: "org-x/x",
  pk: "org#org-x",
  sk: "organisation",
  ttl: 1,
};

describe("fields that a request may not set", () => {
  const taken: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
    ["POST", "/v1/organisations", { name: "m", phone: "1", staffAddress: "m@example.org" }],
    ["PATCH", "/v1/me", { name: "m" }],
    ["POST", "/v1/me/invitations", { token: "x" }],
    ["POST", "/v1/me/memberships", { token: "x", name: "m", language: "en", consents: [] }],
    ["PATCH", "/v1/organisation", { version: 1, name: "m" }],
    ["PUT", "/v1/organisation/rules", { version: 1, rules: [] }],
    ["PUT", "/v1/organisation/wording/self-check", { version: 1, wording: {} }],
    ["POST", "/v1/organisation/wording/self-check/test", { language: "en" }],
    ["POST", "/v1/api-keys", { name: "m", scopes: ["cases:read"] }],
    ["POST", "/v1/invitations", { name: "m", email: "m@example.org", role: "counsellor" }],
    ["POST", "/v1/clients/y-li/invitation", { email: "m@example.org" }],
    ["POST", "/v1/clients/y-li/evidence", announced],
    ["POST", "/v1/clients/y-li/restriction", { restricted: true, reason: "m" }],
    ["POST", "/v1/clients/y-li/erasure", { reason: "consent-withdrawn" }],
    ["POST", "/v1/clients/y-li/consents/withdrawal", { purposes: "all" }],
    ["POST", "/v1/webhook-sources", { name: "m" }],
    ["POST", "/v1/webhook-endpoints", { url: "https://m.example", types: ["*"], description: "m" }],
    ["POST", "/api/auth/sign-in/email-otp", { email: "m@example.org", otp: "000000" }],
    ["POST", "/api/auth/email-otp/send-verification-otp", { email: "m@example.org" }],
    ["POST", "/api/auth/update-user", { name: "m" }],
  ];

  test.each(taken)("%s %s takes none of them", async (method, path, body) => {
    const extra = Object.entries(more).filter(([name]) => !allowed(path, body, name));
    const answers = await withstand(siege.stage, invalid, () =>
      Promise.all(
        extra.map(([name, value]) => siege.y.admin.ask(method, path, { ...body, [name]: value })),
      ),
    );
    const flawed = answers.map(({ body: { errors } }) => JSON.stringify(errors));
    expect(flawed).toEqual(
      extra.map(([name]) =>
        expect.stringMatching(new RegExp(`^\\[\\{[^{}]*\\b${name}\\b[^{}]*\\}\\]$`)),
      ),
    );
  });

  /** Who makes an organisation chooses its id. */
  const allowed = (path: string, body: object, name: string) =>
    Object.hasOwn(body, name) || (path === "/v1/organisations" && name === "id");

  test("an event carries no more than it says, around it and within", async () => {
    const { stage, y } = siege;
    const note = { type: "note.added", subject: "clients/y-li" };
    const data = { text: "m", internal: true };
    const answers = await withstand(stage, { status: 400, code: "event.invalid" }, () =>
      Promise.all(
        Object.entries(more).map(([name, value]) =>
          postEvent(y.admin, { ...note, data: { ...data, [name]: value } }),
        ),
      ),
    );
    expect(answers.map(flawedIn)).toEqual(Object.keys(more).map((name) => [`data.${name}`]));
    const posted = await good(
      postEvent(y.admin, {
        ...note,
        data,
        id: "around",
        seq: 9_999,
        by: "user:x",
        orgid: "org-x",
        recordedat: "2020-01-01T00:00:00Z",
      }),
    );
    expect(posted.body["seq"]).toBeLessThan(100);
    const { text } = await y.admin.ask("GET", "/v1/clients/y-li/timeline?limit=1");
    expect(text).toContain(`user:${y.admin.userId}`);
    expect(text).not.toMatch(/9999|org-x|user:x|2020-01-01/);
  });
});

describe("roles", () => {
  test("that do not exist, or that nobody is invited to, are refused", async () => {
    const { stage, y } = siege;
    const names = [
      "owner",
      "client",
      "system",
      "Admin",
      "admin ",
      "",
      null,
      ["admin"],
      { $gt: "" },
    ];
    const draft = { name: "m", email: "m@example.org" };
    await withstand(stage, invalid, () =>
      Promise.all([
        ...names.map((role) => y.admin.ask("POST", "/v1/invitations", { ...draft, role })),
        ...names.map((role) =>
          y.admin.ask("PUT", `/v1/members/${y.counsellor.userId}/role`, { role }),
        ),
      ]),
    );
  });

  test("are nobody's to give but an admin's, least of all to oneself", async () => {
    const { stage, y } = siege;
    for (const who of ["client", "counsellor", "supervisor", "auditor"] as const) {
      const { userId, email } = y[who];
      await withstand(stage, forbidden, () =>
        Promise.all([
          y[who].ask("PUT", `/v1/members/${userId}/role`, { role: "admin" }),
          y[who].ask("POST", `/v1/members/${y.admin.userId}/deactivation`),
          y[who].ask("POST", "/v1/invitations", { name: "m", email, role: "admin" }),
          y[who].ask("POST", "/v1/api-keys", { name: "m", scopes: ["decisions:write"] }),
          y[who].ask("PATCH", "/v1/organisation", { version: 1, secondFactor: "off" }),
          y[who].ask("POST", "/v1/join-link"),
        ]),
      );
    }
  });

  test("are not had by joining where one is already somebody else", async () => {
    const { stage, y } = siege;
    const consents = [{ purpose: "case-handling", textVersion: "2026-01" }];
    const request = { token: y.secrets.joinToken, name: "m", language: "en", consents };
    const again = await y.auditor.ask("POST", "/v1/me/memberships", request);
    const refusal = { status: 422, code: String(again.body["code"]) };
    expect(["member.exists", "join.text-changed"]).toContain(refusal.code);
    await withstand(stage, refusal, () =>
      Promise.all([
        y.auditor.ask("POST", "/v1/me/memberships", request),
        y.supervisor.ask("POST", "/v1/me/memberships", request),
      ]),
    );
  });
});

describe("the second pair of eyes", () => {
  test("is nobody's own: who asked does not decide, nor does who may not", async () => {
    const { stage, x } = siege;
    const path = `/v1/approvals/${x.ids.approvalId}/decision`;
    const yes = { decision: "granted", reason: "m" };
    const withdrawal = `/v1/approvals/${x.ids.approvalId}/withdrawal`;
    await withstand(
      stage,
      ({ status }) => (status === 403 ? forbidden : notThere),
      () =>
        Promise.all([
          x.counsellor.ask("POST", path, yes),
          x.auditor.ask("POST", path, yes),
          x.client.ask("POST", path, yes),
          x.key.ask("POST", path, yes),
          x.auditor.ask("POST", withdrawal),
          x.key.ask("POST", withdrawal),
        ]),
    );
  });

  test("is not asked past by writing the event that it would grant", async () => {
    const { stage, x } = siege;
    const closed = { type: "case.closed", subject: x.debt, data: { reason: "m" } };
    await withstand(stage, { status: 403, code: "event.not-yours" }, () =>
      Promise.all([postEvent(x.client, closed), postEvent(x.readOnlyKey, closed)]),
    );
  });
});

describe("the product's own voice", () => {
  test("is used by nobody else: an event under its source would take the place of its own", async () => {
    const { stage, x } = siege;
    const { data } = eventFixtures.find(({ type }) => type.includes(".contact.logged.")) ?? {};
    const contact = { type: "contact.logged", subject: x.debt, data };
    const sources = [
      { source: "aftercare", id: `evidence-${x.ids.evidenceId}` },
      { source: "aftercare", id: "R01@2026-11-20/due-sent" },
      { source: "aftercare/consents", id: "withdrawal-email-reminders-2" },
      { source: "aftercare/link", id: "link-done-x" },
      { source: " Aftercare/restriction", id: "restricted-4" },
    ];
    const answers = await withstand(stage, { status: 400, code: "event.invalid" }, () =>
      Promise.all(
        [x.client, x.counsellor, x.admin, x.key].flatMap((sender) =>
          sources.map((identity) => postEvent(sender, { ...contact, ...identity })),
        ),
      ),
    );
    for (const answer of answers) expect(flawedIn(answer)).toEqual(["source"]);
    await good(postEvent(x.client, contact));
  });

  test("nor are its events, whoever sends them", async () => {
    const { stage, x } = siege;
    const own = [
      { type: "notice.sent", data: { mail: "m", steps: ["R01@2026-11-20/due"], messageId: "1" } },
      { type: "evidence.purged", data: { evidenceIds: [x.ids.evidenceId] } },
      { type: "data.erased", data: {} },
      { type: "plan.recomputed", data: {} },
    ];
    await withstand(
      stage,
      ({ status }) => ({ status, code: status === 400 ? "event.invalid" : "event.not-yours" }),
      () =>
        Promise.all(
          [x.admin, x.key].flatMap((sender) =>
            own.map((event) => postEvent(sender, { ...event, subject: x.debt })),
          ),
        ),
    );
  });
});
