import type { Language } from "@aftercare/core/kernel/language.ts";
import { wordingFields } from "@aftercare/core/notices/wording/wording.ts";
import type { WordingFlaw } from "@aftercare/core/notices/wording/lint-wording.ts";
import type {
  ListedWording,
  ListedWordings,
} from "@aftercare/core/verbs/organisation/list-wording.ts";
import type { WordingPreviewed } from "@aftercare/core/verbs/organisation/preview-wording.ts";
import { z } from "@hono/zod-openapi";
import { id, list } from "./parts.ts";

const text = z.strictObject({ "zh-CN": z.string(), en: z.string() });
const field = z.enum(wordingFields);

/** One text of a mail: the product's words, the organisation's own, and what may stand there. */
const place = z.strictObject({
  field,
  proposed: text.optional(),
  own: text.optional(),
  slots: list(
    z.strictObject({ name: z.string(), label: z.string(), sample: text, needed: z.boolean() }),
  ),
  /** In characters. */
  longest: z.strictObject({ "zh-CN": z.int(), en: z.int() }),
});

const mailWordingSchema = z
  .strictObject({
    id,
    title: z.string(),
    stream: z.enum(["reminder", "transaction", "security", "staff"]).optional(),
    /** The steps of rules by which it is mailed. */
    sent: list(z.strictObject({ rule: z.string(), title: z.string(), when: z.string() })),
    /** Empty when it stays as it is. */
    places: list(place),
  })
  .openapi("MailWording");

export const wordingListSchema = z
  .strictObject({
    /** What a change must be made from. */
    version: z.int(),
    items: list(mailWordingSchema),
  })
  .openapi("MailWordings");

export function wordingListView(
  { version, items, slots }: ListedWordings,
  language: Language,
): z.infer<typeof wordingListSchema> {
  return { version, items: items.map((item) => mailWordingView(item, slots, language)) };
}

function mailWordingView(
  { id: mail, title, stream, sent, places, own }: ListedWording,
  explained: ListedWordings["slots"],
  language: Language,
): z.infer<typeof mailWordingSchema> {
  return {
    id: mail,
    title: title[language],
    ...(stream === undefined ? {} : { stream }),
    sent: sent.map(({ rule, title: of, when }) => ({
      rule,
      title: of[language],
      when: when[language],
    })),
    places: places.map(({ field: name, proposed, slots, needed, longest }) => ({
      field: name,
      ...(proposed === undefined ? {} : { proposed }),
      ...(own[name] === undefined ? {} : { own: own[name] }),
      slots: slots.flatMap((slot) => {
        const about = explained.get(slot);
        if (about === undefined) return [];
        const { label, sample } = about;
        return [{ name: slot, label: label[language], sample, needed: needed.includes(slot) }];
      }),
      longest,
    })),
  };
}

const flaw = z.strictObject({ field: z.string(), code: z.string(), message: z.string() });

const sampleMail = z.strictObject({
  subject: z.string(),
  preview: z.string(),
  html: z.string(),
  text: z.string(),
});

export const wordingPreviewSchema = z
  .strictObject({
    flaws: list(flaw),
    /** Absent while there is a flaw. */
    mails: z.strictObject({ "zh-CN": sampleMail, en: sampleMail }).optional(),
  })
  .openapi("MailWordingPreview");

export function wordingPreviewView(
  { flaws, mails }: WordingPreviewed,
  language: Language,
): z.infer<typeof wordingPreviewSchema> {
  const found = flaws.map(({ code, ...about }) => ({ ...flawView(about, language), code }));
  if (mails === undefined) return { flaws: found };
  const shown = ({ subject, preview, html, text: plain }: (typeof mails)["en"]) => ({
    subject,
    preview,
    html,
    text: plain,
  });
  return { flaws: found, mails: { "zh-CN": shown(mails["zh-CN"]), en: shown(mails.en) } };
}

/** `wording.opening.en`: where it stands in a request. */
export function flawView({ field: where, why }: Omit<WordingFlaw, "code">, language: Language) {
  return { field: `wording.${where}`, message: why[language] };
}

export const wordingTestedSchema = z
  .strictObject({ mailed: z.enum(["sent", "unsent", "unknown"]) })
  .openapi("MailWordingTested");
