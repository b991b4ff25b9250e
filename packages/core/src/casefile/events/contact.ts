import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { contactTriages, type ContactFact } from "../contact-fact.ts";
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
  target: z.enum(["client", "contact", "third-party"]),
  demandsPayment: z.boolean(),
  demandFen: field.amountFen.optional(),
  said: field.text(4000),
  on: field.on,
});

/** A settled platform normally does not contact anybody (A01): every contact is written down and triaged. */
export const contactLogged = fileEvent({
  type: "aftercare.contact.logged.v1",
  title: { "zh-CN": "记录联系", en: "Contact logged" },
  data: logged,
  decide: (facts, { data: { contactId } }) =>
    facts.contacts.some(({ id }) => id === contactId)
      ? refuse("id.taken", { field: "data.contactId", slots: { id: contactId } })
      : undefined,
  evolve: (facts, event) => ({ ...facts, contacts: [...facts.contacts, contactOf(event)] }),
});

function contactOf(event: Happening<z.infer<typeof logged>>): ContactFact {
  const { contactId, channel, demandsPayment, demandFen, said } = event.data;
  return {
    id: contactId,
    channel,
    demandsPayment,
    ...(demandFen === undefined ? {} : { demandFen }),
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
    outcome: z.enum(["genuine", "not-theirs", "unclear"]),
    /** What the official channel says is really owed; only with `genuine`. */
    owedFen: field.amountFen.optional(),
    on: field.on,
  }),
  decide: knowsContact,
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
