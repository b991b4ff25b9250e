import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventFixtures } from "./support/event-fixtures.ts";
import { itemsOf, postEvent } from "./support/furnish.ts";
import type { Answer } from "./support/http.ts";
import { isNamed, isChange, readRoutes, type Route } from "./support/routes.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import type { Row } from "./support/state.ts";
import { outcomesOf, tellingOf, walk } from "./support/walk.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** Reaching for another organisation's things, by every operation of the API. */

let siege: Siege;
let routes: readonly Route[];
beforeAll(async () => {
  siege = await startSiege();
  routes = (await readRoutes(siege.stage)).filter(({ name }) => name !== "receiveWebhook");
});
afterAll(async () => {
  await expectCleanLog(siege.stage, Object.values(siege.x.secrets));
  await siege.stage.stop();
});

const roles = ["client", "counsellor", "supervisor", "admin", "auditor"] as const;
/** What a person does for themselves, before they belong anywhere. */
const isOwn = ({ path }: Route) => /^\/v1\/(me|organisations)\b/.test(path);
const ofY = ({ pk }: Row) => pk.startsWith("org#org-y");
const unauthorised = { status: 401, code: "unauthorised" };
const notThere = { status: 404, code: "not-found" };

/** Whatever it was: the caller of `withstand` looks at it itself. */
const asAnswered = ({ status, body }: Answer) => {
  const { code } = body;
  return typeof code === "string" ? { status, code } : { status };
};
/** The outcomes without the operations that had them. */
const kindsOf = (asked: readonly Route[], answers: readonly Answer[]) => {
  const outcomes = outcomesOf(asked, answers).map((each) => each.slice(each.indexOf(" ") + 1));
  return [...new Set(outcomes)].toSorted();
};

describe("the ids of X", () => {
  test.each(roles)("lead the %s of Y nowhere", async (role) => {
    const { stage, x, y } = siege;
    const named = routes.filter(isNamed);
    const answers = await withstand(stage, asAnswered, () => walk(y[role], named, x));
    expect(kindsOf(named, answers)).toEqual(
      role === "admin" ? ["404 not-found"] : ["403 act.not-permitted", "404 not-found"],
    );
    expect(tellingOf(x, named, answers)).toEqual([]);
  });

  test("lead a key of Y nowhere, and nobody without one further than the door", async () => {
    const { stage, x, attackers } = siege;
    const named = routes.filter(isNamed);
    const answers = await withstand(stage, asAnswered, () => walk(attackers.keyOfY, named, x));
    expect(kindsOf(named, answers)).toEqual(["403 act.not-permitted", "404 not-found"]);
    expect(tellingOf(x, named, answers)).toEqual([]);
    // A network's thirty a minute would turn away the rest before anybody asks who they are.
    for (let from = 0; from < routes.length; from += 25) {
      const some = routes.slice(from, from + 25);
      await withstand(stage, unauthorised, () => walk(attackers.nobody, some, x));
    }
  });

  test("that somebody tried are on record where the somebody belongs, by whom and about whom", async () => {
    const { x, y } = siege;
    const path = "/v1/access-record?kind=foreign.refused&limit=100";
    await y.admin.send({ path: "/v1/clients", headers: { "x-organisation": x.orgId } });
    const records: Answer["body"][] = [];
    for (let more = ""; ;) {
      const page = await y.admin.ask("GET", `${path}${more}`);
      records.push(...itemsOf(page));
      const { cursor } = page.body;
      if (typeof cursor !== "string") break;
      more = `&cursor=${encodeURIComponent(cursor)}`;
    }
    const tried = records.map(({ by, subject }) => `${String(by)} ${String(subject)}`);
    for (const role of roles) expect(tried).toContain(`user:${y[role].userId} x-li`);
    expect(tried).toContain(`user:${y.admin.userId} org-x`);
    expect(tried.filter((each) => /^key:\w+ x-li$/.test(each)).length).toBeGreaterThan(0);
    expect(JSON.stringify(records)).not.toContain("ONLYX");
  });

  test("in an id field of a body are no ids of Y", async () => {
    const { stage, x, y } = siege;
    const { ids } = x;
    const said = { kind: "bank_record", fileName: "a.pdf", mediaType: "application/pdf" };
    const file = { ...said, sizeBytes: 1_000, sha256: "0".repeat(64) };
    const evidence = (more: object) =>
      y.admin.ask("POST", "/v1/clients/y-li/evidence", { ...file, ...more });
    await withstand(stage, notThere, () =>
      Promise.all([
        evidence({ debtId: ids.debtId }),
        evidence({ debtId: ids.debtId, paymentId: "p1" }),
      ]),
    );
    const taken = { id: x.orgId, name: "X", phone: "1", staffAddress: "a@example.org" };
    await withstand(stage, { status: 409, code: "organisation.exists" }, () =>
      y.client.ask("POST", "/v1/organisations", taken),
    );
  });
});

