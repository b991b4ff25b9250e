import type { Language, Text } from "../../kernel/language.ts";
import { noticeOf } from "../catalogue.ts";
import type { NoticeId } from "../notice-id.ts";
import { phrases } from "../phrases.ts";
import { slotsOf } from "../template.ts";
import { everyMail, type WordingField, type WordingId } from "./wording.ts";

/** One text of a mail that an organisation may word itself, and what holds of it. */
export interface Place {
  readonly field: WordingField;
  /** What the product says there; of a signature nothing. */
  readonly proposed?: Text;
  /** Which `{slots}` it may hold, and which of them it cannot do without. */
  readonly slots: readonly string[];
  readonly needed: readonly string[];
  /** In characters. */
  readonly longest: Readonly<Record<Language, number>>;
  /** Others read it too, on a lock screen. */
  readonly onLockScreen: boolean;
}

const longest: Readonly<Record<WordingField, Place["longest"]>> = {
  subject: { "zh-CN": 18, en: 58 },
  preview: { "zh-CN": 40, en: 100 },
  opening: { "zh-CN": 160, en: 400 },
  closing: { "zh-CN": 160, en: 400 },
  helpLine: { "zh-CN": 120, en: 300 },
  signature: { "zh-CN": 40, en: 80 },
};

/** Filled in every mail, so that a notice need not ask for it. */
const phone = "phone";

/**
 * What may be worded differently. A warning stays as it is, and so does a closing that tells what the law
 * says; buttons, steps, sources and the anti-scam lines are nobody's to change.
 */
export function placesOf(id: WordingId): readonly Place[] {
  return id === everyMail ? placesOfEveryMail : placesOfNotice(id);
}

function placesOfNotice(id: NoticeId): readonly Place[] {
  const { stream, slots, subject, preview, what, softener } = noticeOf(id);
  if (stream === "security") return [];
  const offered = [...slots, phone];
  return [
    lockScreenPlace("subject", subject),
    lockScreenPlace("preview", preview),
    // What by when: a mail that no longer says it could be about anything.
    bodyPlace("opening", what, offered, slotsOf(what.en)),
    ...(softener === undefined || tellsLaw(softener)
      ? []
      : [bodyPlace("closing", asMailed(softener), offered, [])]),
  ];
}

const placesOfEveryMail: readonly Place[] = [
  bodyPlace("helpLine", phrases.wayOut, [phone], [phone]),
  bodyPlace("signature", undefined, [], []),
];

/** Without what the app says in its place. */
function asMailed({ "zh-CN": chinese, en }: Text): Text {
  return { "zh-CN": chinese, en };
}

/** What the law says of a date stands in the product's own words. */
function tellsLaw(text: Text): boolean {
  return /法律|法定|法规|规定|条例|民法典/.test(text["zh-CN"]) || /\b(law|legal)\b/i.test(text.en);
}

function lockScreenPlace(field: WordingField, proposed: Text): Place {
  const [slots, needed] = [[], []];
  return { field, proposed, slots, needed, longest: longest[field], onLockScreen: true };
}

function bodyPlace(
  field: WordingField,
  proposed: Text | undefined,
  slots: readonly string[],
  needed: readonly string[],
): Place {
  const place = { field, slots, needed, longest: longest[field], onLockScreen: false };
  return proposed === undefined ? place : { ...place, proposed };
}
