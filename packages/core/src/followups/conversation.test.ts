import { describe, expect, test } from "vitest";
import { lastTalkOn } from "../casefile/conversation-facts.ts";
import type { ClientFacts } from "../casefile/facts.ts";
import { startStory, type Story } from "../testing/told-story.ts";

/** Messages and talks: what they call for, and what ends it. 2026-03-02 is a Monday. */

function enrolled(): Story {
  return startStory("client").tell("2026-03-01", "client.enrolled", {
    name: "李女士",
    language: "zh-CN",
  });
}

const asks = (messageId: string) => ({ messageId, from: "client", text: "请问……" });
const answers = (messageId: string) => ({
  messageId,
  from: "staff",
  fromName: "王顾问",
  text: "好",
});
const outline = (story: Story, day: string, rule: string) =>
  story.followUps(day, rule).map(({ key, state }) => [key, state]);

function factsOf({ facts }: Story): ClientFacts {
  if (facts?.file !== "client") throw new Error("Not the story of a client.");
  return facts;
}

describe("a client's message", () => {
  test("is answered within one working day, and waits on the worklist from that very day", () => {
    const story = enrolled().tell("2026-03-06", "message.sent", asks("m1"));
    expect(story.followUps("2026-03-06", "N08")).toMatchObject([
      { key: "N08@2026-03-06#m1", due: "2026-03-09", attentionOn: "2026-03-06", state: "open" },
    ]);
  });

  test("on a day off reaches staff on the next working day", () => {
    const story = enrolled().tell("2026-03-07", "message.sent", asks("m1"));
    expect(story.followUps("2026-03-07", "N08")).toMatchObject([
      { attentionOn: "2026-03-09", steps: [{ staffOn: "2026-03-09", state: "waiting" }] },
    ]);
  });

  test("that tells an earlier day counts from the day on which it was heard", () => {
    const old = { ...asks("m1"), on: "2026-02-20" };
    const story = enrolled().tell("2026-03-02", "message.sent", old);
    expect(story.followUps("2026-03-02", "N08")).toMatchObject([
      { anchorOn: "2026-03-02", due: "2026-03-03", steps: [{ state: "due" }] },
    ]);
  });

  test("and those after it are one thing to answer, which one answer ends", () => {
    const story = enrolled()
      .tell("2026-03-02", "message.sent", asks("m1"))
      .tell("2026-03-03", "message.sent", asks("m2"));
    expect(outline(story, "2026-03-03", "N08")).toEqual([["N08@2026-03-02#m1", "open"]]);
    story.tell("2026-03-03", "message.sent", answers("m3"));
    expect(outline(story, "2026-03-03", "N08")).toEqual([["N08@2026-03-02#m1", "done"]]);
    expect(factsOf(story).messages?.map(({ answered }) => answered?.on)).toEqual([
      "2026-03-03",
      "2026-03-03",
      undefined,
    ]);
    story.tell("2026-03-03", "message.sent", asks("m4"));
    expect(outline(story, "2026-03-03", "N08")).toEqual([
      ["N08@2026-03-02#m1", "done"],
      ["N08@2026-03-03#m4", "open"],
    ]);
  });

  test("after somebody ticked the earlier one off is another thing to answer", () => {
    const story = enrolled()
      .tell("2026-03-02", "message.sent", asks("m1"))
      .tell("2026-03-02", "followup.done", { followUp: "N08@2026-03-02#m1" })
      .tell("2026-03-02", "message.sent", asks("m2"));
    expect(outline(story, "2026-03-02", "N08")).toEqual([
      ["N08@2026-03-02#m1", "done"],
      ["N08@2026-03-02#m2", "open"],
    ]);
  });

  test("without a speaker is taken for the client's", () => {
    const story = enrolled().tell("2026-03-02", "message.sent", { messageId: "m1", text: "x" });
    expect(outline(story, "2026-03-02", "N08")).toEqual([["N08@2026-03-02#m1", "open"]]);
  });

  test("has an id of its own", () => {
    const story = enrolled().tell("2026-03-02", "message.sent", asks("m1"));
    expect(story.ask("2026-03-02", "message.sent", answers("m1"))).toMatchObject({
      code: "id.taken",
    });
  });
});

