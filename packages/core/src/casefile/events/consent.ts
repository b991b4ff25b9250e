import { z } from "zod";
import type { ClientFacts } from "../facts.ts";
import { consentPurposes, type ConsentFact } from "../privacy-facts.ts";
import { clientEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

/** The network it came from is not kept: it would be one more piece of personal data, and proves little. */
const consent = z
  .strictObject({
    purpose: z.enum(consentPurposes),
    textVersion: field.line(40),
    /** Whom data may be shared with; a name for each consent (PIPL 23). */
    to: field.line(120).optional(),
    on: field.on,
  })
  .refine(({ purpose, to }) => to === undefined || purpose === "sharing", {
    path: ["to"],
    error: "Only a consent to sharing names a recipient.",
  });

type ConsentEvent = Happening<z.infer<typeof consent>>;

export const consentGiven = clientEvent({
  type: "aftercare.consent.given.v1",
  title: { "zh-CN": "同意", en: "Consent given" },
  data: consent,
  evolve(facts, event) {
    const next = withConsent(facts, event, givenBy(facts, event));
    return event.data.purpose === "case-handling" ? unlocked(next) : next;
  },
});

export const consentWithdrawn = clientEvent({
  type: "aftercare.consent.withdrawn.v1",
  title: { "zh-CN": "撤回同意", en: "Consent withdrawn" },
  whenClosed: true,
  data: consent,
  evolve(facts, event) {
    const next = withConsent(facts, event, withdrawnBy(facts, event));
    return event.data.purpose === "case-handling" ? locked(next, event) : next;
  },
});

function withConsent(facts: ClientFacts, event: ConsentEvent, fact: ConsentFact): ClientFacts {
  return { ...facts, consents: { ...facts.consents, [event.data.purpose]: fact } };
}

function givenBy({ consents }: ClientFacts, event: ConsentEvent): ConsentFact {
  const { purpose, textVersion, to } = event.data;
  const given = { given: true, textVersion, ...saidBy(event) };
  if (to === undefined) return given;
  const before = consents[purpose];
  const others = before?.given === true ? (before.sharedWith ?? []) : [];
  return { ...given, sharedWith: [...others.filter((name) => name !== to), to] };
}

/** One recipient may be taken back alone; the others stay. */
function withdrawnBy({ consents }: ClientFacts, event: ConsentEvent): ConsentFact {
  const { purpose, textVersion, to } = event.data;
  const before = consents[purpose];
  const left = before?.sharedWith?.filter((name) => to !== undefined && name !== to) ?? [];
  const withdrawn = { textVersion, ...saidBy(event) };
  if (before?.given !== true || left.length === 0) return { ...withdrawn, given: false };
  return { ...withdrawn, given: true, sharedWith: left };
}

/** Without the consent to handle the case nothing is done but storing (PIPL 15, 47). */
function locked(facts: ClientFacts, event: ConsentEvent): ClientFacts {
  if (facts.data !== undefined) return facts;
  return {
    ...facts,
    data: { state: "locked", because: "consent-withdrawn", ...saidBy(event) },
  };
}

/** A restriction for another reason, or a deletion that is decided, stays. */
function unlocked(facts: ClientFacts): ClientFacts {
  const { data, ...rest } = facts;
  const byConsent = data?.because === "consent-withdrawn" && data.eraseAfter === undefined;
  return byConsent ? rest : facts;
}
