import { describe, expect, test } from "vitest";
import { cnCalendar } from "../calendar/cn-calendar.ts";
import { noticeOf } from "../notices/catalogue.ts";
import { debtFacts, settledOn, type Story } from "../testing/told-story.ts";
import { kindOf } from "./follow-up-kind.ts";
import { guideOf } from "./guide.ts";
import { ownGuides } from "./own-guides.ts";
import { rulebook } from "./registry.ts";

/** How the app tells a person to do what stands on their list. */

const rules = [...rulebook.debt, ...rulebook.client];
const forClients = rules.filter((rule) => ["task", "awaited"].includes(kindOf(rule)));

function guidesOn(story: Story, day: string) {
  const facts = debtFacts(story);
  const { followUps } = story.planOn(day);
  return followUps.flatMap((followUp) => {
    const guide = guideOf({ facts, followUp, calendar: cnCalendar, phone: "400-000-0000" });
    return guide === undefined ? [] : [{ rule: followUp.rule, ...guide }];
  });
}

test("every rule that asks something of a client has a guide", () => {
  const without = forClients.filter(
    ({ id, steps }) =>
      ownGuides[id] === undefined && !steps.some(({ audience }) => audience === "client"),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test("no guide speaks of the mail it is taken from, nor of its button", () => {
  const sentences = forClients.flatMap(({ id, steps }) => {
    const notice = steps.find(({ audience }) => audience === "client")?.notice;
    const words = ownGuides[id] ?? (notice === undefined ? undefined : noticeOf(notice));
    return words === undefined ? [] : [...words.steps, words.softener ?? []].flat();
  });
  const said = sentences.map(({ inApp, ...mail }) => inApp ?? mail);
  const odd = said.filter(
    (text) =>
      /邮件|[上下]面的按钮|回复我们/.test(text["zh-CN"]) ||
      /this mail|the button|reply to/i.test(text.en),
  );
  expect(said.length).toBeGreaterThan(60);
  expect(odd).toEqual([]);
});

describe("a debt that was paid off", () => {
  const story = settledOn("2026-03-02", { autoDebits: [{ id: "a1", channel: "alipay" }] });

  test("is told in which app automatic payment is switched off", () => {
    const guide = guidesOn(story, "2026-03-03").find(({ rule }) => rule === "R03");
    expect(guide?.how[1]?.["zh-CN"]).toContain("打开支付宝");
    expect(guide).toMatchObject({ minutes: 2, done: { "zh-CN": "已经取消了" } });
  });

  test("leaves no place open in any guide", () => {
    const texts = guidesOn(story, "2026-03-03").flatMap(({ how, easing, ground }) =>
      [...how, easing ?? [], ground].flat(),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /[{}]/.test(text["zh-CN"] + text.en))).toEqual([]);
  });

  test("tells law and advice apart", () => {
    const guides = guidesOn(story, "2026-03-03");
    const ground = (rule: string) => guides.find((one) => one.rule === rule)?.ground["zh-CN"];
    expect(ground("R06.main")).toMatch(/^建议（来自消费者文章）：/);
    expect(ground("R12")).toMatch(/^法定（《民法典》第188条/);
  });
});

test("an upload to be looked at is the organisation's work, a balance that is left is the client's", () => {
  const kinds = new Map(rules.map((rule) => [rule.id, kindOf(rule)]));
  expect(kinds.get("N11")).toBe("desk");
  expect(kinds.get("N08")).toBe("desk");
  expect(kinds.get("R17.residual")).toBe("task");
  expect(kinds.get("R09")).toBe("awaited");
  expect(kinds.get("N09")).toBe("news");
});
