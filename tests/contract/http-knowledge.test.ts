import { cards } from "@aftercare/core/knowledge/cards.ts";
import { cardSchema } from "@aftercare/functions/http/views/knowledge-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, problem, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn } from "./http-person.ts";

/** The cards beside the tasks, through the door. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

async function read(response: Response) {
  expect(response.status).toBe(200);
  return pageOf(cardSchema).parse(await response.json()).items;
}

test.each(["client", "counsellor", "auditor"] as const)(
  "a %s gets the cards of one task, in the language asked for",
  async (role) => {
    const person = signIn(fixture, { userId: role, role });
    const found = await read(await person.ask("/v1/knowledge?task=R13&lang=en"));
    const expected = cards.filter(({ tasks }) => tasks.includes("R13"));
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(found.length).toBeGreaterThan(1);
    expect(JSON.stringify(found)).not.toMatch(/\p{Script=Han}/u);
  },
);

test("a machine gets all of them; a task that has none gets none", async () => {
  expect(await read(await ask(fixture, "/v1/knowledge?lang=zh-CN"))).toHaveLength(cards.length);
  expect(await read(await ask(fixture, "/v1/knowledge?task=R99"))).toEqual([]);
});

test("who is nobody is turned away, to the public page that says the same", async () => {
  const answer = await ask(fixture, "/v1/knowledge", { key: "" });
  expect(await problem(answer)).toMatchObject({ status: 401 });
  const page = await fixture.api.request("/help/knowledge", { headers: { accept: "text/html" } });
  const text = await page.text();
  for (const { id } of cards) expect(text).toContain(`id="${id}"`);
});
