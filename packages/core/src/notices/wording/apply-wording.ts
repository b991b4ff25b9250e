import { languages } from "../../kernel/language.ts";
import { say, type Notice } from "../notice.ts";
import { slotsOf } from "../template.ts";
import { placesOf } from "./places.ts";
import type { OrganisationWording, Wording, WordingId } from "./wording.ts";

/**
 * An organisation's own words for a notice, as far as they still fit: a place that a later product no longer
 * offers, and words whose slot it no longer fills, are left out, so that no mail fails for them.
 */
export function ownWordsOf(wording: OrganisationWording | undefined, id: WordingId): Wording {
  const own = wording?.[id];
  if (own === undefined) return {};
  const fitting = placesOf(id).flatMap(({ field, slots }) => {
    const text = own[field];
    if (text === undefined) return [];
    const used = languages.flatMap((language) => slotsOf(text[language]));
    return used.every((slot) => slots.includes(slot)) ? [[field, text] as const] : [];
  });
  return Object.fromEntries(fitting);
}

/** The notice in an organisation's own words; whatever these do not name stays the product's. */
export function applyWording(notice: Notice, own: Wording): Notice {
  const { subject = notice.subject, preview = notice.preview, opening = notice.what } = own;
  const worded = { ...notice, subject, preview, what: opening };
  return own.closing === undefined ? worded : { ...worded, softener: own.closing };
}

/** The slots that a compiled notice has where an organisation says it in its own words. */
export const ownSlots = { opening: "ownOpening", closing: "ownClosing" } as const;

/** A slot for each paragraph that is worded anew: then one compiled notice serves every organisation. */
export function leaveOpen({ opening, closing }: Wording): Wording {
  const slot = (name: string) => say(`{${name}}`, `{${name}}`);
  return {
    ...(opening === undefined ? {} : { opening: slot(ownSlots.opening) }),
    ...(closing === undefined ? {} : { closing: slot(ownSlots.closing) }),
  };
}
