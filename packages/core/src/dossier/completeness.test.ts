import { expect, test } from "vitest";
import type { DebtFacts } from "../casefile/facts.ts";
import { startStory } from "../testing/told-story.ts";
import { completenessOf } from "./completeness.ts";

const loan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance" },
  principalFen: 300_000,
  outstandingFen: 300_000,
};

const factsOf = (story: ReturnType<typeof startStory>) => story.facts as DebtFacts;
const began = () => startStory("debt").tell("2026-03-02", "debt.recorded", loan);

function proof(kind: string, evidenceId: string, paymentId?: string) {
  const file = { evidenceId, kind, sha256: "a".repeat(64), sizeBytes: 1, mediaType: "image/png" };
  return paymentId === undefined ? file : { ...file, paymentId };
}

test("of a debt that was just recorded everything is missing that nobody has asked for yet", () => {
  const { items, percent } = completenessOf(factsOf(began()), []);
  expect(items.map(({ item, state }) => `${item} ${state}`)).toEqual([
    "contract-number missing",
    "signed-on missing",
    "rate missing",
    "schedule missing",
    "contract missing",
    "statement missing",
  ]);
  expect(percent).toBe(0);
});

test("a payment wants its own receipt, and another payment's is none", () => {
  const story = began()
    .tell("2026-03-03", "payment.made", { paymentId: "p1", amountFen: 100_000 })
    .tell("2026-03-04", "payment.made", { paymentId: "p2", amountFen: 100_000 })
    .tell("2026-03-04", "evidence.added", proof("official_receipt", "e1", "p1"));
  const { items, withoutReceipt } = completenessOf(factsOf(story), []);
  expect(items.find(({ item }) => item === "receipts")).toMatchObject({ have: 1, want: 2 });
  expect(withoutReceipt.map(({ id }) => id)).toEqual(["p2"]);
});

test("once settled the certificate, two kinds of proof and the status are wanted, and no statement", () => {
  const story = began()
    .tell("2026-03-03", "payment.made", { paymentId: "p1", amountFen: 300_000 })
    .tell("2026-03-03", "evidence.added", proof("bank_record", "e1", "p1"));
  const wanted = completenessOf(factsOf(story), []).items.map(({ item }) => item);
  expect(wanted).toEqual(expect.arrayContaining(["certificate", "two-proofs", "status"]));
  expect(wanted).not.toContain("statement");
});

test("all of it is 100 percent, and never rounded up to it", () => {
  const story = startStory("debt")
    .tell("2026-03-02", "debt.recorded", {
      ...loan,
      contract: { number: "HT-1", signedOn: "2025-03-02" },
      annualRateBasisPoints: 1800,
    })
    .tell("2026-03-02", "evidence.added", proof("contract", "e1"))
    .tell("2026-03-02", "evidence.added", proof("statement", "e2"));
  const schedule = [{ dueOn: "2026-03-20", amountFen: 300_000 }] as never;
  expect(completenessOf(factsOf(story), schedule).percent).toBe(100);
  expect(completenessOf(factsOf(story), []).percent).toBe(83);
});
