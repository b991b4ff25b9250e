import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { client, handoverTasks, openDesk, proposal, say, wang } from "./support/desk.ts";
import { buildTown, debtOf, type Office, type Town } from "./support/town.ts";

/** A client changes to another counsellor: proposed, mailed, answered, and the whole caseload moves. */

let town: Town;
beforeAll(async () => {
  town = await buildTown();
});
afterAll(() => town.close());

const morning = "2026-03-02T01:00:00Z";

async function worklistOf(office: Office, assignee: string): Promise<string[]> {
  const { body } = await office.call("GET", `/v1/worklist?assignee=${assignee}&until=2027-01-01`);
  const rows = body["items"] as readonly { readonly debtId?: string }[];
  return rows.map(({ debtId }) => debtId ?? "client").toSorted();
}

async function handoverMail(office: Office) {
  const found = office.mails().filter(({ subject }) => subject === "换一位顾问，想先问问你");
  const recorded = await town.cloud.engines.mail.log.read(found[0]?.messageId ?? "");
  const mail = await PostalMime.parse(Buffer.from(recorded?.raw ?? "", "base64"));
  const url = new RegExp(`${town.cloud.url}/a/[\\w.-]+`).exec(mail.text ?? "")?.[0] ?? "";
  return { count: found.length, text: mail.text ?? "", html: mail.html ?? "", url };
}

async function press(url: string, act: string) {
  const response = await fetch(url, { method: "POST", body: new URLSearchParams({ act }) });
  return { status: response.status, text: await response.text() };
}

describe("by the mail's link", () => {
  test("a yes moves the client and every debt to the other counsellor, once", async () => {
    const office = await openDesk(town);
    expect(await say(office, wang, "proposed", proposal, "first")).toMatchObject({
      kind: "recorded",
    });
    expect(await say(office, wang, "proposed", proposal, "first")).toMatchObject({
      kind: "repeat",
    });
    expect(await worklistOf(office, "wang")).toContain("loan");
    await town.liveUntil(morning);
    const mail = await handoverMail(office);
    expect(mail.count).toBe(1);
    expect(mail.text).toContain("接手的是赵顾问 <b>。");
    expect(mail.html).not.toContain("赵顾问 <b>");

    const page = await (await fetch(mail.url)).text();
    expect(page).toContain("赵顾问 &lt;b&gt;");
    expect(page).toMatch(/value="agree"[\s\S]*value="disagree"/);
    expect(page).not.toContain('value="done"');
    expect(await worklistOf(office, "zhao")).toEqual([]);

    expect((await press(mail.url, "agree")).status).toBe(200);
    expect((await press(mail.url, "agree")).status).toBe(200);
    expect(await worklistOf(office, "zhao")).toContain("loan");
    expect(await worklistOf(office, "wang")).toEqual([]);
    const { body } = await office.call("GET", "/v1/clients/li");
    expect(body).toMatchObject({ assignee: { id: "zhao", address: "zhao@example.org" } });
    expect(await handoverTasks(office)).toMatchObject([{ state: "done" }]);
    const history = await town.cloud.app.ports.cases.history(debtOf(office, "li", "loan"));
    const moves = history.filter(({ type }) => type === "aftercare.assignment.changed.v1");
    expect(moves.map(({ by, id }) => [by, id.startsWith("handover-")])).toEqual([
      ["key:test", false],
      ["link", true],
    ]);

    expect((await press(mail.url, "disagree")).status).toBe(422);
    expect((await office.call("GET", "/v1/clients/li")).body).toMatchObject({
      assignee: { id: "zhao" },
    });
  });

  test("a no changes nothing but the list", async () => {
    const office = await openDesk(town);
    await say(office, wang, "proposed", proposal);
    await town.liveUntil(morning);
    const { url } = await handoverMail(office);
    expect((await press(url, "done")).status).toBe(422);
    expect((await press(url, "disagree")).status).toBe(200);
    expect((await office.call("GET", "/v1/clients/li")).body).toMatchObject({
      assignee: { id: "wang" },
    });
    expect(await handoverTasks(office)).toMatchObject([{ state: "done" }]);
    const again = { ...proposal, id: "h2" };
    expect(await say(office, wang, "proposed", again)).toMatchObject({ kind: "recorded" });
  });
});

describe("in the app", () => {
  test("the client answers with no note, the counsellor only with one", async () => {
    const office = await openDesk(town);
    await say(office, wang, "proposed", proposal);
    const yes = { id: "h1" };
    expect(await say(office, wang, "accepted", yes)).toMatchObject({ code: "handover.no-note" });
    const noted = { ...yes, onBehalf: "3月1日在电话里说可以。" };
    expect(await say(office, client, "accepted", noted)).toMatchObject({
      code: "handover.own-word",
    });
    expect(await say(office, client, "accepted", yes)).toMatchObject({ kind: "recorded" });
    expect((await office.call("GET", "/v1/clients/li")).body).toMatchObject({
      assignee: { id: "zhao" },
    });
  });

  test("for a client without an account the counsellor writes down how the consent was given", async () => {
    const office = await openDesk(town);
    await say(office, wang, "proposed", proposal);
    const words = "3月1日在电话里说可以。";
    const outcome = await say(office, wang, "accepted", { id: "h1", onBehalf: words });
    expect(outcome).toMatchObject({ kind: "recorded" });
    const { body } = await office.call("GET", "/v1/clients/li/timeline");
    expect(JSON.stringify(body)).toContain(words);
    expect(await worklistOf(office, "zhao")).toContain("loan");
  });

  test("an answer that crashed before the assignment is finished by its repeat", async () => {
    const office = await openDesk(town);
    await say(office, wang, "proposed", proposal);
    const ctx = await office.context(client);
    const loadClient = () => Promise.reject(new Error("killed"));
    const event = {
      specversion: "1.0",
      id: "yes",
      source: "test",
      subject: "clients/li",
      type: "aftercare.handover.accepted.v1",
      data: { id: "h1" },
    };
    const dying = { ...ctx, cases: { ...ctx.cases, loadClient } };
    await expect(recordEvent(dying, event)).rejects.toThrow("killed");
    expect(await worklistOf(office, "zhao")).toEqual([]);
    expect(await recordEvent(ctx, event)).toMatchObject({ kind: "repeat" });
    expect(await worklistOf(office, "zhao")).toContain("loan");
    expect(await worklistOf(office, "wang")).toEqual([]);
  });
});

test("without an answer for a week, it waits on the present counsellor's worklist", async () => {
  const office = await openDesk(town);
  await say(office, wang, "proposed", proposal);
  const waiting = async (until: string) => {
    const { body } = await office.call("GET", `/v1/worklist?assignee=wang&until=${until}`);
    return JSON.stringify(body).includes("K04@2026-03-01#h1");
  };
  expect(await waiting("2026-03-07")).toBe(false);
  expect(await waiting("2026-03-09")).toBe(true);
});
