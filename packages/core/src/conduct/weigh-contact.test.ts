import { expect, test } from "vitest";
import { debtFacts, settledOn } from "../testing/told-story.ts";
import { checkQuote, weighDemand } from "./weigh-contact.ts";

const quote = { principalFen: 2_000_000, overdueInterestFen: 0, penaltyFen: 0 };
const fees = { lateFeeFen: 0, serviceFeeFen: 0 };

test("38.60 on 20,000 at 23.5 % is three days' interest; 500 is not", () => {
  const story = settledOn("2025-06-20");
  const logged = { channel: "sms", target: "client", demandsPayment: true, said: "待还" };
  story
    .tell("2025-09-20", "contact.logged", { ...logged, contactId: "a", demandFen: 3_860 })
    .tell("2025-09-20", "contact.logged", { ...logged, contactId: "b", demandFen: 50_000 });
  const { contacts, terms } = debtFacts(story);
  const weighed = contacts.map((contact) => weighDemand(contact, terms));
  expect(weighed[0]).toEqual({ plausible: true, days: 3, interestFen: 3_863 });
  expect(weighed[1]).toMatchObject({ plausible: false });
});

test("a quote that differs by a few cents from what was paid is told to the cent (A05)", () => {
  const story = settledOn("2025-06-20");
  expect(checkQuote(debtFacts(story))).toBeUndefined();
  story.tell("2025-06-20", "statement.received", {
    statementId: "q",
    purpose: "payoff-quote",
    ...quote,
    ...fees,
    principalFen: 2_000_003,
    on: "2025-06-19",
  });
  expect(checkQuote(debtFacts(story))).toEqual({
    quotedFen: 2_000_003,
    quotedOn: "2025-06-19",
    paidFen: 2_000_000,
    paidOn: "2025-06-20",
    differenceFen: 3,
  });
});
