import { z } from "zod";
import { laterOf } from "../../calendar/dates.ts";
import { refuse } from "../../kernel/refusal.ts";
import { writeDay } from "../../notices/write-date.ts";
import { evidenceKinds, type ErasureCallFact, type EvidenceFact, type Facts } from "../facts.ts";
import { isHeldOrDisputed } from "../disputes.ts";
import { changeWhere, debtEvent, fileEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

/** Recorded by the intake alone, once the file's size, type and hash are verified. */
export const evidenceAdded = fileEvent({
  type: "aftercare.evidence.added.v1",
  whenClosed: true,
  title: { "zh-CN": "添加资料", en: "Evidence added" },
  data: z.strictObject({
    evidenceId: field.id,
    kind: z.enum(evidenceKinds),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    sizeBytes: z.int().min(1),
    mediaType: field.line(80),
    /** Which of the files under its key was looked at. */
    version: field.line(1024).optional(),
    paymentId: field.id.optional(),
    from: z.literal("client").optional(),
    on: field.on,
  }),
  evolve(facts, event) {
    const { evidenceId, kind, paymentId, from } = event.data;
    const forPayment = paymentId === undefined ? {} : { paymentId };
    const whose = from === undefined ? {} : { from };
    const added = { id: evidenceId, kind, ...forPayment, ...whose, ...saidBy(event) };
    return { ...facts, evidence: [...facts.evidence, added] };
  },
});

export const evidenceWithdrawn = fileEvent({
  type: "aftercare.evidence.withdrawn.v1",
  title: { "zh-CN": "撤回资料", en: "Evidence withdrawn" },
  data: z.strictObject({ evidenceId: field.id, reason: field.text(500), on: field.on }),
  decide(facts, event) {
    const { evidenceId } = event.data;
    const found = facts.evidence.find(({ id, gone }) => id === evidenceId && gone === undefined);
    if (found === undefined) return refuse("evidence.unknown", { field: "data.evidenceId" });
    const { lockedUntil: until } = found;
    if (until !== undefined && event.recordedOn <= until) {
      return refuse("evidence.kept", { slots: { until: writeDay(until) } });
    }
    return isHeldOrDisputed(facts) ? refuse("evidence.held") : undefined;
  },
  evolve: (facts, event) => ({
    ...facts,
    evidence: changeWhere(
      facts.evidence,
      ({ id }) => id === event.data.evidenceId,
      (item) => ({ ...item, gone: true }),
    ),
  }),
});

/** Proofs of a settled debt that were found right: the file store itself keeps them so long (ADR 0021). */
export const evidenceLocked = debtEvent({
  type: "aftercare.evidence.locked.v1",
  whenClosed: true,
  title: { "zh-CN": "结清凭证锁定保存", en: "Proofs of the settlement locked" },
  data: z.strictObject({
    evidenceIds: z.array(field.id).min(1),
    until: field.day,
    on: field.on,
  }),
  evolve(facts, { data: { evidenceIds, until } }) {
    const evidence = changeWhere<EvidenceFact>(
      facts.evidence,
      ({ id }) => evidenceIds.includes(id),
      (item) => ({ ...item, lockedUntil: laterOf(item.lockedUntil ?? until, until) }),
    );
    return { ...facts, evidence };
  },
});

/** Retention ran out (R12): the files are gone, the record that they existed stays. */
export const evidencePurged = fileEvent({
  type: "aftercare.evidence.purged.v1",
  whenClosed: true,
  title: { "zh-CN": "资料保存期满已删除", en: "Evidence deleted after its retention" },
  data: z.strictObject({ evidenceIds: z.array(field.id), step: field.line(200), on: field.on }),
  evolve(facts, event) {
    const { evidenceIds, step } = event.data;
    const evidence = changeWhere<EvidenceFact>(
      facts.evidence,
      ({ id }) => evidenceIds.includes(id),
      (item) => ({ ...item, gone: true }),
    );
    const left = new Set(evidence.flatMap(({ id, gone }) => (gone === true ? [] : id)));
    const answered = changeCalls(
      facts,
      ({ evidenceIds: called }) => called.every((id) => !left.has(id)),
      { done: saidBy(event) },
    );
    return { ...answered, evidence, steps: { ...facts.steps, [step]: "acted" } };
  },
});

export const evidenceHeld = fileEvent({
  type: "aftercare.evidence.held.v1",
  title: { "zh-CN": "保全资料", en: "Evidence held" },
  whenClosed: true,
  data: z.strictObject({ held: z.boolean(), reason: field.text(500), on: field.on }),
  evolve(facts, event) {
    const { hold: _, ...free } = facts;
    if (!event.data.held) return free;
    return { ...facts, hold: { reason: event.data.reason, ...saidBy(event) } };
  },
});

/** Retention ran out, but a hold or a dispute forbids deletion: staff are told, and it is asked again. */
export const purgeDeferred = fileEvent({
  type: "aftercare.evidence.purge-deferred.v1",
  whenClosed: true,
  title: { "zh-CN": "删除资料被推迟", en: "Deletion of evidence deferred" },
  data: z.strictObject({
    until: field.day,
    because: z.literal("debts").optional(),
    on: field.on,
  }),
  evolve(facts, event) {
    const { until, because } = event.data;
    const deferred = { until, ...saidBy(event) };
    return { ...facts, purgeDeferred: because === undefined ? deferred : { ...deferred, because } };
  },
});

/**
 * The consent for these files was withdrawn, so they are to be deleted (TC17). Called anew when what stood in
 * the way has ended, so that nobody waits for the next asking.
 */
export const erasureCalled = fileEvent({
  type: "aftercare.evidence.erasure-called.v1",
  whenClosed: true,
  title: { "zh-CN": "同意已撤回，资料待删除", en: "Evidence to be deleted: consent withdrawn" },
  data: z.strictObject({ evidenceIds: z.array(field.id).min(1), on: field.on }),
  evolve(facts, event) {
    const over = { reason: "called-anew", ...saidBy(event) } as const;
    const { purgeDeferred: _, ...rest } = changeCalls(facts, () => true, { over });
    const call = { evidenceIds: event.data.evidenceIds, ...saidBy(event) };
    return { ...rest, erasureCalls: [...(rest.erasureCalls ?? []), call] };
  },
});

/** The consent was given again before the files were deleted. */
export const erasureRecalled = fileEvent({
  type: "aftercare.evidence.erasure-recalled.v1",
  whenClosed: true,
  title: { "zh-CN": "重新同意，资料不删除", en: "Evidence stays: consent given again" },
  data: z.strictObject({ on: field.on }),
  evolve: (facts, event) =>
    changeCalls(facts, () => true, { over: { reason: "consent-given", ...saidBy(event) } }),
});

/** Changes the call that is still alive, if `matches` picks it. */
function changeCalls(
  facts: Facts,
  matches: (call: ErasureCallFact) => boolean,
  change: Partial<ErasureCallFact>,
): Facts {
  if (facts.erasureCalls === undefined) return facts;
  const erasureCalls = changeWhere(
    facts.erasureCalls,
    (call) => call.done === undefined && call.over === undefined && matches(call),
    (call) => ({ ...call, ...change }),
  );
  return { ...facts, erasureCalls };
}
