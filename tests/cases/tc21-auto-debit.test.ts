import { expect, test } from "vitest";
import { settledOn } from "@aftercare/core/testing/told-story.ts";
import { openOne } from "./expected.ts";

/** TC21: an auto-debit that is about to run, and runs anyway. */

const authorisation = { id: "bank", channel: "bank", nextDebitOn: "2026-02-12" };

test("cancelling is due the day before the next debit, not three days after settlement", () => {
  const story = settledOn("2026-02-10", { autoDebits: [authorisation] });
  expect(openOne(story, "2026-02-10", "R03").due).toBe("2026-02-11");
});

test("it is never due before the settlement itself", () => {
  const today = { ...authorisation, nextDebitOn: "2026-02-10" };
  expect(openOne(settledOn("2026-02-10", { autoDebits: [today] }), "2026-02-10", "R03").due).toBe(
    "2026-02-10",
  );
});

test("each channel is a follow-up of its own and ends by its own cancellation", () => {
  const story = settledOn("2026-02-10", {
    autoDebits: [authorisation, { id: "wechat", channel: "wechat" }],
  }).tell("2026-02-11", "autodebit.cancelled", { authorisationId: "bank" });
  expect(openOne(story, "2026-02-11", "R03").subject).toBe("wechat");
});

test("money taken after settlement is triaged like a demand, and blocks a further payment", () => {
  const story = settledOn("2026-02-10", { autoDebits: [authorisation] }).tell(
    "2026-02-12",
    "autodebit.charged",
    { contactId: "debit", amountFen: 52_000 },
  );
  expect(openOne(story, "2026-02-12", "R17").due).toBe("2026-02-13");
  const again = story.ask("2026-02-12", "payment.made", { paymentId: "p2", amountFen: 52_000 });
  expect(again).toMatchObject({ code: "payment.blocked" });
});

test("a card that still pays an active debt is a warning before anything is cancelled", () => {
  const shared = { ...authorisation, sharedWithActiveDebt: true };
  const followUp = openOne(settledOn("2026-02-10", { autoDebits: [shared] }), "2026-02-10", "R03");
  expect(followUp.caution?.["zh-CN"]).toContain("不要停掉整张卡");
});
