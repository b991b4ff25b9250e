import { parseInstant } from "@aftercare/core/calendar/instant.ts";
import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";
import { makePartner } from "@aftercare/local/partner.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** TC17: what withdrawing each consent does, through the door, with the clock moved. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
  town.moveTo("2026-03-01T02:00:00Z");
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
  await town.liveUntil("2026-03-05T02:00:00Z");
});
afterAll(() => town.close());

const toClient = () => office.mails().filter(({ to }) => to.join().includes("li@example.org"));

test("after the withdrawal no mail goes to the client, and every step says why", async () => {
  const before = toClient().length;
  expect(before).toBe(2);
  const withdrawn = { purpose: "email-reminders", textVersion: "2026-01" };
  await office.tell("clients/li", "consent.withdrawn", withdrawn);
  await town.liveUntil("2026-06-10T00:00:00Z");
  expect(toClient()).toHaveLength(before);
  const ctx = await office.context();
  const history = await ctx.cases.history(debtOf(office, "li", "loan"));
  const withheld = history.filter(({ type }) => type === "aftercare.notice.withheld.v1");
  expect(withheld.length).toBeGreaterThan(5);
  expect(withheld.every(({ data }) => (data as { reason: string }).reason === "no-consent")).toBe(
    true,
  );
});

test("the follow-ups stay on the list, and the counsellor is asked to phone", async () => {
  const { body } = await office.call("GET", "/v1/clients/li/follow-ups");
  const items = body["items"] as { rule: string; state: string }[];
  expect(items).toContainEqual(expect.objectContaining({ rule: "R06.main", state: "open" }));
  expect(items).toContainEqual(expect.objectContaining({ rule: "N03", state: "open" }));
  const staff = office.mails().filter(({ to }) => to.join().includes("counsellors@example.org"));
  expect(staff.length).toBeGreaterThan(0);
});

test("consent given again mails the next step, and none of the withheld ones", async () => {
  const before = toClient().length;
  const given = { purpose: "email-reminders", textVersion: "2026-01" };
  await office.tell("clients/li", "consent.given", given);
  await town.liveUntil("2026-07-02T00:00:00Z");
  expect(toClient().length).toBe(before + 1);
});

