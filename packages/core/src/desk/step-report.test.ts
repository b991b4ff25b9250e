import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import { settledOn } from "../testing/told-story.ts";
import { spanNames, spansOf, type SpanName } from "./spans.ts";
import { fewestCases, stepReport } from "./step-report.ts";

const timed = (creditor: string, days: readonly number[], step: SpanName = "certificate") =>
  days.map((n) => ({ creditor, spans: { [step]: n } }));

const cell = (steps: readonly { readonly step: SpanName }[], step: SpanName = "certificate") =>
  steps.find((one) => one.step === step);

test("the days of a debt run from the first settlement, and of objections the slowest counts", () => {
  const { facts } = settledOn("2026-01-05")
    .tell("2026-01-06", "account.status-seen", { status: "settled", where: "app" })
    .tell("2026-01-20", "anomaly.found", { anomalyId: "a", kind: "marks" })
    .tell("2026-01-21", "objection.filed", { objectionId: "o1", channel: "ccrc", anomalies: ["a"] })
    .tell("2026-02-01", "objection.answered", { objectionId: "o1", outcome: "no-error" })
    .tell("2026-02-02", "objection.filed", { objectionId: "o2", channel: "ccrc", anomalies: ["a"] })
    .tell("2026-02-20", "objection.answered", { objectionId: "o2", outcome: "corrected" });
  expect(facts?.file === "debt" && spansOf(facts)).toEqual({ status: 1, "objection-ccrc": 18 });
});

test("a debt of which nothing has come back has no days", () => {
  const { facts } = settledOn("2026-01-05");
  expect(facts?.file === "debt" ? spansOf(facts) : "none").toBeUndefined();
});

test("five cases are told with their middle and their longest, four are not", () => {
  const { creditors, all } = stepReport([
    ...timed("甲银行", [3, 9, 5, 30, 7]),
    ...timed("乙小贷", [1, 2, 3, 4]),
    ...timed("丙小贷", [6]),
  ]);
  expect(creditors.map(({ creditor }) => creditor)).toEqual(["甲银行", undefined]);
  expect(cell(creditors[0]?.steps ?? [])).toEqual({
    step: "certificate",
    days: { cases: 5, median: 7, longest: 30 },
  });
  expect(cell(creditors[1]?.steps ?? [])).toMatchObject({ days: { cases: 5, longest: 6 } });
  expect(cell(all)).toMatchObject({ days: { cases: 10 } });
});

test("one hidden lender is not given away by the sum", () => {
  const { all, creditors } = stepReport([
    ...timed("甲银行", [3, 9, 5, 30, 7]),
    ...timed("乙小贷", [90]),
  ]);
  expect(cell(all)).toEqual({ step: "certificate" });
  expect(cell(creditors[1]?.steps ?? [])).toEqual({ step: "certificate" });
});

test("the slowest with the certificate comes first", () => {
  const { creditors } = stepReport([
    ...timed("快", [1, 1, 1, 1, 1]),
    ...timed("慢", [40, 40, 40, 40, 40]),
    ...timed("只有异议", [5, 5, 5, 5, 5], "objection-institution"),
  ]);
  expect(creditors.map(({ creditor }) => creditor)).toEqual(["慢", "快", "只有异议"]);
});

test("whatever is told is of five cases or more, and what the sum leaves over as well", () => {
  const debts = array(
    record({
      creditor: constantFrom("甲", "乙", "丙", "丁"),
      spans: record(
        { certificate: nat(90), report: nat(90), complaint: nat(90) },
        { requiredKeys: [] },
      ),
    }),
  );
  assert(
    property(debts, (given) => {
      const { all, creditors } = stepReport(given);
      for (const step of spanNames) {
        const shown = creditors.map(
          ({ steps }) => cell(steps, step) as { days?: { cases: number } },
        );
        const cases = shown.flatMap(({ days }) => days?.cases ?? []);
        expect(cases.every((n) => n >= fewestCases)).toBe(true);
        const sum = (cell(all, step) as { days?: { cases: number } }).days?.cases;
        const left = (sum ?? 0) - cases.reduce((a, b) => a + b, 0);
        if (sum !== undefined) expect(left === 0 || left >= fewestCases).toBe(true);
      }
    }),
  );
});
