import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** How a client wants to be reminded, lived through: a pause, a kind switched off, lenders' names, the New Year. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
  town.moveTo("2026-02-15T02:00:00Z");
});
afterAll(() => town.close());

async function settle(client: string): Promise<void> {
  const loan = await enrol(office, client);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
}

const mailsTo = (client: string, audience = "client") =>
  office.mails().filter(({ tags }) => tags["client"] === client && tags["audience"] === audience);

const daysOf = (mails: ReturnType<typeof mailsTo>) => mails.map(({ at }) => at.slice(0, 16));

async function wordsOf({ messageId }: { readonly messageId: string }) {
  const mail = await town.cloud.engines.mail.log.read(messageId);
  const { subject = "", text = "" } = await PostalMime.parse(
    Buffer.from(mail?.raw ?? "", "base64"),
  );
  return { subject, text };
}

const usual = { off: [], pausedUntil: null, showLenders: false };

async function choose(client: string, wish: object): Promise<void> {
  const path = `/v1/clients/${client}/reminder-preferences`;
  const response = await fetch(`${town.cloud.url}${path}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${office.key}`, "content-type": "application/json" },
    body: JSON.stringify({ ...usual, ...wish }),
  });
  expect(response.status).toBe(200);
}

async function stepsOf(
  client: string,
  type: string,
): Promise<{ reason?: string; steps: string[] }[]> {
  const { cases } = await office.context();
  const history = await cases.history(debtOf(office, client, "loan"));
  return history
    .filter((event) => event.type === `aftercare.notice.${type}.v1`)
    .map(({ data }) => data as { reason?: string; steps: string[] });
}

describe("the New Year", () => {
  test("what falls on 除夕 to 初二 comes on the morning of 初三, in one mail", async () => {
    await settle("chun");
    await town.liveUntil("2026-02-18T15:00:00Z");
    expect(mailsTo("chun")).toEqual([]);
    await town.liveUntil("2026-02-19T02:00:00Z");
    expect(daysOf(mailsTo("chun"))).toEqual(["2026-02-19T01:00"]);
    const { subject } = await wordsOf(mailsTo("chun")[0] ?? { messageId: "" });
    expect(subject).toBe("今天清单上有3件事");
  });
});

describe("a pause of two weeks", () => {
  beforeAll(async () => {
    town.moveTo("2026-03-01T02:00:00Z");
    for (const client of ["ping", "jing"]) {
      await settle(client);
      await choose(client, { pausedUntil: "2026-03-15" });
    }
    await settle("ke");
  });

  test("lets a warning of fraud out at once, and nothing else", async () => {
    await town.liveUntil("2026-03-06T03:00:00Z");
    expect(mailsTo("ping")).toEqual([]);
    await office.tell("clients/ping/debts/loan", "contact.logged", {
      contactId: "wechat",
      channel: "wechat",
      target: "client",
      demandsPayment: true,
      demandFen: 500_000,
      said: "系统故障,需重新还款 ¥5,000 到对公账户, 否则影响征信",
    });
    await town.liveUntil("2026-03-06T03:02:00Z");
    expect(mailsTo("ping")).toHaveLength(1);
    const { subject } = await wordsOf(mailsTo("ping")[0] ?? { messageId: "" });
    expect(subject).toBe("请先停一停，看完这封再决定");
    expect(mailsTo("ping", "staff").length).toBeGreaterThan(0);
  });

  test("that ends early wakes what waited within the minute", async () => {
    await choose("jing", {});
    await town.liveUntil("2026-03-06T03:04:00Z");
    expect(daysOf(mailsTo("jing"))).toEqual(["2026-03-06T03:02"]);
  });

  test("across three due days brings exactly one mail, on its last morning, with all of them", async () => {
    await town.liveUntil("2026-03-15T00:59:00Z");
    expect(mailsTo("ping")).toHaveLength(1);
    await town.liveUntil("2026-03-15T12:00:00Z");
    const [, after, ...more] = mailsTo("ping");
    expect(more).toEqual([]);
    expect(after?.at.slice(0, 16)).toBe("2026-03-15T01:00");
    const sent = await stepsOf("ping", "sent");
    const steps = sent.flatMap((one) => one.steps);
    expect(new Set(steps).size).toBe(steps.length);
    for (const rule of ["R01", "R02", "R03", "R04"]) {
      expect(steps.filter((step) => step.startsWith(`${rule}@`))).toHaveLength(1);
    }
    expect(await stepsOf("ping", "withheld")).toEqual([]);
  });
});

