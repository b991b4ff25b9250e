import { expect, test } from "vitest";
import { changesOf, checkSettings, typedOf, type Typed } from "./settings-values.ts";

const before: Typed = typedOf({
  id: "sample",
  name: "样例帮扶中心",
  zone: "Asia/Shanghai",
  language: "zh-CN",
  phone: "400-000-0000",
  mailAt: "09:00",
  quietFrom: "22:00",
  quietUntil: "08:00",
  staffAddress: "team@example.org",
  sender: { name: "样例", replyTo: "team@example.org" },
  secondFactor: "off",
  retention: { moreYears: 0 },
  state: "active",
  version: 3,
  createdAt: "2026-11-25T01:30:00.000Z",
  changedAt: "2026-11-25T01:30:00.000Z",
  changedBy: "user:a",
});

test("only what is different is sent", () => {
  expect(changesOf(before, before)).toEqual({});
  expect(changesOf(before, { ...before, phone: "400-1", moreYears: "2" })).toEqual({
    phone: "400-1",
    retention: { moreYears: 2 },
  });
});

test("without a sender's name mails carry the product's again", () => {
  expect(changesOf(before, { ...before, senderName: "", replyTo: "" })).toEqual({ sender: null });
  expect(changesOf(before, { ...before, replyTo: "" })).toEqual({ sender: { name: "样例" } });
});

test("an address for replies needs a sender's name, and years are whole numbers", () => {
  expect(Object.keys(checkSettings(before))).toEqual([]);
  const typed = { ...before, senderName: "", moreYears: "1.5", staffAddress: "team" };
  expect(Object.keys(checkSettings(typed))).toEqual(["staffAddress", "senderName", "moreYears"]);
});
