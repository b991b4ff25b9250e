import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { fileEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

export const noteAdded = fileEvent({
  type: "aftercare.note.added.v1",
  title: { "zh-CN": "备注", en: "Note" },
  data: z.strictObject({ text: field.text(4000), internal: z.boolean(), on: field.on }),
  evolve: (facts) => facts,
});

export const assignmentChanged = fileEvent({
  type: "aftercare.assignment.changed.v1",
  title: { "zh-CN": "更换顾问", en: "Assignment changed" },
  data: z.strictObject({
    assignee: field.id.nullable(),
    address: field.address.optional(),
    on: field.on,
  }),
  evolve(facts, { recordedOn, data: { assignee, address } }) {
    const { assignee: _, assignedOn: _since, ...unassigned } = facts;
    if (assignee === null) return unassigned;
    const next = address === undefined ? { id: assignee } : { id: assignee, address };
    return { ...facts, assignee: next, assignedOn: recordedOn };
  },
});

export const caseClosed = fileEvent({
  type: "aftercare.case.closed.v1",
  title: { "zh-CN": "关闭档案", en: "Case closed" },
  data: z.strictObject({ reason: field.text(500), on: field.on }),
  evolve: (facts, event) => ({
    ...facts,
    closed: { reason: event.data.reason, ...saidBy(event) },
  }),
});

export const caseReopened = fileEvent({
  type: "aftercare.case.reopened.v1",
  title: { "zh-CN": "重新打开档案", en: "Case reopened" },
  whenClosed: true,
  data: z.strictObject({ reason: field.text(500), on: field.on }),
  decide: (facts) => (facts.closed === undefined ? refuse("case.not-closed") : undefined),
  evolve({ closed: _, ...facts }) {
    return facts;
  },
});

/** The official calendar or a rule changed: what moved, so that it is told once. */
export const planRecomputed = fileEvent({
  type: "aftercare.plan.recomputed.v1",
  whenClosed: true,
  title: { "zh-CN": "日期重新计算", en: "Dates recomputed" },
  data: z.strictObject({
    basis: field.line(120),
    moved: z
      .array(
        z.strictObject({
          followUp: field.line(160),
          from: field.day,
          to: field.day,
          /** Without it the calendar did it. */
          because: z.literal("rules").optional(),
        }),
      )
      .max(100),
    on: field.on,
  }),
  evolve: (facts, event) => ({
    ...facts,
    revisions: [
      ...facts.revisions,
      ...event.data.moved.map(({ because, ...move }) => ({
        ...move,
        ...(because === undefined ? {} : { because }),
        ...saidBy(event),
      })),
    ],
  }),
});
