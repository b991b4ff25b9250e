import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { anomaliesIn } from "../credit-check.ts";
import { changeWhere, debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

/** The codes of the second-generation personal report (rules.md 2.4). */
const accountTypes = ["C1", "D1", "R1", "R2", "R3", "R4"] as const;
const statusCodes = ["1", "2", "3", "31", "4", "5", "6", "7", "8"] as const;

/** One account as one report shows it, with the three answers of A16 to A18. */
export const creditChecked = debtEvent({
  type: "aftercare.credit.checked.v1",
  title: { "zh-CN": "核对信用报告", en: "Credit report checked" },
  data: z.strictObject({
    reportId: field.id,
    accountType: z.enum(accountTypes),
    /** `missing` when the account is not in the report. */
    statusCode: z.enum([...statusCodes, "missing"]),
    balanceFen: field.amountOrZeroFen.optional(),
    marks: z.enum(["right", "wrong", "true-but-old", "hidden", "not-read"]),
    repaymentMarks: field.line(200).optional(),
    specialTransactions: z
      .array(z.string().regex(/^\d{1,2}$/))
      .max(20)
      .optional(),
    creditLineFen: field.amountOrZeroFen.optional(),
    keepsCreditLine: z.boolean().optional(),
    on: field.on,
  }),
  decide: (facts) => (facts.settlements.length > 0 ? undefined : refuse("debt.not-settled")),
  evolve(facts, event) {
    const { accountType, statusCode, reportId } = event.data;
    const said = saidBy(event);
    const known = new Set(facts.anomalies.map(({ id }) => id));
    const found = anomaliesIn(event.data, facts.accountClosed !== undefined)
      .map((kind) => ({ id: `${reportId}-${accountType}-${kind}`, kind, ...said }))
      .filter(({ id }) => !known.has(id));
    return {
      ...facts,
      checks: [...facts.checks, { accountType, statusCode, clean: found.length === 0, ...said }],
      anomalies: [...facts.anomalies, ...found],
    };
  },
});

export const anomalyFound = debtEvent({
  type: "aftercare.anomaly.found.v1",
  title: { "zh-CN": "发现异常", en: "Anomaly found" },
  data: z.strictObject({
    anomalyId: field.id,
    kind: z.enum([
      "status",
      "marks",
      "credit-line",
      "balance",
      "missing",
      "insurer-account",
      "still-shown-after-five-years",
      "not-notified-beforehand",
      "residual-disputed",
      "other",
    ]),
    note: field.text(1000).optional(),
    on: field.on,
  }),
  decide: (facts, { data: { anomalyId } }) =>
    facts.anomalies.some(({ id }) => id === anomalyId)
      ? refuse("id.taken", { field: "data.anomalyId", slots: { id: anomalyId } })
      : undefined,
  evolve: (facts, event) => ({
    ...facts,
    anomalies: [
      ...facts.anomalies,
      { id: event.data.anomalyId, kind: event.data.kind, ...saidBy(event) },
    ],
  }),
});

export const anomalyDismissed = debtEvent({
  type: "aftercare.anomaly.dismissed.v1",
  title: { "zh-CN": "异常已排除", en: "Anomaly dismissed" },
  data: z.strictObject({ anomalyId: field.id, reason: field.text(500), on: field.on }),
  decide: (facts, { data: { anomalyId } }) =>
    facts.anomalies.some(({ id }) => id === anomalyId)
      ? undefined
      : refuse("anomaly.unknown", { field: "data.anomalyId", slots: { id: anomalyId } }),
  evolve: (facts, event) => ({
    ...facts,
    anomalies: changeWhere(
      facts.anomalies,
      ({ id }) => id === event.data.anomalyId,
      (anomaly) => ({ ...anomaly, dismissed: saidBy(event) }),
    ),
  }),
});
