import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { anomalyIdOf } from "../../credit/anomaly-id.ts";
import { anomaliesIn, circumstancesOf } from "../credit-check.ts";
import type { DebtTerms } from "../debt-terms.ts";
import type { DebtFacts } from "../facts.ts";
import { changeWhere, debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";
import { printedAccount } from "./printed-account.ts";

/** One account as one report shows it, with the three answers of A16 to A18. */
export const creditChecked = debtEvent({
  type: "aftercare.credit.checked.v1",
  title: { "zh-CN": "核对信用报告", en: "Credit report checked" },
  data: z.strictObject({
    reportId: field.id,
    ...printedAccount,
    marks: z.enum(["right", "wrong", "true-but-old", "hidden", "not-read"]),
    /** As a person wrote them down; the months one by one are `oddMonths`. */
    repaymentMarks: field.line(200).optional(),
    keepsCreditLine: z.boolean().optional(),
    on: field.on,
  }),
  decide: (facts) => (facts.settlements.length > 0 ? undefined : refuse("debt.not-settled")),
  evolve(facts, event) {
    const { accountType, statusCode, reportId } = event.data;
    const said = saidBy(event);
    const known = new Set(facts.anomalies.map(({ id }) => id));
    const found = anomaliesIn(event.data, event.on, circumstancesOf(facts)).map((kind) => ({
      id: anomalyIdOf(reportId, event.data, kind),
      kind,
      ...said,
    }));
    const isClean = found.length === 0 && statusCode !== "other";
    return {
      ...facts,
      terms: knownOverdue(facts, event.data),
      checks: [...facts.checks, { accountType, statusCode, clean: isClean, ...said }],
      anomalies: [...facts.anomalies, ...found.filter(({ id }) => !known.has(id))],
    };
  },
});

/** A17, B59: a mark that the client calls true says that something was once late; then five years count. */
function knownOverdue({ terms }: DebtFacts, { marks }: { readonly marks: string }): DebtTerms {
  const isNew = marks === "true-but-old" && terms.hadOverdue === undefined;
  return isNew ? { ...terms, hadOverdue: true } : terms;
}

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
