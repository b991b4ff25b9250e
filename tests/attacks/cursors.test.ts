import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good, tell } from "./support/furnish.ts";
import type { House } from "./support/house.ts";
import type { Answer } from "./support/http.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { withstand } from "./support/withstand.ts";

/** Pages of lists: carried from one organisation to the other, and made by hand. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
  const { x, y } = siege;
  for (const house of [x, y]) {
    const client = `clients/${house.ids.clientId}2`;
    await tell(house.admin, client, "client.enrolled", { name: house.mark, language: "en" });
    const held = { held: true, reason: house.mark };
    const debt = { type: "evidence.held", data: held };
    await tell(house.counsellor, house.debt, debt.type, debt.data);
    const list = { scope: "payments", reason: `${house.mark} 年度审计需要`, language: "en" };
    await good(house.admin.ask("POST", "/v1/exports", list));
    await good(house.admin.ask("PATCH", "/v1/organisation", { version: 1, phone: house.mark }));
  }
});
afterAll(() => siege.stage.stop());

/** Every list that comes in pages, so that one row is a page. */
const listsOf = ({ ids }: House): readonly string[] => [
  "/v1/clients",
  `/v1/clients?assignee=${ids.userId}`,
  `/v1/clients/${ids.clientId}/timeline`,
  `/v1/clients/${ids.clientId}/timeline?order=oldest-first`,
  `/v1/clients/${ids.clientId}/debts/${ids.debtId}/timeline`,
  `/v1/clients/${ids.clientId}/export`,
  `/v1/webhook-endpoints/${ids.endpointId}/deliveries`,
  "/v1/access-record",
  "/v1/members",
  "/v1/members?who=all",
  "/v1/invitations",
  "/v1/approvals",
  "/v1/organisation/history",
  "/v1/exports",
  `/v1/exports/${ids.exportId}/rows`,
];

const withQuery = (path: string, query: string) =>
  `${path}${path.includes("?") ? "&" : "?"}${query}`;

/** The cursor of the first page; undefined when one page holds all. */
async function cursorOf({ admin }: House, list: string): Promise<string | undefined> {
  const { body } = await good(admin.ask("GET", withQuery(list, "limit=1")));
  const { cursor } = body;
  return typeof cursor === "string" ? cursor : undefined;
}

async function cursorsOf(house: House): Promise<(readonly [string, string])[]> {
  const lists = listsOf(house);
  const cursors = await Promise.all(lists.map((list) => cursorOf(house, list)));
  return cursors.flatMap((cursor, nth) => (cursor ? [[lists[nth] ?? "", cursor] as const] : []));
}

const invalid = { status: 400, code: "cursor.invalid" };
const read = (house: House, list: string, cursor: string) =>
  house.admin.ask("GET", withQuery(list, `limit=1&cursor=${encodeURIComponent(cursor)}`));
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const decode = (cursor: string) =>
  JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [string, object];

/** Refused, or empty for the one who asks: nothing in between, and never a breakdown. */
const refusedOrOwn = (answer: Answer) => (answer.status === 200 ? { status: 200 } : invalid);

describe("a cursor of X", () => {
  test("is none in the same list of Y, nor in any other list of X", async () => {
    const { stage, x, y } = siege;
    const cursors = await cursorsOf(x);
    const ofY = listsOf(y);
    expect(cursors.length).toBeGreaterThanOrEqual(9);
    await withstand(stage, invalid, () =>
      Promise.all(
        cursors.map(([list, cursor]) => read(y, ofY[listsOf(x).indexOf(list)] ?? "", cursor)),
      ),
    );
    await withstand(stage, invalid, () =>
      Promise.all(
        cursors.map(([, cursor], nth) => read(x, cursors.at(nth - 1)?.[0] ?? "", cursor)),
      ),
    );
  });

  test("with the question of Y written over it shows nothing of X", async () => {
    const { stage, x, y } = siege;
    const ofX = await cursorsOf(x);
    const ofY = new Map(await cursorsOf(y));
    const lists = listsOf(x);
    const forged = ofX.flatMap(([list, cursor]) => {
      const same = listsOf(y)[lists.indexOf(list)] ?? "";
      const own = ofY.get(same);
      return own === undefined
        ? []
        : [[same, encode([decode(own)[0], decode(cursor)[1]])] as const];
    });
    expect(forged.length).toBeGreaterThanOrEqual(8);
    const answers = await withstand(stage, refusedOrOwn, () =>
      Promise.all(forged.map(([list, cursor]) => read(y, list, cursor))),
    );
    for (const { text } of answers) expect(text).not.toContain(x.mark);
  });
});

describe("a cursor made by hand", () => {
  const ruin: readonly (readonly [string, (question: string, place: object) => unknown])[] = [
    ["no place", (question) => [question, {}]],
    [
      "half a place",
      (question, place) => [question, Object.fromEntries(Object.entries(place).slice(1))],
    ],
    ["numbers", (question, place) => [question, changed(place, 1)]],
    ["nothing in it", (question, place) => [question, changed(place, null)]],
    ["empty texts", (question, place) => [question, changed(place, "")]],
    ["a list", (question) => [question, ["pk", "sk"]]],
    ["an object each", (question, place) => [question, changed(place, { S: "org#org-x" })]],
    ["an attribute too many", (question, place) => [question, { ...place, more: "x" }]],
    ["only attributes of its own", (question) => [question, { isAdmin: "true" }]],
    ["very long texts", (question, place) => [question, changed(place, "x".repeat(300))]],
    ["control characters", (question, place) => [question, changed(place, "\u0000\u2028")]],
    ["half a character", (question, place) => [question, changed(place, "\ud800")]],
    ["another partition", (question, place) => [question, { ...place, pk: "org#org-x#members" }]],
    ["another organisation", (_, place) => ["org#org-x#members member#", place]],
  ];
  const changed = (place: object, value: unknown) =>
    Object.fromEntries(Object.keys(place).map((name) => [name, value]));

  test.each(ruin)("with %s breaks nothing and tells nothing", async (_, ruined) => {
    const { stage, x, y } = siege;
    const cursors = await cursorsOf(y);
    const answers = await withstand(stage, refusedOrOwn, () =>
      Promise.all(
        cursors.map(([list, cursor]) => read(y, list, encode(ruined(...decode(cursor))))),
      ),
    );
    for (const { text } of answers) expect(text).not.toContain(x.mark);
  });

  test("that is no cursor at all is refused everywhere", async () => {
    const { stage, y } = siege;
    const none = ["x", "null", encode(null), encode([]), encode({}), "%00", "W10", "=".repeat(50)];
    const proto = Buffer.from('["q",{"__proto__":{"pk":"x"}}]').toString("base64url");
    for (const list of listsOf(y)) {
      await withstand(stage, invalid, () =>
        Promise.all([...none, proto].map((cursor) => read(y, list, cursor))),
      );
    }
  });
});

test("a limit is a number of ours, or nothing is listed", async () => {
  const { stage, y } = siege;
  const limits = ["0", "-1", "1e9", "NaN", "1.5", "", "many", "[1]", "1&limit=x", "999999999999"];
  await withstand(stage, { status: 400, code: "request.invalid" }, () =>
    Promise.all(limits.map((limit) => y.admin.ask("GET", `/v1/clients?limit=${limit}`))),
  );
});
