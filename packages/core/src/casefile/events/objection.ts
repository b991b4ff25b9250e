import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { DebtFacts } from "../facts.ts";
import { objectionChannels, type ObjectionFact } from "../credit-facts.ts";
import { changeWhere, debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";
import { refuseUnknownAnomaly, refuseUnknownObjection, withoutDraft } from "./objection-course.ts";

/** B41, A24: filed with the bureau or the institution that reported, by the client or with a power of attorney. */
export const objectionFiled = debtEvent({
  type: "aftercare.objection.filed.v1",
  title: { "zh-CN": "提出异议", en: "Objection filed" },
  data: z.strictObject({
    objectionId: field.id,
    /** The bureau or the institution that reported: Art. 25 knows both. */
    channel: z.enum(objectionChannels),
    anomalies: z.array(field.id).min(1).max(10),
    receiptNumber: field.line(80).optional(),
    /** `proxy`: somebody filed it for the client. Without it, the client did. */
    filedBy: z.enum(["client", "proxy"]).optional(),
    /** The power of attorney, among this debt's evidence. */
    poaEvidenceId: field.id.optional(),
    on: field.on,
  }),
  decide(facts, { data }): Refused | undefined {
    if (facts.objections.some(({ id }) => id === data.objectionId)) {
      return refuse("id.taken", { field: "data.objectionId", slots: { id: data.objectionId } });
    }
    return refuseUnknownAnomaly(facts, data.anomalies) ?? refuseWithoutPower(facts, data);
  },
  evolve: (facts, event) => ({
    ...withoutDraft(facts, event.data.objectionId),
    ...filed(facts, event),
  }),
});

interface Filed {
  readonly objectionId: string;
  readonly channel: ObjectionFact["channel"];
  readonly anomalies: readonly string[];
  readonly receiptNumber?: string | undefined;
  readonly filedBy?: "client" | "proxy" | undefined;
  readonly poaEvidenceId?: string | undefined;
}

function filed(facts: DebtFacts, event: Happening<Filed>): Pick<DebtFacts, "objections"> {
  const { objectionId: id, channel, anomalies, receiptNumber, filedBy, poaEvidenceId } = event.data;
  const isProxy = filedBy === "proxy" && poaEvidenceId !== undefined;
  const objection: ObjectionFact = {
    id,
    channel,
    anomalies,
    ...(receiptNumber === undefined ? {} : { receiptNumber }),
    ...(isProxy ? { proxy: { evidenceId: poaEvidenceId } } : {}),
    ...saidBy(event),
  };
  return { objections: [...facts.objections, objection] };
}

/** Nobody files for another without a power of attorney that lies here (rules.md 2.2, L3). */
function refuseWithoutPower(
  { evidence }: DebtFacts,
  { filedBy, poaEvidenceId }: Filed,
): Refused | undefined {
  if (filedBy !== "proxy") return undefined;
  const has = evidence.some(
    ({ id, kind, gone }) =>
      id === poaEvidenceId && kind === "power_of_attorney" && gone === undefined,
  );
  return has ? undefined : refuse("objection.no-poa", { field: "data.poaEvidenceId" });
}

export const objectionAnswered = debtEvent({
  type: "aftercare.objection.answered.v1",
  title: { "zh-CN": "异议有答复", en: "Objection answered" },
  data: z.strictObject({
    objectionId: field.id,
    outcome: z.enum(["corrected", "no-error", "cannot-confirm", "review-failed"]),
    on: field.on,
  }),
  decide: (facts, { data: { objectionId } }) => refuseUnknownObjection(facts, objectionId),
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
    /** The objection that it goes on from (B41). */
    objectionId: field.id.optional(),
    about: field.text(500).optional(),
    on: field.on,
  }),
  decide(facts, { data: { complaintId, objectionId } }) {
    if (facts.complaints.some(({ id }) => id === complaintId)) {
      return refuse("id.taken", { field: "data.complaintId", slots: { id: complaintId } });
    }
    return objectionId === undefined ? undefined : refuseUnknownObjection(facts, objectionId);
  },
  evolve: (facts, event) => ({
    ...facts,
    complaints: [
      ...facts.complaints,
      {
        id: event.data.complaintId,
        body: event.data.body,
        ...(event.data.objectionId === undefined ? {} : { objectionId: event.data.objectionId }),
        ...saidBy(event),
      },
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
