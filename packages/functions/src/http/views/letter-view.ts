import { letterOutcomes } from "@aftercare/core/casefile/letter-fact.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { languages } from "@aftercare/core/kernel/language.ts";
import type { Missing } from "@aftercare/core/letters/compose-letter.ts";
import { awaitedLetters, letterIds } from "@aftercare/core/letters/letter-ids.ts";
import { addressees, type Letter } from "@aftercare/core/letters/letter.ts";
import { places } from "@aftercare/core/letters/slot.ts";
import { slotOf } from "@aftercare/core/letters/slots.ts";
import type { LetterComposed } from "@aftercare/core/verbs/letters/compose-letter.ts";
import type { ListedLetters } from "@aftercare/core/verbs/letters/list-letters.ts";
import { z } from "@hono/zod-openapi";
import { list } from "./parts.ts";

const missingSchema = z.strictObject({
  slot: z.string(),
  label: z.string(),
  /** Where it is written down; letter is the letter's own form. */
  place: z.enum(places),
});

const askSchema = z.strictObject({
  slot: z.string(),
  label: z.string(),
  kind: z.enum(["text", "day", "amount", "count"]),
});

const letterSchema = z
  .strictObject({
    letter: z.enum(letterIds),
    title: z.string(),
    /** When it helps. */
    use: z.string(),
    to: z.enum(addressees),
    /** What the person writes into it. */
    asks: list(askSchema),
    missing: list(missingSchema),
    /** Ids of the rules whose tasks it helps with. */
    tasks: list(z.string()),
    /** Rows of the checklist that it serves. */
    sources: list(z.string()),
    /** Sent, its answer is awaited for fifteen days (R27). */
    awaitsAnswer: z.boolean(),
    hasTalk: z.boolean(),
  })
  .openapi("Letter");

export const lettersSchema = z
  .strictObject({
    items: list(letterSchema),
    sent: list(
      z.strictObject({
        letterId: z.string(),
        letter: z.enum(letterIds),
        title: z.string(),
        on: z.iso.date(),
        answeredOn: z.iso.date().optional(),
        outcome: z.enum(letterOutcomes).optional(),
      }),
    ),
  })
  .openapi("Letters");

const cellSchema = z.union([z.string(), z.strictObject({ text: z.string(), file: z.string() })]);
const blockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), level: z.literal([2, 3]), text: z.string() }),
  z.strictObject({
    kind: z.literal("paragraph"),
    text: z.string(),
    align: z.literal("end").optional(),
  }),
  z.strictObject({
    kind: z.literal("list"),
    marks: z.enum(["bullet", "number", "box"]),
    items: list(z.string()),
  }),
  z.strictObject({
    kind: z.literal("facts"),
    rows: list(z.strictObject({ name: z.string(), value: z.string() })),
  }),
  z.strictObject({
    kind: z.literal("table"),
    columns: list(
      z.strictObject({
        title: z.string(),
        share: z.number().optional(),
        align: z.literal("end").optional(),
      }),
    ),
    rows: list(list(cellSchema)),
  }),
  z.strictObject({
    kind: z.literal("signature"),
    label: z.string(),
    value: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("note"), text: z.string() }),
  z.strictObject({ kind: z.literal("page-break") }),
]);

export const composedLetterSchema = z
  .strictObject({
    letter: z.enum(letterIds),
    paper: z.strictObject({
      language: z.enum(languages),
      title: z.string(),
      on: z.iso.date(),
      blocks: list(blockSchema),
    }),
    /** The same, to be copied. */
    text: z.string(),
    /** Short lines for a call. */
    talk: list(z.string()),
    missing: list(missingSchema),
    /** Of the text. */
    sha256: z.string(),
  })
  .openapi("ComposedLetter");

export function lettersView(
  { items, sent }: ListedLetters,
  titleOf: (id: string) => string,
  language: Language,
): z.input<typeof lettersSchema> {
  return {
    items: items.map(({ letter, missing }) => letterView(letter, missing, language)),
    sent: sent.map(({ id, letter, on, answered }) => ({
      letterId: id,
      letter,
      title: titleOf(letter),
      on,
      ...(answered === undefined ? {} : { answeredOn: answered.on, outcome: answered.outcome }),
    })),
  };
}

function letterView(letter: Letter, missing: readonly Missing[], language: Language) {
  const { id, title, use, to, tasks, sources, asks = [], talk = [] } = letter;
  return {
    letter: id,
    title: title[language],
    use: use[language],
    to,
    asks: asks.map((slot) => {
      const { label, kind } = slotOf(slot);
      return { slot, label: label[language], kind };
    }),
    missing: [...missing],
    tasks: [...tasks],
    sources: [...sources],
    awaitsAnswer: awaitedLetters.includes(id),
    hasTalk: talk.length > 0,
  };
}

export function composedLetterView(composed: LetterComposed): z.input<typeof composedLetterSchema> {
  const { letter, paper, text, talk, missing, sha256 } = composed;
  const { language, title, on, blocks } = paper;
  return {
    letter: letter.id,
    paper: { language, title, on, blocks },
    text,
    talk: [...talk],
    missing: [...missing],
    sha256,
  };
}
