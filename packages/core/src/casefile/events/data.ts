import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { isHeldOrDisputed } from "../disputes.ts";
import type { ClientFacts } from "../facts.ts";
import { dataRequestKinds, erasureReasons } from "../privacy-facts.ts";
import { changeWhere, clientEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";
import { newFile } from "./new-file.ts";

/** A person's rights over their own data (PIPL 44 to 50), and what becomes of the data itself (47). */

export const dataRequested = clientEvent({
  type: "aftercare.data.requested.v1",
  title: { "zh-CN": "提出个人信息请求", en: "Data request made" },
  whenClosed: true,
  data: z.strictObject({
    id: field.id,
    kind: z.enum(dataRequestKinds),
    text: field.text(2000).optional(),
    on: field.on,
  }),
  decide: ({ requests = [] }, { data: { id } }) =>
    requests.some((request) => request.id === id)
      ? refuse("id.taken", { field: "data.id", slots: { id } })
      : undefined,
  evolve(facts, event) {
    const { id, kind } = event.data;
    const request = { id, kind, ...saidBy(event) };
    return { ...facts, requests: [...(facts.requests ?? []), request] };
  },
});

export const dataAnswered = clientEvent({
  type: "aftercare.data.answered.v1",
  title: { "zh-CN": "答复个人信息请求", en: "Data request answered" },
  whenClosed: true,
  data: z.strictObject({
    id: field.id,
    outcome: z.enum(["granted", "partly", "refused"]),
    reason: field.text(2000),
    on: field.on,
  }),
  decide({ requests = [] }, { data: { id } }) {
    const request = requests.find((candidate) => candidate.id === id);
    const options = { field: "data.id", slots: { id } };
    if (request === undefined) return refuse("data-request.unknown", options);
    return request.answered === undefined ? undefined : refuse("data-request.answered", options);
  },
  evolve(facts, event) {
    const { id, outcome } = event.data;
    const requests = changeWhere(
      facts.requests ?? [],
      (request) => request.id === id,
      (request) => ({ ...request, answered: { outcome, ...saidBy(event) } }),
    );
    return { ...facts, requests };
  },
});

/** Giving data to somebody else is written down for ever; without the law it needs the client's consent (PIPL 23). */
export const dataDisclosed = clientEvent({
  type: "aftercare.data.disclosed.v1",
  title: { "zh-CN": "提供资料给他人", en: "Data disclosed" },
  whenClosed: true,
  data: z.strictObject({
    to: field.line(120),
    what: field.text(500),
    purpose: field.text(300),
    basis: z.enum(["consent", "law"]),
    on: field.on,
  }),
  decide(facts, { data: { to, basis } }) {
    if (basis === "law") return undefined;
    if (facts.data !== undefined) return refuse("data.locked");
    return mayShareWith(facts, to) ? undefined : refuse("sharing.not-consented", { slots: { to } });
  },
  evolve: (facts) => facts,
});

function mayShareWith({ consents: { sharing } }: ClientFacts, to: string): boolean {
  if (sharing?.given !== true) return false;
  return sharing.sharedWith === undefined || sharing.sharedWith.includes(to);
}

export const dataRestricted = clientEvent({
  type: "aftercare.data.restricted.v1",
  title: { "zh-CN": "限制处理", en: "Processing restricted" },
  whenClosed: true,
  data: z.strictObject({ reason: field.text(500), on: field.on }),
  /** A deletion that is planned already restricts more than this. */
  decide: ({ data }) => (data?.eraseAfter === undefined ? undefined : refuse("data.locked")),
  evolve: (facts, event) => ({
    ...facts,
    data: { state: "locked", because: "restricted", ...saidBy(event) },
  }),
});

export const dataReleased = clientEvent({
  type: "aftercare.data.released.v1",
  title: { "zh-CN": "解除限制", en: "Restriction lifted" },
  whenClosed: true,
  data: z.strictObject({ reason: field.text(500), on: field.on }),
  decide: ({ data, consents }) => {
    if (data === undefined) return refuse("data.not-locked");
    return consents["case-handling"]?.given === false ? refuse("data.consent-first") : undefined;
  },
  evolve({ data: _, ...facts }) {
    return facts;
  },
});

const erasure = { reason: z.enum(erasureReasons), on: field.on };

/** Deletion was decided, but a keeping period is not over: locked until then (PIPL 47, second sentence). */
export const erasurePlanned = clientEvent({
  type: "aftercare.data.erasure-planned.v1",
  title: { "zh-CN": "保存期满后删除", en: "Deletion planned" },
  whenClosed: true,
  data: z.strictObject({ ...erasure, until: field.day }),
  evolve: (facts, event) => ({
    ...facts,
    data: {
      state: "locked",
      because: event.data.reason,
      eraseAfter: event.data.until,
      ...saidBy(event),
    },
  }),
});

/** From here on nothing of the person is left in the file itself; the rest is removed after it. */
export const dataErased = clientEvent({
  type: "aftercare.data.erased.v1",
  title: { "zh-CN": "删除个人信息", en: "Data erased" },
  whenClosed: true,
  data: z.strictObject({ ...erasure, askedBy: field.line(200), debts: z.array(field.id) }),
  decide: refuseErasure,
  evolve: ({ openedOn, language }, event) => ({
    ...newFile(event),
    openedOn,
    file: "client",
    name: "",
    language,
    consents: {},
    reports: [],
    contacts: [],
    data: {
      state: "deleted",
      because: event.data.reason,
      askedBy: event.data.askedBy,
      left: event.data.debts,
      ...saidBy(event),
    },
  }),
});

function refuseErasure(facts: ClientFacts): Refused | undefined {
  return isHeldOrDisputed(facts) ? refuse("data.held") : undefined;
}
