import { describe, expect, test } from "vitest";
import { startStory, type Story } from "../testing/told-story.ts";
import { dueSteps } from "./plan.ts";

/** 2026-03-05 is a Thursday. */
const day = "2026-03-05";

function upload(story: Story, on: string, evidenceId: string, more: object = {}): Story {
  return story.tell(on, "evidence.added", {
    evidenceId,
    kind: "bank_record",
    sha256: "a".repeat(64),
    sizeBytes: 20_480,
    mediaType: "image/jpeg",
    from: "client",
    ...more,
  });
}

function uploaded(...ids: readonly string[]): Story {
  const story = startStory("client").tell(day, "client.enrolled", {
    name: "李女士",
    language: "zh-CN",
  });
  for (const id of ids) upload(story, day, id);
  return story;
}

const accept = (story: Story, on: string, evidenceId: string) =>
  story.tell(on, "evidence.reviewed", { evidenceId, outcome: "accepted" });
const askAgain = (story: Story, on: string, evidenceId: string, reason = "unreadable") =>
  story.tell(on, "evidence.reviewed", { evidenceId, outcome: "ask-again", reason });

const look = (story: Story, on: string) => story.followUps(on, "N11");

describe("a look at what a client uploaded", () => {
  test("ten pictures of a day are one thing to look at, due in two working days, and mail nobody", () => {
    const story = uploaded(...Array.from({ length: 10 }, (_, n) => `e${n}`));
    expect(look(story, day)).toMatchObject([
      { state: "open", due: "2026-03-09", attentionOn: "2026-03-09", clock: "advice", steps: [] },
    ]);
  });

  test("it ends when each of them was reviewed, and opens again with another picture of that day", () => {
    const story = uploaded("e1", "e2");
    accept(story, "2026-03-06", "e1");
    expect(look(story, "2026-03-06")).toMatchObject([{ state: "open" }]);
    askAgain(story, "2026-03-06", "e2");
    expect(look(story, "2026-03-06")).toMatchObject([{ state: "done", endedOn: "2026-03-06" }]);
    upload(story, day, "e3");
    expect(look(story, "2026-03-06")).toMatchObject([{ state: "open" }]);
  });

  test("what staff bring asks nobody for a look, and what was taken back neither", () => {
    const story = uploaded("e1");
    story.tell(day, "evidence.withdrawn", { evidenceId: "e1", reason: "传错了" });
    story.tell(day, "evidence.added", {
      evidenceId: "e2",
      kind: "letter",
      sha256: "a".repeat(64),
      sizeBytes: 1,
      mediaType: "image/jpeg",
    });
    expect(look(story, day)).toEqual([]);
  });

  test("what is to be deleted because its consent was withdrawn is not looked at any more", () => {
    const story = uploaded("e1", "e2");
    story.tell(day, "evidence.erasure-called", { evidenceIds: ["e1"] });
    accept(story, day, "e2");
    expect(look(story, day)).toMatchObject([{ state: "done" }]);
  });

  test("a tick alone does not end it", () => {
    const [open] = look(uploaded("e1"), day);
    const refused = uploaded("e1").ask(day, "followup.done", { followUp: open?.key });
    expect(refused).toMatchObject({ code: "followup.proof-missing" });
  });
});

describe("what the client hears of it", () => {
  const mails = (story: Story, on: string, time = "09:00") =>
    dueSteps(story.planOn(on, time)).map(({ step }) => step.notice);

  test("what was accepted within a day is one mail in the morning after it", () => {
    const story = uploaded("e1", "e2", "e3");
    accept(story, "2026-03-06", "e1");
    accept(story, "2026-03-06", "e2");
    expect(mails(story, "2026-03-06", "21:00")).toEqual([]);
    expect(mails(story, "2026-03-07", "08:59")).toEqual([]);
    expect(mails(story, "2026-03-07")).toEqual(["evidence-accepted"]);
    accept(story, "2026-03-08", "e3");
    expect(story.followUps("2026-03-09", "N12")).toHaveLength(2);
  });

  test("one that was accepted by mistake, and then asked for again, is not told as accepted", () => {
    const story = accept(uploaded("e1"), "2026-03-06", "e1");
    askAgain(story, "2026-03-06", "e1");
    expect(mails(story, "2026-03-07")).toEqual(["evidence-ask-again"]);
  });

  test("another picture of the same kind ends the asking before it is mailed", () => {
    const story = askAgain(uploaded("e1"), "2026-03-06", "e1");
    upload(story, "2026-03-06", "e2", { kind: "letter" });
    expect(mails(story, "2026-03-07")).toEqual(["evidence-ask-again"]);
    upload(story, "2026-03-06", "e3");
    expect(mails(story, "2026-03-07")).toEqual([]);
    expect(story.followUps("2026-03-07", "N13")).toMatchObject([{ state: "done" }]);
  });

  test("where another document was needed, any upload ends it", () => {
    const story = askAgain(uploaded("e1"), "2026-03-06", "e1", "wrong-document");
    upload(story, "2026-03-06", "e2", { kind: "letter" });
    expect(story.followUps("2026-03-07", "N13")).toMatchObject([{ state: "done" }]);
  });

  test("a week without another picture puts it on the counsellor's list", () => {
    const story = askAgain(uploaded("e1"), "2026-03-06", "e1");
    expect(story.followUps("2026-03-07", "N13")).toMatchObject([
      { due: "2026-03-13", attentionOn: "2026-03-13" },
    ]);
  });
});

describe("a review", () => {
  const refusedAs = (data: object) => uploaded("e1").ask(day, "evidence.reviewed", { ...data });

  test("is of evidence that is there", () => {
    expect(refusedAs({ evidenceId: "e9", outcome: "accepted" })).toMatchObject({
      code: "evidence.unknown",
    });
  });

  test("with the outcome it has already is refused, with another one it counts", () => {
    const story = accept(uploaded("e1"), day, "e1");
    const again = { evidenceId: "e1", outcome: "accepted" };
    expect(story.ask(day, "evidence.reviewed", again)).toMatchObject({
      code: "evidence.reviewed-so",
    });
    askAgain(story, day, "e1");
    expect(story.facts?.evidence).toMatchObject([{ reviewed: { outcome: "ask-again" } }]);
  });

  test.each([
    ["without a reason", { outcome: "ask-again" }, "data.reason"],
    ["with a reason for accepting", { outcome: "accepted", reason: "other" }, "data.reason"],
    [
      "for another reason that nobody wrote",
      { outcome: "ask-again", reason: "other" },
      "data.text",
    ],
  ])("%s is named as flawed", (_, data, field) => {
    expect(() => refusedAs({ evidenceId: "e1", ...data })).toThrow(field);
  });
});
