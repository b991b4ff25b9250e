import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { OutgoingMail } from "@aftercare/core/ports/mailer.ts";
import { replanDue } from "@aftercare/core/verbs/organisation/replan-due.ts";
import { makeJobsHandler } from "@aftercare/functions/entry/jobs.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, orgB, startApi, type ApiFixture } from "./http-fixture.ts";

/** What an operator asks for by hand. */

let fixture: ApiFixture;
let run: ReturnType<typeof makeJobsHandler>;
const mails: OutgoingMail[] = [];
beforeAll(async () => {
  const send = async (mail: OutgoingMail) => {
    mails.push(mail);
    return { kind: "sent", messageId: `m${mails.length}` } as const;
  };
  fixture = await startApi({ mailer: { send } });
  run = makeJobsHandler(fixture.app);
});
afterAll(() => fixture.stop());

const organisation = {
  id: "fresh",
  name: "新机构",
  phone: "400-000-0000",
  staffAddress: "staff@example.org",
};

test("an organisation is made, with what the product proposes where nothing is said, and only once", async () => {
  const made = await run({ job: "create-organisation", organisation });
  expect(made).toEqual({
    kind: "created",
    organisation: {
      ...organisation,
      zone: "Asia/Shanghai",
      language: "zh-CN",
      mailAt: "09:00",
      quietFrom: "22:00",
      quietUntil: "08:00",
      secondFactor: "off",
      retention: { moreYears: 0 },
      rules: [],
      state: "active",
      version: 1,
      createdAt: expect.any(String),
      changedAt: expect.any(String),
      changedBy: "system:operator",
    },
  });
  const again = { ...organisation, name: "别的名字" };
  expect(await run({ job: "create-organisation", organisation: again })).toMatchObject({
    kind: "refused",
    code: "organisation.exists",
    why: { en: expect.stringContaining("Choose another") },
  });
  const kept = await fixture.app.ports.organisations.loadNow(organisation.id as OrgId);
  expect(kept?.name).toBe("新机构");
});

test("its first admin gets a mail with the way in, and the answer holds no token", async () => {
  const asked = { job: "invite-admin", org: "fresh", name: "管理员", email: "ada@example.org" };
  const invited = await run(asked);
  expect(invited).toEqual({ kind: "invited", mail: "sent", expiresAt: expect.any(String) });
  expect(mails.at(-1)).toMatchObject({ to: { address: "ada@example.org" } });
  const [link] = /\/invitation\/[\w.-]+/.exec(mails.at(-1)?.text ?? "") ?? [];
  const page = await fixture.api.request(link ?? "", {}, { sourceIp: "198.51.100.1" });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("新机构");
});

test("a key opens its own organisation, and no line of the log has it", async () => {
  const given = await run({ job: "issue-key", org: "fresh" });
  if (given.kind !== "given") throw new Error(given.kind);
  const response = await ask(fixture, "/v1/organisation", { key: given.apiKey });
  expect(await response.json()).toMatchObject({ id: "fresh" });
  expect(fixture.logLines.join("")).not.toContain(given.apiKey);
});

test.each(["invite-admin", "issue-key", "replan"])("%s for nobody is refused", async (job) => {
  const person = job === "invite-admin" ? { name: "Ada", email: "ada@example.org" } : {};
  const answer = await run({ job, org: "nobody", ...person });
  expect(answer).toMatchObject({ kind: "refused", code: "organisation.unknown", field: "org" });
});

test.each([
  [undefined, ""],
  [{}, "job"],
  [{ job: "drop-table" }, "job"],
  [{ job: "replan", org: "a#b" }, "org"],
  [{ job: "create-organisation", organisation: { ...organisation, id: "a#b" } }, "organisation.id"],
  [
    { job: "create-organisation", organisation: { ...organisation, zone: "Mars" } },
    "organisation.zone",
  ],
  [
    { job: "create-organisation", organisation: { ...organisation, mailAt: "23:00" } },
    "organisation.mailAt",
  ],
  [{ job: "invite-admin", org: "fresh", name: "Ada", email: "ada" }, "email"],
])("%j is answered with the field that is wrong", async (event, field) => {
  expect(await run(event)).toEqual({
    kind: "invalid",
    flaws: expect.arrayContaining([{ field, message: expect.any(String) }]),
  });
});

test("a replanning is begun by hand and carried out by the clockwork; begun again, it starts anew", async () => {
  const { replannings } = fixture.app.ports;
  fixture.setTime("2026-11-21T02:00:00Z");
  const begun = await run({ job: "replan", org: orgB });
  expect(begun).toEqual({ kind: "begun", startAt: "2026-11-21T02:02:00.000Z" });
  const first = await replannings.load(orgB);
  if (first === undefined) throw new Error("Nothing was begun.");
  await replannings.advance({ ...first, files: 50, cursor: "c" });

  fixture.setTime("2026-11-21T02:05:00Z");
  await run({ job: "replan", org: orgB });
  await replannings.advance({ ...first, files: 100, cursor: "d" });
  await replannings.finish(first);
  expect(await replannings.load(orgB)).toMatchObject({
    files: 0,
    startAt: "2026-11-21T02:07:00.000Z",
  });

  fixture.setTime("2026-11-21T02:08:00Z");
  const clockwork = { kind: "system", process: "replan" } as const;
  await replanDue(fixture.app.ports, (orgId) => fixture.app.contextFor(orgId, clockwork));
  expect(await replannings.load(orgB)).toBeUndefined();
  expect(fixture.logLines.join("")).toContain('"message":"replanned"');
});

test("without a name every organisation is planned anew, closed ones too", async () => {
  const { organisations, replannings } = fixture.app.ports;
  const fresh = await organisations.loadNow("fresh" as OrgId);
  if (fresh === undefined) throw new Error("It is made above.");
  await organisations.save({ ...fresh, state: "deactivated", version: fresh.version + 1 });
  const ids = await organisations.ids();
  expect(ids).toEqual(expect.arrayContaining(["fresh", orgB]));
  expect(await run({ job: "replan" })).toEqual({ kind: "begun", organisations: ids.length });
  for (const id of ids) expect(await replannings.load(id)).toMatchObject({ orgId: id, files: 0 });
});

test("the check asks the table and each index, and says what runs here", async () => {
  fixture.countCalls();
  expect(await run({ job: "check" })).toMatchObject({
    kind: "fit",
    table: fixture.app.config.tableName,
    app: "https://app.example.org",
    rules: fixture.app.ports.rulebook.version,
    calendar: fixture.app.ports.calendar.version,
  });
  const { GetItemCommand: gets, QueryCommand: queries } = fixture.countCalls();
  expect([gets, queries]).toEqual([1, 7]);
});
