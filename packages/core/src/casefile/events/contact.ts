import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { contactTargets, contactTriages, lossSteps, type ContactFact } from "../contact-fact.ts";
import { type Facts } from "../facts.ts";
import { scamPatternsIn } from "../scam-patterns.ts";
import { changeWhere, fileEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

const logged = z.strictObject({
  contactId: field.id,
  channel: z.enum(["call", "sms", "wechat", "mail", "letter", "visit", "app", "other"]),
  /** Who they said they were, and from which number or account. */
  claimedFrom: field.line(120).optional(),
  number: field.line(60).optional(),
  answered: z.boolean().optional(),
  target: z.enum(contactTargets),
  /** When on that day, and until when where several calls stand in one row. */
  at: field.timeOfDay.optional(),
  until: field.timeOfDay.optional(),
  /** So many calls that nobody answered, between `at` and `until`. */
  dials: z.int().min(1).max(500).optional(),
  durationSeconds: z.int().min(0).max(86_400).optional(),
  /** The agency that called for the lender, as it called itself. */
  agency: field.line(120).optional(),
  /** The client had agreed to be reached at night. */
  nightAgreed: z.boolean().optional(),
  /** The contact person had asked not to be called any more. */
  contactRefused: z.boolean().optional(),
  /** Somebody else was told of the debt. */
  disclosed: z.boolean().optional(),
  evidenceIds: field.evidenceIds,
  demandsPayment: z.boolean(),
  demandFen: field.amountFen.optional(),
  said: field.text(4000),
  on: field.on,
});

/**
 * A settled platform normally does not contact anybody (A01): every contact is written down and triaged. What
 * was said, how long it took and the files (A40, B33, B50) stay in the event; facts keep what rules count.
 */
export const contactLogged = fileEvent({
  type: "aftercare.contact.logged.v1",
  title: { "zh-CN": "记录联系", en: "Contact logged" },
  data: logged,
  decide(facts, { data: { contactId, dials, channel, answered } }) {
    if (facts.contacts.some(({ id }) => id === contactId)) {
      return refuse("id.taken", { field: "data.contactId", slots: { id: contactId } });
    }
    const isMissedCall = channel === "call" && answered === false;
    return dials === undefined || isMissedCall
      ? undefined
      : refuse("contact.not-missed-calls", { field: "data.dials" });
  },
  evolve: (facts, event) => ({ ...facts, contacts: [...facts.contacts, contactOf(event)] }),
});

function contactOf(event: Happening<z.infer<typeof logged>>): ContactFact {
  const { contactId, channel, demandsPayment, demandFen, said } = event.data;
  const { at, answered, dials, target, number } = event.data;
  const { nightAgreed, contactRefused, disclosed } = event.data;
  return {
    id: contactId,
    channel,
    demandsPayment,
    ...(demandFen === undefined ? {} : { demandFen }),
    ...(at === undefined ? {} : { at }),
    ...(answered === undefined ? {} : { answered }),
    ...(dials === undefined ? {} : { dials }),
    ...(target === "client" ? {} : { target }),
    ...(number === undefined ? {} : { number }),
    ...(nightAgreed === true ? { nightAgreed } : {}),
    ...(contactRefused === true ? { contactRefused } : {}),
    ...(disclosed === true ? { disclosed } : {}),
    scamPatterns: scamPatternsIn(said),
    ...saidBy(event),
  };
}

export const contactVerified = fileEvent({
  type: "aftercare.contact.verified.v1",
  title: { "zh-CN": "已通过官方渠道核实", en: "Contact verified" },
  data: z.strictObject({
    contactId: field.id,
    through: z.enum(["official-phone", "official-app", "branch", "letter"]),
    /** The number that was called, and where it was found: never with the caller. */
    numberCalled: field.line(60).optional(),
    numberFrom: z.enum(["register", "contract", "app", "card"]).optional(),
    outcome: z.enum(["genuine", "not-theirs", "unclear"]),
    /** What the official channel says is really owed; only with `genuine`. */
    owedFen: field.amountFen.optional(),
    /** The ticket, and who answered. */
    ticket: field.line(80).optional(),
    note: field.text(1000).optional(),
    on: field.on,
  }),
  decide: (facts, event) => knowsContact(facts, event) ?? callsBack(facts, event),
  evolve(facts, event) {
    const { contactId, outcome, owedFen } = event.data;
    const next = withContact(facts, contactId, (contact) => ({
      ...contact,
      verified: { outcome, ...saidBy(event) },
    }));
    if (next.file === "client" || outcome !== "genuine" || owedFen === undefined) return next;
    return { ...next, balanceFen: owedFen };
  },
});

export const contactTriaged = fileEvent({
  type: "aftercare.contact.triaged.v1",
  title: { "zh-CN": "联系已分类", en: "Contact triaged" },
  data: z.strictObject({
    contactId: field.id,
    as: z.enum(contactTriages),
    /** What the lender's support gave for a request to bring its data up to date (A03). */
    ticket: field.line(80).optional(),
    note: field.text(1000).optional(),
    on: field.on,
  }),
  decide: knowsContact,
  evolve: (facts, event) =>
    withContact(facts, event.data.contactId, (contact) => ({
      ...contact,
      triaged: { as: event.data.as, ...saidBy(event) },
    })),
});

export const contactPaidReported = fileEvent({
  type: "aftercare.contact.paid-reported.v1",
  title: { "zh-CN": "已经付了钱", en: "Client says money already left" },
  data: z.strictObject({
    contactId: field.id,
    amountFen: field.amountFen.optional(),
    on: field.on,
  }),
  decide: knowsContact,
  evolve: (facts, event) =>
    withContact(facts, event.data.contactId, (contact) => {
      const { amountFen } = event.data;
      const paidReported =
        amountFen === undefined ? saidBy(event) : { amountFen, ...saidBy(event) };
      return { ...contact, paidReported };
    }),
});

/** One of the things to do when money has left; the supervisor sees at once how far it is (A26). */
export const contactLossStepDone = fileEvent({
  type: "aftercare.contact.loss-step-done.v1",
  title: { "zh-CN": "追回这笔钱：做了一步", en: "Money that left: one step done" },
  data: z.strictObject({
    contactId: field.id,
    step: z.enum(lossSteps),
    /** The number of the report or the request. */
    reference: field.line(80).optional(),
    on: field.on,
  }),
  decide(facts, event) {
    const unknown = knowsContact(facts, event);
    if (unknown !== undefined) return unknown;
    const contact = facts.contacts.find(({ id }) => id === event.data.contactId);
    return contact?.paidReported === undefined
      ? refuse("contact.nothing-paid", { field: "data.contactId" })
      : undefined;
  },
  evolve: (facts, event) =>
    withContact(facts, event.data.contactId, (contact) => {
      const { lossSteps: done = [] } = contact;
      const { step } = event.data;
      return done.includes(step) ? contact : { ...contact, lossSteps: [...done, step] };
    }),
});

function knowsContact(
  facts: Facts,
  event: Happening<{ readonly contactId: string }>,
): Refused | undefined {
  const { contactId } = event.data;
  return facts.contacts.some(({ id }) => id === contactId)
    ? undefined
    : refuse("contact.unknown", { field: "data.contactId", slots: { id: contactId } });
}

function withContact(
  facts: Facts,
  contactId: string,
  change: (contact: ContactFact) => ContactFact,
): Facts {
  return { ...facts, contacts: changeWhere(facts.contacts, ({ id }) => id === contactId, change) };
}

/** To call back the number that called verifies nothing: it is the caller who answers (A25). */
function callsBack(
  { contacts }: Facts,
  event: Happening<{ readonly contactId: string; readonly numberCalled?: string | undefined }>,
): Refused | undefined {
  const { contactId, numberCalled } = event.data;
  const called = digitsOf(numberCalled);
  const own = digitsOf(contacts.find(({ id }) => id === contactId)?.number);
  return called !== "" && called === own
    ? refuse("contact.calls-back", { field: "data.numberCalled" })
    : undefined;
}

const digitsOf = (number = "") => number.replace(/\D/g, "").replace(/^86(?=1\d{10}$)/, "");
