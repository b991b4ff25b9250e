import { afterAll, beforeAll, expect, test } from "vitest";
import { startFeeds, uidsOf, type Feeds } from "./calendar-feed-fixture.ts";
import { debtRecorded, enrolled, eventOf, settleCase } from "./http-events-of-a-case.ts";
import { record } from "./http-fixture.ts";
import { fromOurPage, type Person } from "./http-person.ts";
import { readIcs } from "./read-ics.ts";

/** One's own dates in one's own calendar: what it shows, and of whom. */

let feeds: Feeds;
let li: Person;
let boss: Person;
beforeAll(async () => {
  feeds = await startFeeds();
  await settleCase(feeds, "li", { on: "2026-11-20" });
  await settleCase(feeds, "mei", { on: "2026-11-19" });
  await record(feeds, enrolled("zhou", { assignee: "zhao", name: "周先生" }));
  await record(feeds, debtRecorded("zhou"));
  const anomaly = { anomalyId: "a1", kind: "marks", on: "2026-12-20" };
  feeds.setTime("2026-12-21T02:00:00Z");
  await record(feeds, eventOf("anomaly.found", "a-mei", "clients/mei/debts/d1", anomaly));
  feeds.setTime("2026-11-21T02:00:00Z");
  li = await feeds.hire("li", "client", "li");
  boss = await feeds.hire("boss", "admin");
});
afterAll(() => feeds.stop());

test("a client's calendar shows whole days, and on none of them what it is about", async () => {
  const { properties, events } = await feeds.read(await feeds.subscribe(li));
  expect(events.length).toBeGreaterThan(5);
  expect(new Set(events.map(({ title }) => title))).toEqual(new Set(["结清之后：有一件事"]));
  expect(properties.get("X-WR-CALNAME")).toBe("结清之后");
  expect(properties.get("REFRESH-INTERVAL;VALUE=DURATION")).toBe("PT12H");
  expect(properties.get("X-PUBLISHED-TTL")).toBe("PT12H");
  // The 45 days after the settlement, and nothing from before 30 days or after 400.
  expect(events.map(({ on }) => on)).toContain("2027-01-04");
  expect(events.every(({ on }) => on >= "2026-10-22" && on <= "2027-12-26")).toBe(true);
  expect(events.every(({ uid }) => /^[0-9a-f]{32}@app\.example\.org$/.test(uid))).toBe(true);
});

test("asked for by name it says what, and never a lender, an amount or who it is", async () => {
  const path = await feeds.subscribe(li, { titles: "named" }, "?lang=en");
  const text = await (await feeds.fetch(path)).text();
  const titles = readIcs(text).events.map(({ title }) => title);
  expect(titles).toContain("Aftercare: Check the credit report (45 days)");
  const unfolded = text.replaceAll("\r\n ", "").replaceAll(/^UID:.*$/gm, "");
  for (const telling of ["消费金融", "李", "XF-2024", "3,860", "386000", "3860", "li@"]) {
    expect(unfolded).not.toContain(telling);
  }
});

test("a date that no notice has settled yet is marked 约", async () => {
  const mei = await feeds.hire("mei", "client", "mei");
  feeds.setTime("2026-12-21T02:00:00Z");
  const { events } = await feeds.read(await feeds.subscribe(mei));
  feeds.setTime("2026-11-21T02:00:00Z");
  const estimated = events.filter(({ title }) => title === "结清之后：有一件事（约）");
  expect(estimated.length).toBeGreaterThan(0);
  expect(estimated.every(({ on }) => on >= "2027-01-01")).toBe(true);
});

