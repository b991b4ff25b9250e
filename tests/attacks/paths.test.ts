import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tell } from "./support/furnish.ts";
import type { Answer } from "./support/http.ts";
import { addressOf, isChange, readRoutes, type Route } from "./support/routes.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { outcomesOf, walk } from "./support/walk.ts";
import { withstand } from "./support/withstand.ts";

/** Addresses that are written to be read differently by one part of the way and the next. */

let siege: Siege;
let named: readonly Route[];
beforeAll(async () => {
  siege = await startSiege();
  const routes = await readRoutes(siege.stage);
  named = routes.filter(({ name, path }) => path.includes("{") && name !== "receiveWebhook");
});
afterAll(() => siege.stage.stop());

const notThere = { status: 404, code: "not-found" };

/** In the place of every id of an address. */
const noIds: readonly (readonly [string, string])[] = [
  ["a step up, encoded twice", "%252e%252e"],
  ["a way to the other organisation", "..%2f..%2forg-x"],
  ["a backslash", "..%5c..%5corg-x"],
  ["an end of text", "x-li%00"],
  ["a line break and a header", "x-li%0d%0aset-cookie:%20a=b"],
  ["a key's own marks", "x-li%23debt%23x-loan"],
  ["another key's beginning", "%23org%23org-x"],
  ["a space", "%20"],
  ["a star", "*"],
  ["a list", "x-li,y-li"],
  ["a matrix parameter", "x-li;admin=true"],
  ["an ending", "x-li.json"],
  ["a letter that looks like another", "%D1%85-li"],
  ["a letter in full width", "%EF%BD%98-li"],
  ["an accent of its own", "x-li%CC%81"],
  ["a picture", "%F0%9F%92%A3"],
  ["half a character", "%ED%A0%80"],
  ["bytes that are no text", "%ff%fe"],
  ["a broken escape", "x-li%2"],
  ["a prototype", "__proto__"],
  ["a sentence for the database", "x-li'%20OR%20'1'='1"],
  ["a template", "%24%7B7*7%7D"],
  ["65 letters", "x".repeat(65)],
  ["three thousand letters", "x".repeat(3_000)],
];

describe("in the place of an id", () => {
  test.each(noIds)("%s names nothing", async (_, id) => {
    const { stage, x } = siege;
    const answers = await withstand(stage, notThere, () =>
      walk(x.admin, named, x, { instead: () => id }),
    );
    for (const { headers } of answers) expect(headers["set-cookie"]).toBeUndefined();
  });

  test.each(["..", "%2e%2e", "%2E."])("%s is a step up, by the same right", async (step) => {
    const { stage, x, y } = siege;
    const expected = ({ status }: Answer, nth: number) => {
      // Its four names climb to the landing page, which takes no POST.
      if (named[nth]?.name === "printLetter") return { status: 405, code: "method-not-allowed" };
      const isList = status === 200 && named[nth]?.name === "readClientAccessRecord";
      return isList ? { status } : notThere;
    };
    const answers = await withstand(stage, expected, () =>
      walk(y.admin, named, x, { instead: () => step }),
    );
    expect(answers.filter(({ text }) => text.includes(x.mark))).toEqual([]);
  });

  test("the same letters in another case are another id", async () => {
    const { stage, x } = siege;
    await withstand(stage, notThere, () =>
      Promise.all(
        ["/v1/clients/X-LI", "/v1/clients/x-Li/debts/x-loan", "/v1/clients/x-li/debts/X-loan"].map(
          (path) => x.admin.ask("GET", path),
        ),
      ),
    );
  });
});

