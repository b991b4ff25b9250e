import { expect, test } from "vitest";
import { debtFacts, settledOn } from "@aftercare/core/testing/told-story.ts";
import { openOne, writtenDue } from "./expected.ts";

/** TC09: the one-off credit repair as a historic rule. */

const overdue = { producedOn: "2023-08-21", amountFen: 320_000 };

function repaid(on: string, changes: Partial<typeof overdue> = {}) {
  return settledOn(on, { overdues: [{ ...overdue, ...changes }] });
}

test("(a) repaid by 2025-11-30: hidden from 2026-01-01", () => {
  expect(openOne(repaid("2025-11-20"), "2025-11-20", "R18").due).toBe("2026-01-01");
});

test("(b) repaid 2026-02-10: the mark is checked on 2026-04-01, after the account status on 03-27", () => {
  const story = repaid("2026-02-10");
  expect(openOne(story, "2026-02-10", "R18").due).toBe("2026-04-01");
  expect(openOne(story, "2026-02-10", "R06.main").due).toBe("2026-03-27");
  story.tell("2026-03-27", "credit.checked", {
    reportId: "r",
    accountType: "D1",
    statusCode: "3",
    marks: "not-read",
  });
  expect(openOne(story, "2026-03-27", "R18").state).toBe("planned");
  expect(story.followUps("2026-03-27", "R08")).toEqual([]);
});

test("(b) a mark that is still seen on 03-27 is no anomaly; on 04-01 it is", () => {
  const read = (on: string) =>
    repaid("2026-02-10").tell(on, "credit.checked", {
      reportId: "r",
      accountType: "D1",
      statusCode: "3",
      marks: "true-but-old",
      oddMonths: [{ month: "2023-08", mark: "1" }],
    });
  expect(read("2026-03-27").followUps("2026-03-27", "R08")).toEqual([]);
  expect(read("2026-04-01").followUps("2026-04-01", "R08")).toMatchObject([{ state: "open" }]);
});

test("(b) the status alone may be wrong on 03-27", () => {
  const story = repaid("2026-02-10").tell("2026-03-27", "credit.checked", {
    reportId: "r",
    accountType: "D1",
    statusCode: "2",
    marks: "true-but-old",
  });
  const { anomalies } = debtFacts(story);
  expect(anomalies.map(({ kind }) => kind)).toEqual(["status"]);
});

test("(c) repaid 2026-03-30: checked on 05-01, by the staff after the holiday", () => {
  const check = openOne(repaid("2026-03-30"), "2026-03-30", "R18");
  expect(writtenDue(check)).toBe("2026-05-01 (staff 2026-05-06)");
});

test.each([
  ["(d) 10,000.00 is eligible", "2026-02-10", { amountFen: 1_000_000 }, 1],
  ["(d) 10,000.01 is not", "2026-02-10", { amountFen: 1_000_001 }, 0],
  ["(e) repaid on 2026-04-01 is not", "2026-04-01", {}, 0],
  ["(f) produced in 2026 is not", "2026-02-10", { producedOn: "2026-01-05" }, 0],
])("%s", (_, on, changes, count) => {
  expect(repaid(on, changes).followUps(on, "R18")).toHaveLength(count);
});

test("(g) anyone who asks a fee for it is triaged as a scam the same day", () => {
  const story = repaid("2026-02-10").tell("2026-02-12", "contact.logged", {
    contactId: "agent",
    channel: "call",
    target: "client",
    demandsPayment: true,
    said: "我们可以帮你做征信修复，先交3000元",
  });
  expect(openOne(story, "2026-02-12", "R17.scam").due).toBe("2026-02-12");
});