test("what has not changed is not sent again, what has is", async () => {
  const path = await feeds.subscribe(li);
  const first = await feeds.fetch(path);
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  feeds.setTime("2026-11-21T03:00:00Z");
  for (const known of [tag, `"other", ${tag}`, tag.slice(2)]) {
    const again = await feeds.fetch(path, { "if-none-match": known });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("etag")).toBe(tag);
  }
  expect((await feeds.fetch(path, { "if-none-match": 'W/"other"' })).status).toBe(200);
  await record(feeds, debtRecorded("li", "d2"));
  const last = { paymentId: "p-d2", amountFen: 386_000 };
  await record(feeds, eventOf("payment.made", "p-d2", "clients/li/debts/d2", last));
  const changed = await feeds.fetch(path, { "if-none-match": tag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get("etag")).not.toBe(tag);
});

test("a date that moved keeps its UID", async () => {
  const path = await feeds.subscribe(li, { titles: "named" });
  const before = (await feeds.read(path)).events.find(({ title }) => title.includes("45天"));
  expect(before?.on).toBe("2027-01-04");
  const rules = await boss.ask("/v1/organisation/rules");
  const { version } = (await rules.json()) as { readonly version: number };
  const changed = await boss.ask("/v1/organisation/rules", {
    method: "PUT",
    headers: { ...fromOurPage, "content-type": "application/json" },
    body: JSON.stringify({ version, rules: [{ rule: "R06.main", days: 60 }] }),
  });
  expect(changed.status).toBe(200);
  const after = (await feeds.read(path)).events.find(({ uid }) => uid === before?.uid);
  expect(after).toMatchObject({ on: "2027-01-19", title: "结清之后：核对信用报告（60天）" });
});

test("a counsellor's calendar shows the files they look after, and no others", async () => {
  const [wang, zhao] = [
    await feeds.hire("wang", "counsellor"),
    await feeds.hire("zhao", "counsellor"),
  ];
  const [wangs, zhaos] = [await feeds.subscribe(wang), await feeds.subscribe(zhao)];
  const lis = uidsOf(await feeds.read(await feeds.subscribe(li)));
  const [ofWang, ofZhao] = [uidsOf(await feeds.read(wangs)), uidsOf(await feeds.read(zhaos))];
  // Li and Mei are Wang's; a follow-up has one UID in every calendar that shows it.
  expect(lis.filter((uid) => !ofWang.includes(uid))).toEqual([]);
  expect(ofWang.length).toBeGreaterThan(lis.length);
  expect(ofZhao.filter((uid) => ofWang.includes(uid))).toEqual([]);
});

test("of data that is only stored a calendar shows nothing", async () => {
  await settleCase(feeds, "wu", { on: "2026-11-17" });
  const path = await feeds.subscribe(await feeds.hire("wu", "client", "wu"));
  const ofWang = await feeds.subscribe(await feeds.hire("wang", "counsellor"));
  const [before, desk] = [uidsOf(await feeds.read(path)), uidsOf(await feeds.read(ofWang))];
  expect(before.length).toBeGreaterThan(5);
  const locked = await boss.ask("/v1/clients/wu/restriction", {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/json" },
    body: JSON.stringify({ restricted: true, reason: "本人要求" }),
  });
  expect(locked.status).toBe(200);
  expect(uidsOf(await feeds.read(path))).toEqual([]);
  const left = uidsOf(await feeds.read(ofWang));
  expect(desk).toEqual(expect.arrayContaining(before));
  expect(left.filter((uid) => before.includes(uid))).toEqual([]);
});

test.each([
  ["a line that is too long", /(?=SUMMARY:)/, `X-A:${"a".repeat(80)}\r\n`],
  ["a line end of another kind", /\r\n(?=UID:)/, "\n"],
  ["a comma that is not escaped", /SUMMARY:/, "SUMMARY:a, b"],
  ["an entry without a UID", /UID:.*\r\n/, ""],
  ["an entry at an hour", /DTSTART;VALUE=DATE:(\d{8})/, "DTSTART:$1T090000"],
  ["no end", /END:VEVENT\r\n/, ""],
])("the reader of these tests finds %s", async (_, part, instead) => {
  const text = await (await feeds.fetch(await feeds.subscribe(li))).text();
  expect(readIcs(text).events.length).toBeGreaterThan(0);
  expect(() => readIcs(text.replace(part, instead))).toThrow();
});
