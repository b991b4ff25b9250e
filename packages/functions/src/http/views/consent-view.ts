import { consentPurposes, type ConsentPurpose } from "@aftercare/core/casefile/privacy-facts.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { effectsOf, type ConsentEffects } from "@aftercare/core/privacy/consent-effects.ts";
import type { ConsentText } from "@aftercare/core/privacy/consent-text.ts";
import { consentTextsOf, currentVersion } from "@aftercare/core/privacy/consent-texts.ts";
import type { ConsentRegister } from "@aftercare/core/verbs/privacy/read-consent-register.ts";
import type { Withdrawn } from "@aftercare/core/verbs/privacy/withdraw-consents.ts";
import { z } from "@hono/zod-openapi";
import { day, fact, instant, list } from "./parts.ts";

const purpose = z.enum(consentPurposes);

const textSchema = z.strictObject({
  version: z.string(),
  title: z.string(),
  what: z.string(),
  why: z.string(),
  means: z.string(),
  keptFor: z.string(),
  withdraw: z.string(),
});

const effectsSchema = z.strictObject({
  purpose,
  atOnce: z.string(),
  afterwards: z.string(),
  stays: z.string(),
});

/** To be shown before somebody agrees, and the effects before somebody withdraws. */
export const consentTextsSchema = z
  .strictObject({
    purpose,
    currentVersion: z.string(),
    /** The current one first; a consent names the one it was given to. */
    texts: list(textSchema),
    effects: effectsSchema,
  })
  .openapi("ConsentTexts");

export function consentTextsView(
  of: ConsentPurpose,
  language: Language,
): z.infer<typeof consentTextsSchema> {
  return {
    purpose: of,
    currentVersion: currentVersion(of),
    texts: consentTextsOf(of).map((text) => textView(text, language)),
    effects: effectsView(effectsOf(of), language),
  };
}

function textView(text: ConsentText, language: Language): z.infer<typeof textSchema> {
  const { version, title, what, why, means, keptFor, withdraw } = text;
  return {
    version,
    title: title[language],
    what: what[language],
    why: why[language],
    means: means[language],
    keptFor: keptFor[language],
    withdraw: withdraw[language],
  };
}

function effectsView(
  { purpose: of, atOnce, afterwards, stays }: ConsentEffects,
  language: Language,
): z.infer<typeof effectsSchema> {
  return {
    purpose: of,
    atOnce: atOnce[language],
    afterwards: afterwards[language],
    stays: stays[language],
  };
}

export const withdrawalSchema = z
  .strictObject({ effects: list(effectsSchema), exportOffer: z.string(), exportAt: z.string() })
  .openapi("Withdrawal");

export function withdrawalView(
  { effects, exportOffer }: Withdrawn,
  clientId: string,
  language: Language,
): z.infer<typeof withdrawalSchema> {
  return {
    effects: effects.map((each) => effectsView(each, language)),
    exportOffer: exportOffer[language],
    exportAt: `/v1/clients/${clientId}/export`,
  };
}

/** As a client's facts hold it. */
export const consentFact = fact({
  given: z.boolean(),
  textVersion: z.string(),
  sharedWith: list(z.string()).optional(),
});

const entrySchema = z.strictObject({
  kind: z.enum(["consent-given", "consent-withdrawn", "disclosed"]),
  seq: z.int(),
  on: day,
  recordedAt: instant,
  by: z.string(),
  how: z.enum(["signed-in", "link", "partner", "service"]),
  purpose: z.string(),
  textVersion: z.string().optional(),
  to: z.string().optional(),
  what: z.string().optional(),
  basis: z.enum(["consent", "law"]).optional(),
});

export const consentRegisterSchema = z
  .strictObject({
    state: z.enum(["active", "locked", "deleted"]),
    consents: z.partialRecord(purpose, consentFact),
    entries: list(entrySchema),
  })
  .openapi("ConsentRegister");

export function consentRegisterView(
  register: ConsentRegister,
): z.infer<typeof consentRegisterSchema> {
  return register;
}