describe("a counsellor's message", () => {
  test("is told to the client once, and asks nobody for anything", () => {
    const story = enrolled().tell("2026-03-02", "message.sent", answers("m1"));
    expect(story.followUps("2026-03-02", "N09")).toMatchObject([
      { state: "open", steps: [{ audience: "client", notice: "message-waiting", state: "due" }] },
    ]);
    const step = "N09@2026-03-02#m1/told";
    story.tell("2026-03-02", "notice.sent", { mail: "m1", steps: [step], messageId: "x" });
    expect(outline(story, "2026-03-02", "N09")).toEqual([["N09@2026-03-02#m1", "done"]]);
    expect(story.planOn("2026-03-20").attentionOn).toBeUndefined();
  });

  test("goes on with the one before it: a day's words are one mail", () => {
    const story = enrolled()
      .tell("2026-03-02", "message.sent", answers("m1"))
      .tell("2026-03-02", "message.sent", answers("m2"))
      .tell("2026-03-03", "message.sent", answers("m3"));
    expect(outline(story, "2026-03-03", "N09").map(([key]) => key)).toEqual([
      "N09@2026-03-02#m1",
      "N09@2026-03-03#m3",
    ]);
  });

  test("that the client answered before the mail left needs no mail", () => {
    const story = enrolled()
      .tell("2026-03-02", "message.sent", answers("m1"))
      .tell("2026-03-02", "message.sent", asks("m2"));
    expect(story.followUps("2026-03-02", "N09")).toMatchObject([
      { state: "done", steps: [{ state: "dropped" }] },
    ]);
  });
});

describe("a talk", () => {
  const called = (talkId: string, more: object = {}) => ({
    talkId,
    channel: "phone",
    outcome: "reached",
    ...more,
  });
  const step = (on: string) => ({ nextStep: { text: "把申请表发给她", on } });

  test("with a next step puts it on the list for its day, with the words", () => {
    const story = enrolled().tell("2026-03-02", "talk.logged", called("t1", step("2026-03-06")));
    expect(story.followUps("2026-03-02", "N10")).toMatchObject([
      {
        key: "N10@2026-03-02#t1",
        due: "2026-03-06",
        attentionOn: "2026-03-06",
        words: "把申请表发给她",
        steps: [{ staffOn: "2026-03-06", state: "waiting" }],
      },
    ]);
  });

  test("keeps a day that is a holiday, and staff hear of it on the next working day", () => {
    const story = enrolled().tell("2026-03-02", "talk.logged", called("t1", step("2026-10-01")));
    expect(story.followUps("2026-03-02", "N10")).toMatchObject([
      { due: "2026-10-01", staffDue: "2026-10-08", attentionOn: "2026-10-08" },
    ]);
  });

  test("without a next step calls for nothing", () => {
    const story = enrolled().tell("2026-03-02", "talk.logged", called("t1"));
    expect(story.followUps("2026-03-02", "N10")).toEqual([]);
  });

  test("ends what was agreed before only when it says so", () => {
    const story = enrolled()
      .tell("2026-03-02", "talk.logged", called("t1", step("2026-03-06")))
      .tell("2026-03-04", "talk.logged", called("t2", step("2026-03-09")));
    expect(outline(story, "2026-03-04", "N10").map(([, state]) => state)).toEqual(["open", "open"]);
    const done = called("t3", { ...step("2026-03-20"), previousStepDone: true });
    story.tell("2026-03-05", "talk.logged", done);
    expect(outline(story, "2026-03-05", "N10")).toEqual([
      ["N10@2026-03-02#t1", "done"],
      ["N10@2026-03-04#t2", "done"],
      ["N10@2026-03-05#t3", "open"],
    ]);
  });

  test("is ended by a tick as well", () => {
    const story = enrolled()
      .tell("2026-03-02", "talk.logged", called("t1", step("2026-03-06")))
      .tell("2026-03-03", "followup.done", { followUp: "N10@2026-03-02#t1" });
    expect(outline(story, "2026-03-03", "N10")).toEqual([["N10@2026-03-02#t1", "done"]]);
  });

  test("cannot agree on a day that was over", () => {
    const late = { ...called("t1", step("2026-02-27")), on: "2026-03-01" };
    expect(enrolled().ask("2026-03-02", "talk.logged", late)).toMatchObject({
      code: "talk.step-in-past",
      field: "data.nextStep.on",
    });
    const logged = { ...called("t1", step("2026-03-01")), on: "2026-03-01" };
    expect(enrolled().ask("2026-03-02", "talk.logged", logged)).toBeUndefined();
  });

  test("counts as the last one when somebody was reached, by its day", () => {
    const story = enrolled();
    expect(lastTalkOn(factsOf(story))).toBeUndefined();
    story
      .tell("2026-03-05", "talk.logged", called("t1"))
      .tell("2026-03-06", "talk.logged", { ...called("t2"), on: "2026-03-03" })
      .tell("2026-03-07", "talk.logged", { ...called("t3"), outcome: "no-answer" });
    expect(lastTalkOn(factsOf(story))).toBe("2026-03-05");
    expect(story.ask("2026-03-07", "talk.logged", called("t3"))).toMatchObject({
      code: "id.taken",
    });
  });
});
