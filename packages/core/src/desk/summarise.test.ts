import { expect, test } from "vitest";
import { settledOn, startStory, type Story } from "../testing/told-story.ts";
import { pack } from "../store/packing.ts";
import { summarise } from "./summarise.ts";
import { isSame, ruleIdOf, type FileSummary } from "./summary.ts";

function summaryOn(story: Story, day: string): FileSummary {
  if (story.facts === undefined) throw new Error("The story has not begun.");
  return summarise(story.facts, story.planOn(day));
}

const rulesOf = ({ lines }: FileSummary) => lines.map(({ key }) => ruleIdOf(key));

const enrolled = (more: Record<string, unknown> = {}) =>
  startStory("client").tell("2026-10-07", "client.enrolled", {
    name: "李女士",
    language: "zh-CN",
    ...more,
  });

test("a debt's summary says who lent, what is left, and everything people still have to do", () => {
  const story = settledOn("2026-10-07");
  const summary = summaryOn(story, "2026-10-08");
  expect(summary).toMatchObject({
    file: "debt",
    creditor: "样例消费金融",
    kind: "online-loan",
    balanceFen: 0,
    settledOn: "2026-10-07",
    openedOn: "2026-10-07",
  });
  const dues = summary.lines.map(({ due }) => due);
  expect(dues).toEqual(dues.toSorted());
  expect(summary.lines[0]).toEqual({
    key: "R01@2026-10-07",
    due: "2026-10-08",
    attentionOn: "2026-10-12",
  });
  expect(rulesOf(summary)).toContain("R06.main");
});

test("what the machine does alone is on no list", () => {
  const story = settledOn("2026-10-07").tell("2026-10-08", "case.closed", { reason: "办完了" });
  const { followUps } = story.planOn("2026-10-08");
  const client = enrolled().tell("2026-10-08", "case.closed", { reason: "办完了" });
  expect(client.followUps("2026-10-08", "R12.own")).toMatchObject([{ state: "planned" }]);
  expect(rulesOf(summaryOn(client, "2026-10-08"))).not.toContain("R12.own");
  expect(followUps.some(({ state }) => state === "superseded")).toBe(true);
  expect(rulesOf(summaryOn(story, "2026-10-08"))).toEqual(["R12"]);
});

test("help that was asked for, and a day until which to be silent, stand beside the line", () => {
  const key = "R01@2026-10-07";
  const story = settledOn("2026-10-07")
    .tell("2026-10-09", "followup.help-asked", { followUp: key })
    .tell("2026-10-10", "followup.snoozed", { followUp: key, until: "2026-10-17" });
  const line = summaryOn(story, "2026-10-10").lines.find((each) => each.key === key);
  expect(line).toMatchObject({ helpOn: "2026-10-09", snoozedUntil: "2026-10-17" });
});

test("an alarm is raised by what sounds like a scam, and ends when it is verified", () => {
  const story = settledOn("2026-10-07").tell("2026-10-20", "contact.logged", {
    contactId: "c1",
    channel: "call",
    target: "client",
    demandsPayment: true,
    said: "把钱转到安全账户，不然影响征信",
  });
  expect(summaryOn(story, "2026-10-20")).toMatchObject({ scamOn: "2026-10-20" });
  story.tell("2026-10-21", "contact.verified", {
    contactId: "c1",
    through: "official-phone",
    outcome: "not-theirs",
  });
  expect(summaryOn(story, "2026-10-21")).not.toHaveProperty("scamOn");
});

test("an objection is a dispute until it is answered", () => {
  const story = settledOn("2026-10-07")
    .tell("2026-11-21", "anomaly.found", { anomalyId: "a1", kind: "marks" })
    .tell("2026-11-22", "objection.filed", {
      objectionId: "o1",
      channel: "institution",
      anomalies: ["a1"],
    });
  const filed = summaryOn(story, "2026-11-22");
  expect(filed).toMatchObject({ disputedOn: "2026-11-22" });
  expect(filed.lines.find(({ key }) => ruleIdOf(key) === "R09")).toMatchObject({
    due: "2026-12-12",
    staffDue: "2026-12-14",
  });
  story.tell("2026-11-30", "objection.answered", { objectionId: "o1", outcome: "corrected" });
  expect(summaryOn(story, "2026-11-30")).not.toHaveProperty("disputedOn");
});

test("a client's summary has what a counsellor must know before writing or calling", () => {
  const client = enrolled({ assignee: "wang" });
  expect(summaryOn(client, "2026-10-07")).toMatchObject({
    file: "client",
    name: "李女士",
    language: "zh-CN",
    assignee: "wang",
    noReminders: true,
  });
  client
    .tell("2026-10-08", "consent.given", { purpose: "email-reminders", textVersion: "2026-01" })
    .tell("2026-10-09", "notice.bounced", {})
    .tell("2026-10-10", "handover.proposed", { id: "h1", to: "zhao", reason: "休假" })
    .tell("2026-10-11", "data.requested", { id: "q1", kind: "copy" })
    .tell("2026-10-12", "data.restricted", { reason: "来访者要求" });
  expect(summaryOn(client, "2026-10-12")).toMatchObject({
    mailTrouble: "bounced",
    handoverTo: "zhao",
    dataRequestOn: "2026-10-11",
    data: "locked",
  });
  expect(summaryOn(client, "2026-10-12")).not.toHaveProperty("noReminders");
});

test("when the present counsellor took over is known, and forgotten with the counsellor", () => {
  const client = enrolled({ assignee: "wang" });
  expect(summaryOn(client, "2026-10-07")).not.toHaveProperty("assignedOn");
  client.tell("2026-10-20", "assignment.changed", { assignee: "zhao", on: "2026-10-15" });
  expect(summaryOn(client, "2026-10-20")).toMatchObject({
    assignee: "zhao",
    assignedOn: "2026-10-20",
  });
  client.tell("2026-10-21", "assignment.changed", { assignee: null });
  const nobodys = summaryOn(client, "2026-10-21");
  expect(nobodys).not.toHaveProperty("assignee");
  expect(nobodys).not.toHaveProperty("assignedOn");
});

test("a new half-year changes a client's list without an event", () => {
  const client = enrolled();
  const [december, march, later] = ["2026-12-20", "2027-03-01", "2027-03-02"].map((day) =>
    summaryOn(client, day),
  );
  if (december === undefined || march === undefined || later === undefined) throw new Error();
  expect(isSame(december, march)).toBe(false);
  expect(isSame(march, later)).toBe(true);
});

test("packed, the fullest summary of a debt has room in 600 bytes", () => {
  const autoDebits = Array.from({ length: 10 }, (_, n) => ({
    id: `authorisation-${n}-9f8e7d6c`,
    channel: "bank",
  }));
  const story = settledOn("2026-10-07", { guaranteed: true, hadOverdue: true, autoDebits });
  const summary = summaryOn(story, "2026-10-08");
  expect(summary.lines.length).toBeGreaterThan(20);
  expect(pack(summary).length).toBeLessThan(600);
  expect(pack(summaryOn(settledOn("2026-10-07"), "2026-10-08")).length).toBeLessThan(300);
});
