import { expect, test } from "vitest";
import { debtFacts, settledOn } from "@aftercare/core/testing/told-story.ts";
import { openOne } from "./expected.ts";

/** TC12: "system fault, pay again" on a settled debt. */

const message = {
  contactId: "wechat",
  channel: "wechat",
  target: "client",
  demandsPayment: true,
  demandFen: 500_000,
  said: "系统故障,需重新还款 ¥5,000 到对公账户, 否则影响征信",
};

const payment = { paymentId: "again", amountFen: 500_000 };

function warned() {
  return settledOn("2026-02-10").tell("2026-02-14", "contact.logged", message);
}

test("the demand is recognised at once and everything is due the same day", () => {
  const story = warned();
  expect(debtFacts(story).contacts[0]?.scamPatterns).toEqual(["pay-again", "private-account"]);
  const alert = openOne(story, "2026-02-14", "R17.scam");
  expect(alert).toMatchObject({ due: "2026-02-14", state: "open", attentionOn: "2026-02-14" });
  expect(alert.steps.map(({ audience, at, state }) => [audience, at, state])).toEqual([
    ["client", "2026-02-14T09:00", "due"],
    ["staff", "2026-02-14T09:00", "due"],
  ]);
});

test("no payment is recorded against this debt until an official channel has spoken", () => {
  const story = warned();
  expect(story.ask("2026-02-14", "payment.made", payment)).toMatchObject({
    code: "payment.blocked",
  });
  story.tell("2026-02-15", "contact.verified", {
    contactId: "wechat",
    through: "official-phone",
    outcome: "unclear",
  });
  expect(story.ask("2026-02-15", "payment.made", payment)).toMatchObject({
    code: "payment.blocked",
  });
  story.tell("2026-02-16", "contact.verified", {
    contactId: "wechat",
    through: "official-phone",
    outcome: "not-theirs",
  });
  expect(story.ask("2026-02-16", "payment.made", payment)).toMatchObject({
    code: "payment.nothing-owed",
  });
  expect(story.followUps("2026-02-16", "R17.scam")[0]).toMatchObject({ state: "done" });
});

test("money that already left calls for the bank, the police and the staff at once", () => {
  const story = warned().tell("2026-02-14", "contact.paid-reported", { contactId: "wechat" });
  const loss = openOne(story, "2026-02-14", "R17.loss");
  expect(loss).toMatchObject({ due: "2026-02-14", attentionOn: "2026-02-14" });
  expect(loss.steps.map(({ audience, state }) => [audience, state])).toEqual([
    ["client", "due"],
    ["staff", "due"],
  ]);
});