describe("the storing of credit reports", () => {
  const wang = "clients/wang";
  const wangs = "/v1/clients/wang";
  let report: string;
  let receipt: string;

  beforeAll(async () => {
    const loan = await enrol(office, "wang");
    const given = { purpose: "credit-report-upload", textVersion: "2026-01" };
    await office.tell(wang, "consent.given", given);
    const partner = makePartner(town.cloud.url, office.key, "browser");
    const upload = (kind: string, debtId?: string) =>
      partner.upload(wang, {
        ...(debtId === undefined ? {} : { debtId }),
        kind,
        fileName: `王女士${kind}.png`,
        mediaType: "image/png",
        bytes: samplePicture(kind),
      });
    report = await upload("credit_report", "loan");
    receipt = await upload("official_receipt", "loan");
    await town.cloud.runner.drain();
    await office.tell(loan, "anomaly.found", { anomalyId: "a1", kind: "status" });
    const objection = { objectionId: "o1", channel: "ccrc", anomalies: ["a1"] };
    await office.tell(loan, "objection.filed", objection);
  });

  async function evidence(id: string) {
    const { body } = await office.call("GET", `${wangs}/evidence`);
    const items = body["items"] as { evidenceId: string; standing: string; fileName: string }[];
    return items.find(({ evidenceId }) => evidenceId === id);
  }

  async function isFileThere(evidenceId: string): Promise<boolean> {
    const { orgId } = office;
    const { evidence: records, files } = await office.context();
    const { clientId } = debtOf(office, "wang", "loan");
    const record = await records.load({ orgId, clientId, evidenceId });
    return (await files.head(record?.key ?? "")) !== undefined;
  }

  async function typesInDebt(): Promise<string[]> {
    const { cases } = await office.context();
    const history = await cases.history(debtOf(office, "wang", "loan"));
    return history.map(({ type }) => type.replace(/^aftercare\.|\.v1$/g, ""));
  }

  test("withdrawn in one step, the report is locked at once and an export is offered", async () => {
    const purposes = ["credit-report-upload"];
    const { status, body } = await office.call("POST", `${wangs}/consents/withdrawal?lang=en`, {
      purposes,
    });
    expect(status).toBe(200);
    expect(body["exportAt"]).toBe("/v1/clients/wang/export");
    expect(body["effects"]).toMatchObject([{ purpose: "credit-report-upload" }]);
    expect(await evidence(report)).toMatchObject({ standing: "locked" });
    expect(await evidence(receipt)).toMatchObject({ standing: "stored" });
    const download = await office.call("GET", `${wangs}/evidence/${report}/download`);
    expect(download.body).toMatchObject({ code: "evidence.locked" });
  });

  test("while the objection is open nothing is deleted", async () => {
    await liveDays(20);
    expect(await isFileThere(report)).toBe(true);
    expect(await typesInDebt()).toContain("evidence.purge-deferred");
  });

  test("once the objection is answered the report is deleted, and only that", async () => {
    const answered = { objectionId: "o1", outcome: "corrected" };
    await office.tell(`${wang}/debts/loan`, "objection.answered", answered);
    await liveDays(1);
    expect(await isFileThere(report)).toBe(false);
    expect(await isFileThere(receipt)).toBe(true);
    expect(await evidence(report)).toMatchObject({ standing: "removed", fileName: "" });
    const { cases } = await office.context();
    const history = await cases.history(debtOf(office, "wang", "loan"));
    const purged = history.filter(({ type }) => type === "aftercare.evidence.purged.v1");
    expect(purged.map(({ data }) => data)).toMatchObject([{ evidenceIds: [report] }]);
  });

  test("a second press changes nothing more, and the register has it all", async () => {
    const before = await typesInDebt();
    await office.call("POST", `${wangs}/consents/withdrawal`, {
      purposes: ["credit-report-upload"],
    });
    expect(await typesInDebt()).toEqual(before);
    const { body } = await office.call("GET", `${wangs}/consents`);
    const entries = body["entries"] as { kind: string; purpose: string; how: string }[];
    expect(entries.filter(({ purpose }) => purpose === "credit-report-upload")).toMatchObject([
      { kind: "consent-given", how: "partner", textVersion: "2026-01" },
      { kind: "consent-withdrawn", how: "partner", textVersion: "2026-01" },
    ]);
  });

  async function liveDays(days: number): Promise<void> {
    const now = Date.parse(town.cloud.engines.clock.now());
    const until = parseInstant(new Date(now + days * 86_400_000).toISOString());
    await town.liveUntil(until ?? "");
  }
});

describe("the handling of the case", () => {
  test("withdrawn, the data is locked: no mail, no new entries, no uploads; the person still reads", async () => {
    await enrol(office, "zhao");
    const loan = "clients/zhao/debts/loan";
    await office.tell("clients/zhao", "consent.given", {
      purpose: "case-handling",
      textVersion: "2026-01",
    });
    await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
    const before = mailsOf("zhao");
    await office.call("POST", "/v1/clients/zhao/consents/withdrawal", { purposes: "all" });
    const now = Date.parse(town.cloud.engines.clock.now());
    await town.liveUntil(new Date(now + 12 * 86_400_000).toISOString());
    expect(mailsOf("zhao")).toBe(before);
    const refused = await office.post(loan, "account.status-seen", {
      status: "settled",
      where: "app",
    });
    expect(refused).toMatchObject({ status: 422, body: { code: "data.locked" } });
    const client = await office.call("GET", "/v1/clients/zhao");
    expect(client).toMatchObject({ status: 200, body: { dataState: "locked" } });
  });

  test("given again, the next reminders go out, and what was waiting wakes at once", async () => {
    for (const purpose of ["case-handling", "email-reminders"]) {
      await office.tell("clients/zhao", "consent.given", { purpose, textVersion: "2026-01" });
    }
    const before = mailsOf("zhao");
    const now = Date.parse(town.cloud.engines.clock.now());
    await town.liveUntil(new Date(now + 12 * 86_400_000).toISOString());
    expect(mailsOf("zhao")).toBeGreaterThan(before);
  });

  function mailsOf(client: string): number {
    return office.mails().filter(({ tags }) => tags["client"] === client).length;
  }
});