describe("a kind that is switched off", () => {
  beforeAll(() => choose("ke", { off: ["credit"] }));

  test("is not mailed, each time with the reason; the other kinds go on", async () => {
    const before = mailsTo("ke").length;
    await town.liveUntil("2026-04-20T00:00:00Z");
    const withheld = await stepsOf("ke", "withheld");
    expect(withheld.map(({ reason }) => reason)).toEqual(["turned-off", "turned-off"]);
    expect(withheld.flatMap(({ steps }) => steps.map((step) => step.split("@")[0]))).toEqual([
      "R06.early",
      "R06.main",
    ]);
    expect(mailsTo("ke").length).toBeGreaterThan(before);
    for (const mail of mailsTo("ke"))
      expect((await wordsOf(mail)).subject).not.toContain("信用报告");
  });

  test("leaves the staff's mails as they are, and shows the counsellor what was not mailed", async () => {
    const staffDays = (client: string) => [...new Set(daysOf(mailsTo(client, "staff")))].toSorted();
    expect(staffDays("ke").length).toBeGreaterThan(0);
    expect(staffDays("ke").filter((day) => day >= "2026-03-15")).toEqual(
      staffDays("jing").filter((day) => day >= "2026-03-15"),
    );
    const { body } = await office.call("GET", "/v1/clients/ke/follow-ups");
    const items = body["items"] as { rule: string; attentionOn?: string; state: string }[];
    expect(items.find(({ rule }) => rule === "R06.main")).toMatchObject({
      state: "open",
      attentionOn: "2026-04-15",
    });
  });

  test("switched on again, the next one comes and none of those before", async () => {
    await choose("ke", {});
    const before = mailsTo("ke").length;
    await town.liveUntil("2026-04-21T12:00:00Z");
    expect(mailsTo("ke")).toHaveLength(before);
    await town.liveUntil("2026-06-01T00:00:00Z");
    const subjects = await Promise.all(mailsTo("ke").map(wordsOf));
    const texts = subjects.map(({ text }) => text).join();
    expect(texts).toContain("请收尾查一次信用报告");
    expect(texts).not.toContain("可以查一次信用报告确认了");
  });
});

test("the lender stands in a mail's body when the client wants it, never in its subject", async () => {
  const all = await Promise.all(office.mails().map(wordsOf));
  expect(all.map(({ subject, text }) => `${subject} ${text}`).join()).not.toContain("样例消费金融");
  await choose("ke", { showLenders: true });
  const before = mailsTo("ke").length;
  const settled = { paymentId: "p1", amountFen: 2_000_000 };
  const second = "clients/ke/debts/second";
  await office.tell(second, "debt.recorded", {
    kind: "online-loan",
    creditor: { name: "样例消费金融", licence: "consumer-finance" },
    contract: { signedOn: "2023-06-20" },
    principalFen: 2_000_000,
    outstandingFen: 2_000_000,
  });
  await office.tell(second, "payment.made", settled);
  await town.liveUntil("2026-06-03T00:00:00Z");
  const named = await Promise.all(mailsTo("ke").slice(before).map(wordsOf));
  const [first] = named;
  expect(first?.text).toContain("说的是：样例消费金融");
  expect(named.map(({ subject }) => subject).join()).not.toContain("样例");
});

test("of a task that would have been mailed several times in the pause, the last mail speaks for all", async () => {
  await settle("duo");
  await office.tell("clients/duo/debts/loan", "anomaly.found", { anomalyId: "a1", kind: "status" });
  await choose("duo", { pausedUntil: "2026-06-30" });
  await town.liveUntil("2026-06-30T12:00:00Z");
  const [only, ...more] = mailsTo("duo");
  expect(more).toEqual([]);
  const sent = (await stepsOf("duo", "sent")).flatMap(({ steps }) => steps);
  const window = sent.filter((step) => step.startsWith("R08@"));
  expect(window.length).toBeGreaterThan(1);
  const { text } = await wordsOf(only ?? { messageId: "" });
  expect(text.match(/\d+\. 对报告上的异常提出异议/g)).toHaveLength(1);
});
