import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good } from "./support/furnish.ts";
import { send, textIn, type Answer, type Call } from "./support/http.ts";
import { browserOf, keyHolder, newNetwork, signIn } from "./support/person.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** Asking too often: whose count it is, who else may go on meanwhile, and when it is over. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  await expectCleanLog(siege.stage, [siege.x.secrets.key, "127.100."]);
  await siege.stage.stop();
});

const ok = { status: 200 };
const limited = { status: 429, code: "limit.reached" };
const busyPage = { status: 429 };
const sameMinute = { sameMinute: true };
const times = (count: number, once: () => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, once));

/** Whatever a request can say of where it comes from. */
const disguises: readonly Readonly<Record<string, string>>[] = [
  { "x-forwarded-for": "203.0.113.7" },
  { "x-forwarded-for": "127.0.0.1, 203.0.113.8" },
  { "x-real-ip": "203.0.113.9" },
  { forwarded: "for=203.0.113.10;proto=https" },
  { "true-client-ip": "203.0.113.11" },
  { "cf-connecting-ip": "203.0.113.12" },
  { "fastly-client-ip": "203.0.113.13" },
  { "x-client-ip": "203.0.113.14" },
  { "x-cluster-client-ip": "203.0.113.15" },
  { "x-aftercare-network": "203.0.113.16" },
  { "x-originating-ip": "203.0.113.17", via: "1.1 elsewhere" },
  { "user-agent": "another", "accept-language": "en", "x-request-id": "other" },
];

/** What a limited answer says of when to come back. */
function waitOf({ headers }: Answer): number {
  expect(headers["ratelimit"]).toMatch(/^"\w+";r=0;t=\d+$/);
  expect(headers["ratelimit-policy"]).toMatch(/^"\w+";q=\d+;w=60$/);
  return Number(headers["retry-after"]);
}

describe("a stranger's network", () => {
  test("has thirty tries a minute, whatever they say of themselves, and then the next minute", async () => {
    const { stage, x } = siege;
    const from = newNetwork();
    const knock = (headers: Call["headers"] = {}) =>
      send(stage.url, { path: "/v1/clients", from, headers });
    const unauthorised = { status: 401, code: "unauthorised" };
    await withstand(stage, unauthorised, () => times(30, knock));
    const answers = await withstand(
      stage,
      limited,
      () => Promise.all(disguises.map(knock)),
      sameMinute,
    );
    for (const answer of answers) expect(waitOf(answer)).toBeLessThanOrEqual(60);
    const elsewhere = send(stage.url, { path: "/v1/clients", from: newNetwork() });
    expect((await elsewhere).status).toBe(401);
    const known = { authorization: `Bearer ${x.secrets.key}` };
    await withstand(stage, ok, () => knock(known), sameMinute);
    stage.pass(Number(answers[0]?.headers["retry-after"]));
    await withstand(stage, unauthorised, () => knock(), sameMinute);
  });

  test("opens a hundred and twenty pages a minute, and signing in stays open to others", async () => {
    const { stage } = siege;
    const from = newNetwork();
    const paths = ["/a/x", "/m/x", "/invitation/x", "/join/x"];
    const open = (headers: Call["headers"] = {}, nth = 0) =>
      send(stage.url, { path: paths[nth % 4] ?? "", from, headers });
    await withstand(stage, { status: 404 }, () =>
      Promise.all(Array.from({ length: 120 }, (_, nth) => open({}, nth))),
    );
    const answers = await withstand(
      stage,
      busyPage,
      () => Promise.all(disguises.map(open)),
      sameMinute,
    );
    for (const answer of answers) expect(waitOf(answer)).toBeLessThanOrEqual(60);
    await withstand(
      stage,
      (_, nth) => (nth < 2 ? limited : busyPage),
      () =>
        Promise.all(
          ["/v1/openapi.json", "/api/auth/get-session", "/sign-in"].map((path) =>
            send(stage.url, { path, from }),
          ),
        ),
      sameMinute,
    );
    await signIn(stage, "somebody.else@example.org");
    await withstand(stage, { status: 404 }, () => open());
  });
});

