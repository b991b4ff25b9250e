import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { DebtFacts } from "../facts.ts";
import { changeWhere, debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

export const objectionFiled = debtEvent({
  type: "aftercare.objection.filed.v1",
  title: { "zh-CN": "提出异议", en: "Objection filed" },
  data: z.strictObject({
    objectionId: field.id,
    /** The bureau or the institution that reported: Art. 25 knows both. */
    channel: z.enum(["ccrc", "institution"]),
    anomalies: z.array(field.id).min(1).max(10),
    receiptNumber: field.line(80).optional(),
    on: field.on,
  }),
  decide(facts, { data }): Refused | undefined {
    if (facts.objections.some(({ id }) => id === data.objectionId)) {
      return refuse("id.taken", { field: "data.objectionId", slots: { id: data.objectionId } });
    }
    const unknown = data.anomalies.find((id) => !isAnomaly(facts, id));
    if (unknown === undefined) return undefined;
    return refuse("anomaly.unknown", { field: "data.anomalies", slots: { id: unknown } });
  },
  evolve: (facts, event) => ({
    ...facts,
    objections: [
      ...facts.objections,
      {
        id: event.data.objectionId,
        channel: event.data.channel,
        anomalies: event.data.anomalies,
        ...saidBy(event),
      },
    ],
  }),
});

function isAnomaly(facts: DebtFacts, anomalyId: string): boolean {
  return facts.anomalies.some(({ id }) => id === anomalyId);
}

export const objectionAnswered = debtEvent({
  type: "aftercare.objection.answered.v1",
  title: { "zh-CN": "异议有答复", en: "Objection answered" },
  data: z.strictObject({
    objectionId: field.id,
    outcome: z.enum(["corrected", "no-error", "cannot-confirm", "review-failed"]),
    on: field.on,
  }),
  decide: (facts, { data: { objectionId } }) =>
    facts.objections.some(({ id }) => id === objectionId)
      ? undefined
      : refuse("objection.unknown", { field: "data.objectionId", slots: { id: objectionId } }),
  evolve: (facts, event) => ({
    ...facts,
    objections: changeWhere(
      facts.objections,
      ({ id }) => id === event.data.objectionId,
      (objection) => ({
        ...objection,
        answered: { outcome: event.data.outcome, ...saidBy(event) },
      }),
    ),
  }),
});

export const complaintFiled = debtEvent({
  type: "aftercare.complaint.filed.v1",
  title: { "zh-CN": "提出投诉", en: "Complaint filed" },
  data: z.strictObject({
    complaintId: field.id,
    body: z.enum(["pboc", "institution", "nfra"]),
    about: field.text(500).optional(),
    on: field.on,
  }),
  decide: (facts, { data: { complaintId } }) =>
    facts.complaints.some(({ id }) => id === complaintId)
      ? refuse("id.taken", { field: "data.complaintId", slots: { id: complaintId } })
      : undefined,
  evolve: (facts, event) => ({
    ...facts,
    complaints: [
      ...facts.complaints,
      { id: event.data.complaintId, body: event.data.body, ...saidBy(event) },
    ],
  }),
});

export const complaintAnswered = debtEvent({
  type: "aftercare.complaint.answered.v1",
  title: { "zh-CN": "投诉有答复", en: "Complaint answered" },
  data: z.strictObject({
    complaintId: field.id,
    outcome: z.enum(["upheld", "partly", "rejected", "referred"]),
    on: field.on,
  }),
  decide: (facts, { data: { complaintId } }) =>
    facts.complaints.some(({ id }) => id === complaintId)
      ? undefined
      : refuse("complaint.unknown", { field: "data.complaintId", slots: { id: complaintId } }),
  evolve: (facts, event) => ({
    ...facts,
    complaints: changeWhere(
      facts.complaints,
      ({ id }) => id === event.data.complaintId,
      (complaint) => ({
        ...complaint,
        answered: { outcome: event.data.outcome, ...saidBy(event) },
      }),
    ),
  }),
});
