import type { Role } from "@aftercare/core/kernel/role.ts";
import {
  organisationChangedSchema,
  organisationHistorySchema,
} from "@aftercare/functions/http/views/organisation-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { wordingListSchema } from "@aftercare/functions/http/views/wording-view.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, orgA, orgB, problem, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";
import { say } from "./say-json.ts";
import {
  listWording,
  mailPath as mail,
  own,
  startWording,
  wordingPath as path,
  type WordingFixture,
} from "./wording-fixture.ts";

/** What mails say in an organisation's own words, through the door. */

let office: WordingFixture;
let fixture: ApiFixture;
let admin: Person;
beforeAll(async () => {
  office = await startWording();
  ({ fixture, admin } = office);
});
afterAll(() => fixture.stop());

const list = (language = "en") => listWording(office, language);

async function placeOf(id: string, field: string) {
  const { items } = await list();
  const place = items.find((item) => item.id === id)?.places.find((one) => one.field === field);
  if (place === undefined) throw new Error(`${id} has no ${field}`);
  return place;
}

async function put(address: string, wording: object) {
  const { version } = await list();
  return say(admin, "PUT", address, { version, wording });
}

test.each([
  ["GET", path, undefined, ["supervisor", "admin", "auditor"]],
  ["PUT", mail, { version: 99, wording: own }, ["admin"]],
  ["DELETE", `${mail}?version=99`, undefined, ["admin"]],
  ["POST", `${mail}/preview`, {}, ["supervisor", "admin", "auditor"]],
  ["POST", `${mail}/test`, { language: "en" }, ["admin"]],
] as const)(
  "%s %s is for those who may",
  async (method, address, body, allowed: readonly Role[]) => {
    for (const [role, person] of office.people) {
      const answer = await say(person, method, address, body);
      if (allowed.includes(role)) expect([200, 409]).toContain(answer.status);
      else expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
    }
    const key = await ask(fixture, address, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(key.status).toBe(403);
  },
);

describe("the list", () => {
  test("says of every mail when it goes, what may be worded, and with which slots", async () => {
    const { items } = await list();
    expect(items.find(({ id }) => id === "credit-check-main")).toMatchObject({
      title: "It is time to check your credit report",
      stream: "reminder",
      sent: [{ rule: "R06.main", when: "On its day" }],
      places: [
        { field: "subject" },
        { field: "preview" },
        { field: "opening" },
        { field: "closing" },
      ],
    });
    const opening = await placeOf("credit-check-main", "opening");
    expect(opening.proposed?.en).toContain("{settledOn}");
    expect(opening.slots).toContainEqual({
      name: "settledOn",
      label: "The day of settlement",
      sample: { "zh-CN": "2026年6月20日（周六）", en: "20 June 2026 (Sat)" },
      needed: true,
    });
    expect(opening.slots).toContainEqual(
      expect.objectContaining({
        name: "phone",
        sample: { "zh-CN": "400-000-0000", en: "400-000-0000" },
      }),
    );
    expect(items.find(({ id }) => id === "scam-alert")).toMatchObject({ places: [] });
    expect(items[0]).toMatchObject({
      id: "every-mail",
      title: "The line of help, and the signature",
      sent: [],
    });
  });

  test("speaks the reader's language", async () => {
    const { items } = await list("zh-CN");
    expect(items.find(({ id }) => id === "credit-check-main")).toMatchObject({
      title: "可以查一次信用报告了",
      sent: [{ when: "到日子的当天" }],
    });
  });
});

describe("a change", () => {
  test("is made from the version that was seen, kept with its history, and taken back", async () => {
    const { version } = await list();
    const changed = await say(admin, "PUT", mail, { version, wording: own });
    expect(organisationChangedSchema.parse(await changed.json())).toMatchObject({
      organisation: { version: version + 1 },
      replanning: false,
    });
    expect((await placeOf("credit-check-main", "opening")).own).toEqual(own.opening);
    const stale = await say(admin, "PUT", mail, { version, wording: {} });
    expect(await problem(stale)).toMatchObject({
      status: 409,
      code: "organisation.changed-meanwhile",
    });
    const same = await say(admin, "PUT", mail, { version: version + 1, wording: own });
    expect(organisationChangedSchema.parse(await same.json()).organisation.version).toBe(
      version + 1,
    );
    const back = await say(admin, "DELETE", `${mail}?version=${version + 1}`);
    expect(back.status).toBe(200);
    expect(await placeOf("credit-check-main", "opening")).not.toHaveProperty("own");
    const response = await admin.ask("/v1/organisation/history?limit=2");
    const { items } = pageOf(organisationHistorySchema).parse(await response.json());
    expect(items.map(({ changes }) => changes)).toEqual([
      [{ field: "wording.credit-check-main", before: own }],
      [{ field: "wording.credit-check-main", after: own }],
    ]);
  });

  test("is on record, by the name of the mail and without its words", async () => {
    await put(`${path}/self-check`, { subject: { "zh-CN": "看一次报告", en: "Look once" } });
    const { items } = await fixture.app.ports.access.search(orgA, {
      from: "2026-11-01T00:00:00.000Z" as never,
      until: "2026-12-01T00:00:00.000Z" as never,
      limit: 50,
    });
    const records = items.map(({ kind, by, detail }) => ({ kind, by, detail }));
    expect(records).toContainEqual({
      kind: "organisation.changed",
      by: "user:admin",
      detail: { what: "wording", mail: "self-check" },
    });
    expect(JSON.stringify(items)).not.toContain("Look once");
    await say(admin, "DELETE", `${path}/self-check`);
  });

  test("with words that may not stand there is refused, each with its place", async () => {
    const { version } = await list();
    const wrong = {
      subject: { "zh-CN": "你还欠38元", en: "Look!" },
      opening: { ...own.opening, en: "" },
    };
    const refused = await problem(await put(`${mail}?lang=en`, wrong));
    expect(refused).toMatchObject({ status: 422, code: "wording.flawed" });
    expect(refused.errors?.map(({ field }) => field)).toEqual([
      "wording.subject.zh-CN",
      "wording.subject.zh-CN",
      "wording.subject.en",
      "wording.opening.en",
    ]);
    expect(refused.errors?.[3]?.message).toBe("Write it in both languages, or in neither of them.");
    const chinese = await problem(await put(mail, wrong));
    expect(chinese.errors?.[3]?.message).toBe("中文和英文要么都写，要么都不写。");
    expect((await list()).version).toBe(version);
  });

  test.each([
    [`${path}/nothing`, {}, 404, "not-found"],
    [`${path}/scam-alert`, { subject: { "zh-CN": "没事", en: "Fine" } }, 422, "wording.flawed"],
    [mail, { button: { "zh-CN": "好", en: "OK" } }, 400, "request.invalid"],
    [mail, { subject: { "zh-CN": "好" } }, 400, "request.invalid"],
    [mail, { subject: { "zh-CN": "好", en: "OK", fr: "Oui" } }, 400, "request.invalid"],
  ])("%s with %j is %i %s", async (address, wording, status, code) => {
    expect(await problem(await put(address, wording))).toMatchObject({ status, code });
  });

  test("of a length that no place allows is not even read", async () => {
    const wording = { subject: { "zh-CN": "好", en: "x".repeat(2_001) } };
    expect(await problem(await put(mail, wording))).toMatchObject({ code: "request.invalid" });
  });

  test("is nothing to another organisation", async () => {
    await put(mail, own);
    const other = signIn(fixture, { userId: "stranger", role: "admin", orgId: orgB });
    const listed = wordingListSchema.parse(await (await other.ask(path)).json());
    const places = listed.items.flatMap((item) => item.places);
    expect(places.filter((place) => place.own !== undefined)).toEqual([]);
    await say(admin, "DELETE", mail);
  });
});

test("own words of every mail together stay within what one organisation may hold", async () => {
  const { organisations } = fixture.app.ports;
  const before = await organisations.loadNow(orgA);
  if (before === undefined) throw new Error("no organisation");
  const words = "字".repeat(39_950);
  const filler = { "self-check": { closing: { "zh-CN": words, en: "x" } } };
  await organisations.save({ ...before, version: before.version + 1, wording: filler });
  expect(await problem(await put(mail, own))).toMatchObject({
    status: 422,
    code: "wording.too-much",
  });
  await say(admin, "DELETE", `${path}/self-check`);
});
