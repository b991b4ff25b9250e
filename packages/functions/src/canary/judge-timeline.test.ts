import { expect, test } from "vitest";
import { judgeTimeline, timelineSchema, type TimelineEntry } from "./judge-timeline.ts";

/** As the API tells it: the newest first. */
type Told = readonly [at: string, type: string, data: object];

function timelineOf(...told: readonly Told[]) {
  const items = told.map(([at, type, data]) => ({
    type: `aftercare.${type}.v1`,
    recordedAt: `2026-03-31T${at}.000Z`,
    data,
  }));
  return timelineSchema.parse({ items: items.toReversed() }).items;
}

const logged: Told = ["07:20:05", "contact.logged", { contactId: "now" }];
const stepOf = (audience: string, contact = "now") => [
  `R17.scam@2026-03-31#${contact}/${audience}`,
];
const clientSent: Told = [
  "07:21:01",
  "notice.sent",
  { mail: "m4", steps: stepOf("client"), messageId: "x" },
];
const staffSent: Told = ["07:21:02", "notice.sent", { mail: "m6", steps: stepOf("staff") }];
const clientDelivered: Told = ["07:21:03", "notice.delivered", { mail: "m4" }];
const staffDelivered: Told = ["07:21:09", "notice.delivered", { mail: "m6" }];
const whole = [logged, clientSent, staffSent, clientDelivered];

const judge = (entries: readonly TimelineEntry[], proof: "delivered" | "sent" = "delivered") =>
  judgeTimeline(entries, "now", proof);

test("both mails have arrived when both are delivered, and the last one says how long it took", () => {
  const entries = timelineOf(...whole, staffDelivered);
  expect(judge(entries)).toEqual({ kind: "arrived", ageSeconds: 64 });
});

test("a mail that nobody tells of is waited for", () => {
  expect(judge(timelineOf(...whole))).toEqual({ kind: "waiting", audience: "staff" });
  expect(judge(timelineOf(logged))).toEqual({ kind: "waiting", audience: "client" });
  expect(judge([])).toEqual({ kind: "waiting", audience: "client" });
});

test("where no delivery can be known, a mail that was sent has arrived", () => {
  expect(judge(timelineOf(...whole), "sent")).toEqual({ kind: "arrived", ageSeconds: 57 });
});

test.each(["withheld", "failed"])("a mail that was %s is lost", (fate) => {
  const entries = timelineOf(logged, ["07:21:01", `notice.${fate}`, { steps: stepOf("client") }]);
  expect(judge(entries)).toEqual({ kind: "lost", audience: "client" });
});

test("the mails of an earlier hour prove nothing", () => {
  const before = timelineOf(
    ["06:20:05", "contact.logged", { contactId: "before" }],
    ["06:21:01", "notice.sent", { mail: "m2", steps: stepOf("client", "before") }],
    ["06:21:01", "notice.sent", { mail: "m3", steps: stepOf("staff", "before") }],
    logged,
  );
  expect(judge(before, "sent")).toEqual({ kind: "waiting", audience: "client" });
});
