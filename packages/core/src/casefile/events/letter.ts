import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { languages } from "../../kernel/language.ts";
import { letterIds } from "../../letters/letter-ids.ts";
import type { DebtFacts } from "../facts.ts";
import { letterOutcomes, letterWays } from "../letter-fact.ts";
import { changeWhere, debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

/** B32: somebody copied or printed a letter. Which and in what language; of its text the hash alone. */
export const letterMade = debtEvent({
  type: "aftercare.letter.made.v1",
  title: { "zh-CN": "写好信函", en: "Letter made" },
  data: z.strictObject({
    letter: z.enum(letterIds),
    language: z.enum(languages),
    as: z.enum(["copied", "printed", "pdf"]),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "Write the SHA-256 as 64 hex digits." }),
    on: field.on,
  }),
  evolve: (facts) => facts,
});

/** It left, by which way, and what shows that it did. B51: from here the answer is awaited (R27). */
export const letterSent = debtEvent({
  type: "aftercare.letter.sent.v1",
  title: { "zh-CN": "寄出信函", en: "Letter sent" },
  data: z.strictObject({
    letterId: field.id,
    letter: z.enum(letterIds),
    how: z.enum(letterWays),
    receipt: field.line(80).optional(),
    on: field.on,
  }),
  decide: (facts, { data: { letterId } }) =>
    letterIn(facts, letterId) === undefined
      ? undefined
      : refuse("id.taken", { field: "data.letterId", slots: { id: letterId } }),
  evolve: (facts, event) => ({
    ...facts,
    letters: [
      ...(facts.letters ?? []),
      { id: event.data.letterId, letter: event.data.letter, ...saidBy(event) },
    ],
  }),
});

export const letterAnswered = debtEvent({
  type: "aftercare.letter.answered.v1",
  title: { "zh-CN": "信函有答复", en: "Letter answered" },
  data: z.strictObject({
    letterId: field.id,
    outcome: z.enum(letterOutcomes),
    note: field.text(1000).optional(),
    on: field.on,
  }),
  decide: (facts, { data: { letterId } }) =>
    letterIn(facts, letterId) === undefined
      ? refuse("letter.unknown", { field: "data.letterId", slots: { id: letterId } })
      : undefined,
  evolve: (facts, event) => ({
    ...facts,
    letters: changeWhere(
      facts.letters ?? [],
      ({ id }) => id === event.data.letterId,
      (letter) => ({ ...letter, answered: { outcome: event.data.outcome, ...saidBy(event) } }),
    ),
  }),
});

function letterIn({ letters = [] }: DebtFacts, letterId: string) {
  return letters.find(({ id }) => id === letterId);
}
