import { z } from "zod";
import { tidyWording, wordingFields, type Wording } from "./wording.ts";

/** Far longer than any place allows: what is too long is told by the place, in words. */
const mostCharacters = 2_000;

const text = z.strictObject({
  "zh-CN": z.string().max(mostCharacters),
  en: z.string().max(mostCharacters),
});

/** Own words of one notice. What may stand where is judged by `lintWording`. */
export const wordingSchema = z.partialRecord(z.enum(wordingFields), text);

export function wordingOf(parsed: z.output<typeof wordingSchema>): Wording {
  const given = Object.entries(parsed).filter(([, words]) => words !== undefined);
  return tidyWording(Object.fromEntries(given));
}