describe("a key", () => {
  test("has what its organisation gave it, from however many networks, and others have theirs", async () => {
    const { stage, x } = siege;
    const made = await good(
      x.admin.ask("POST", "/v1/api-keys", { name: "few", scopes: ["cases:read"], perMinute: 5 }),
    );
    const secret = textIn(made.body, "secret");
    const ask = (headers: Call["headers"] = {}) =>
      keyHolder(stage, secret).send({ path: "/v1/clients", headers });
    await keyHolder(stage, secret).ask("GET", "/v1/clients");
    await withstand(stage, ok, () => times(5, ask));
    const answers = await withstand(
      stage,
      limited,
      () => Promise.all(disguises.map(ask)),
      sameMinute,
    );
    for (const answer of answers) expect(answer.text).not.toContain(x.mark);
    await withstand(stage, ok, () => x.readOnlyKey.ask("GET", "/v1/clients"), sameMinute);
    await withstand(stage, ok, () => ask());
  });

  test("records nothing with the request that is one too many", async () => {
    const { stage, x } = siege;
    const made = await good(
      x.admin.ask("POST", "/v1/api-keys", { name: "one", scopes: ["events:write"], perMinute: 1 }),
    );
    const holder = keyHolder(stage, textIn(made.body, "secret"));
    const note = {
      specversion: "1.0",
      id: "too-many",
      source: "m",
      type: "aftercare.note.added.v1",
      subject: "clients/x-li",
      data: { text: "m", internal: true },
    };
    await good(holder.ask("POST", "/v1/events", { ...note, id: "one" }));
    await withstand(
      stage,
      limited,
      () => times(10, () => holder.ask("POST", "/v1/events", note)),
      sameMinute,
    );
  });
});

describe("a person", () => {
  test("has three hundred requests a minute over all devices, networks and organisations", async () => {
    const { stage, x } = siege;
    const second = await signIn(stage, x.supervisor.email);
    const devices = [x.supervisor.cookie, second.cookie];
    const ask = (nth: number, headers: Call["headers"] = {}) =>
      browserOf(stage, { cookie: devices[nth % 2] ?? "" }).send({ path: "/v1/me", headers });
    stage.pass(60);
    const answers = await Promise.all(Array.from({ length: 300 }, (_, nth) => ask(nth)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await withstand(
      stage,
      limited,
      () => Promise.all(disguises.map((headers, nth) => ask(nth, headers))),
      sameMinute,
    );
    await withstand(stage, ok, () => x.counsellor.ask("GET", "/v1/me"), sameMinute);
    await withstand(stage, ok, () => ask(0));
  });
});

describe("mail on behalf of an organisation", () => {
  test("goes to one address five times a day, and there is an end to keys as well", async () => {
    const { stage, x } = siege;
    stage.passToMidnight();
    const invite = (name: string) =>
      x.admin.ask("POST", "/v1/invitations", {
        name,
        email: "flooded@example.org",
        role: "counsellor",
      });
    for (let nth = 0; nth < 5; nth += 1) await good(invite(`n${nth}`));
    const sent = () => stage.cloud.engines.mail.log.list().length;
    const before = sent();
    await withstand(stage, { status: 429, code: "invitation.too-many" }, () =>
      times(5, () => invite("more")),
    );
    expect(sent()).toBe(before);
    const key = () => x.admin.ask("POST", "/v1/api-keys", { name: "k", scopes: ["cases:read"] });
    await Promise.all(Array.from({ length: 20 }, key));
    await withstand(stage, { status: 422, code: "api-key.too-many" }, () => times(3, key));
  });

  test("a person makes three organisations a day, and no more by doing it all at once", async () => {
    const { stage } = siege;
    const maker = await signIn(stage, "maker@example.org");
    stage.passToMidnight();
    const make = () =>
      maker.ask("POST", "/v1/organisations", {
        name: "m",
        phone: "1",
        staffAddress: "m@example.org",
      });
    const answers = await times(10, make);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    await withstand(stage, { status: 422, code: "organisation.too-many" }, () => times(5, make));
  });
});

test("what is limited is on the log, with the route and without who it was", async () => {
  const { stage } = siege;
  const lines = (await stage.log()).filter(({ status }) => status === 429);
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) expect(line["route"]).toBeTypeOf("string");
});