describe("x-organisation: X", () => {
  const headers = { "x-organisation": "org-x" };

  test.each(roles)("is not there for the %s of Y, by any operation", async (role) => {
    const { stage, x, y } = siege;
    const inside = routes.filter((route) => !isOwn(route));
    const answers = await withstand(stage, notThere, () => walk(y[role], inside, x, { headers }));
    expect(tellingOf(x, inside, answers)).toEqual([]);
  });

  test("does not move a key out of its organisation", async () => {
    const { stage, x, y, attackers } = siege;
    const reading = routes.filter((route) => !isChange(route) && !isOwn(route));
    stage.pass(60);
    const answers = await walk(attackers.keyOfY, reading, y, { headers });
    expect(tellingOf(x, reading, answers)).toEqual([]);
    expect(answers.some(({ text }) => text.includes(y.mark))).toBe(true);
  });

  test.each([
    "org-x, org-y",
    "ORG-X",
    "org-x%00",
    "org-y/../org-x",
    "../org-x",
    "org#org-x",
    "__proto__",
    "*",
    "",
    "x".repeat(65),
  ])("%j is no organisation of anybody's", async (written) => {
    const { stage, y } = siege;
    await withstand(stage, notThere, () =>
      Promise.all(
        ["/v1/clients", "/v1/organisation"].map((path) =>
          y.admin.send({ path, headers: { "x-organisation": written } }),
        ),
      ),
    );
  });
});

describe("lists", () => {
  test("of Y hold nothing of X, for whoever reads them", async () => {
    const { stage, x, y } = siege;
    const open = routes.filter((route) => !isChange(route) && !isNamed(route));
    // The record says what its own people tried: names of X that they knew before.
    const lists = open.filter(({ name }) => name !== "searchAccessRecord");
    for (const role of roles) {
      stage.pass(60);
      const answers = await walk(y[role], lists, y);
      expect(tellingOf(x, lists, answers)).toEqual([]);
    }
  });

  test("asked for with the names of X are empty or refused", async () => {
    const { stage, x, y } = siege;
    const { clientId, userId } = x.ids;
    stage.pass(60);
    const answers = await Promise.all(
      [
        `/v1/clients?assignee=${userId}`,
        `/v1/worklist?assignee=${userId}&until=2030-01-01`,
        `/v1/access-record?clientId=${clientId}&from=2020-01-01T00:00:00Z`,
        `/v1/access-record?by=user:${userId}&from=2020-01-01T00:00:00Z`,
      ].map((path) => y.admin.ask("GET", path)),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(x.mark);
      const tries = ["foreign.refused", "access-record.searched"];
      expect(itemsOf(answer).filter(({ kind }) => !tries.includes(String(kind)))).toEqual([]);
    }
  });
});

describe("events about a file of X", () => {
  test.each([...roles, "key"] as const)("are not taken from the %s of Y", async (who) => {
    const { stage, x, y } = siege;
    const subjectOf = (fixture: string) =>
      fixture.includes("/debts/") ? x.debt : `clients/${x.ids.clientId}`;
    const events = eventFixtures.filter(
      ({ type }) => !type.startsWith("aftercare.client.enrolled"),
    );
    const answers = await withstand(stage, asAnswered, () =>
      Promise.all(
        events.map(({ type, subject, data }) =>
          postEvent(y[who], {
            subject: subjectOf(subject),
            type: /^aftercare\.(.*)\.v1$/.exec(type)?.[1],
            data,
          }),
        ),
      ),
    );
    const outcomes = answers.map(({ status, body }) => `${status} ${String(body["code"])}`);
    const expected = ["403 event.not-yours", "422 client.unknown", "422 debt.unknown"];
    expect([...new Set(outcomes)].filter((each) => !expected.includes(each))).toEqual([]);
  });

  test("nor an enrolment under its id: that is a client of Y's own", async () => {
    const { stage, x, y } = siege;
    const enrolled = { subject: "clients/x-li", type: "client.enrolled" };
    await withstand(
      stage,
      { status: 201 },
      () => postEvent(y.counsellor, { ...enrolled, data: { name: "y", language: "en" } }),
      { changing: ofY },
    );
    expect((await x.counsellor.ask("GET", "/v1/clients/x-li")).text).toContain(x.mark);
    expect((await y.counsellor.ask("GET", "/v1/clients/x-li")).text).not.toContain(x.mark);
  });
});

describe("inside of X", () => {
  test.each(["auditor", "readOnlyKey"] as const)("the %s changes nothing", async (who) => {
    const { stage, x } = siege;
    const changing = routes.filter((route) => isChange(route) && !isOwn(route));
    // A preview writes nothing: who may read wording may see what it makes of a mail, and an event's preview
    // takes an event alone (its wrong actors stand in tests/contract/http-preview.test.ts).
    const others = [
      "reactivateOrganisation",
      "previewEvent",
      // What is typed into a letter stands in a body, so that no address holds it: these read.
      ...(who === "auditor" ? ["previewWording"] : ["composeLetter", "printLetter"]),
    ];
    const inside = changing.filter(({ name }) => !others.includes(name));
    const answers = await withstand(stage, asAnswered, () => walk(x[who], inside, x));
    expect(outcomesOf(inside, answers).filter((each) => !/ (403|404) /.test(each))).toEqual([]);
  });
});