describe("around an address", () => {
  const detours = (path: string): readonly string[] => [
    `/${path}`,
    path.replace("/v1/", "/v1//"),
    path.replace("/v1/", "/v1/./../../v1x/"),
    path.replace("/v1/", "/V1/"),
    path.replace("/v1/", "/v1%2f"),
    path.replace("/v1/", "/v1;/"),
    path.replace("/v1/", "/v1/\\"),
    `${path}/`,
    `${path}%00`,
    `${path}%20`,
    `${path}/..;/`,
    `/api/auth/..${path}x`,
    `/_local/..${path}x`,
  ];

  test("no detour leads past the door", async () => {
    const { stage, x, attackers } = siege;
    const paths = ["/v1/clients", "/v1/organisation", `/v1/clients/${x.ids.clientId}`];
    stage.pass(60);
    for (const path of paths.flatMap(detours)) {
      const answer = await attackers.keyOfY.send({ path });
      expect([path, answer.text.includes(x.mark)]).toEqual([path, false]);
      expect([path, answer.status]).toEqual([path, expect.toBeOneOf([200, 400, 404])]);
    }
    for (const path of paths.flatMap(detours)) {
      stage.pass(2);
      const answer = await attackers.nobody.send({ path });
      expect([path, answer.status]).toEqual([path, expect.toBeOneOf([400, 401, 404])]);
    }
  });

  test("no header and no parameter gives a request another method or another address", async () => {
    const { stage, x } = siege;
    const tricks = [
      { "x-http-method-override": "DELETE" },
      { "x-http-method": "DELETE" },
      { "x-method-override": "DELETE" },
      { "x-original-url": "/v1/clients" },
      { "x-rewrite-url": "/v1/clients" },
      { "x-forwarded-prefix": "/v1/clients" },
    ];
    const path = `/v1/webhook-endpoints/${x.ids.endpointId}`;
    const wrongMethod = { status: 405, code: "method-not-allowed" };
    await withstand(stage, wrongMethod, () =>
      Promise.all([
        ...tricks.map((headers) => x.admin.send({ path, headers })),
        x.admin.ask("GET", `${path}?_method=DELETE`),
        x.admin.ask("POST", `${path}?_method=DELETE`),
      ]),
    );
  });

  test("a method that an operation does not take is refused with those that it takes", async () => {
    const { stage, x } = siege;
    const methods = ["PUT", "TRACE", "PROPFIND", "OPTIONS"];
    const answers = await withstand(stage, { status: 405, code: "method-not-allowed" }, () =>
      Promise.all(methods.map((method) => x.admin.ask(method, "/v1/clients"))),
    );
    for (const { headers } of answers) expect(headers["allow"]).toBe("GET, HEAD");
  });
});

describe("a query", () => {
  const queries = [
    "lang=xx",
    "lang[]=en&lang[]=zh-CN",
    "lang=en&lang=zh-CN",
    "limit=1&limit=2",
    "clientId=x-li&orgId=org-x&x-organisation=org-x",
    "__proto__[isAdmin]=true&constructor[prototype][isAdmin]=true",
    "cursor",
    "%00=%00",
    "a=%ff",
    "=",
    "&&&&",
    "?",
    `${"a=b&".repeat(2_000)}c`,
    "role=admin&scopes=cases:read",
    "%0d%0aset-cookie:%20a=b",
  ];

  test("that means nothing changes nothing about who is asking for what", async () => {
    const { stage, x, y } = siege;
    await tell(y.admin, "clients/y-more", "client.enrolled", { name: "more", language: "en" });
    stage.pass(60);
    const lists = ["/v1/clients", "/v1/members", `/v1/clients/${y.ids.clientId}`, "/v1/me"];
    for (const path of lists) {
      const answers = await Promise.all(
        queries.map((query) => y.counsellor.ask("GET", `${path}?${query}`)),
      );
      for (const [nth, { status, text, headers }] of answers.entries()) {
        expect([queries[nth], status]).toEqual([queries[nth], expect.toBeOneOf([200, 400])]);
        expect([queries[nth], text.includes(x.mark)]).toEqual([queries[nth], false]);
        expect(headers["set-cookie"]).toBeUndefined();
      }
    }
    expect({}).not.toHaveProperty("isAdmin");
  });
});

test("HEAD tells of a file of X no more than GET, which is nothing", async () => {
  const { stage, x, y } = siege;
  const reading = named.filter((route) => !isChange(route));
  const heads = reading.map((route) => ({ ...route, method: "HEAD" }));
  stage.pass(60);
  const answers = await walk(y.counsellor, heads, x);
  const outcomes = outcomesOf(heads, answers);
  expect(outcomes.filter((each) => !/ 40[34]$/.test(each))).toEqual([]);
  const alike = await walk(y.counsellor, heads, x, {
    instead: (name) => (name === "clientId" ? "nobody" : undefined),
  });
  expect(outcomesOf(heads, alike)).toEqual(outcomes);
  for (const [nth, { headers }] of answers.entries()) {
    expect(headers["content-length"]).toBe(alike[nth]?.headers["content-length"]);
  }
  expect(addressOf(reading[0] ?? { path: "", method: "", name: "" }, x)).toContain("x-");
});
