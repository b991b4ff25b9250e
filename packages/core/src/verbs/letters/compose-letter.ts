import { createHash } from "node:crypto";
import { z } from "zod";
import type { Context } from "../../kernel/context.ts";
import { languages, type Language } from "../../kernel/language.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { ComposedLetter } from "../../letters/compose-letter.ts";
import type { Letter } from "../../letters/letter.ts";
import { isReadable } from "../../letters/slots.ts";
import { isLetterFile, loadLetterFile, type DebtAsked } from "./letter-files.ts";

/** What a person wrote into the letter's form, by slot: a day `YYYY-MM-DD`, an amount in fen, a text. */
export const letterRequestSchema = z.strictObject({
  language: z.enum(languages),
  typed: z.record(z.string().max(40), z.string().max(1000)).default({}),
});

export type LetterRequest = z.output<typeof letterRequestSchema>;

/** `reader`: in whose language it is told what is missing. */
export type LetterAsked = DebtAsked &
  LetterRequest & { readonly letter: string; readonly reader: Language };

export interface LetterComposed extends ComposedLetter {
  readonly kind: "composed";
  readonly letter: Letter;
  /** Of the text: what the timeline keeps of it. */
  readonly sha256: string;
}

/** One letter about one debt, from the file as it is now. It is kept nowhere. Undefined when there is none. */
export async function composeLetterFor(
  ctx: Context,
  input: LetterAsked,
): Promise<LetterComposed | Refused | undefined> {
  const { clientId, debtId, language, reader } = input;
  const file = await loadLetterFile(ctx, { clientId, debtId }, input.typed);
  if (file === undefined || !isLetterFile(file)) return file;
  const { letterOf } = await import("../../letters/registry.ts");
  const letter = letterOf(input.letter);
  if (letter === undefined) return undefined;
  const wrong = wrongTyped(letter, input.typed);
  if (wrong !== undefined) return refuse("letter.typed-wrong", { field: `typed.${wrong}` });
  if (!letter.fits(file)) return refuse("letter.not-fitting");
  const { composeLetter } = await import("../../letters/compose-letter.ts");
  const composed = composeLetter(letter, file, language, reader);
  const sha256 = createHash("sha256").update(composed.text).digest("hex");
  return { kind: "composed", letter, ...composed, sha256 };
}

/** A slot that the letter does not ask for, or whose day or amount is none. */
function wrongTyped({ asks = [] }: Letter, typed: LetterRequest["typed"]): string | undefined {
  const flawed = Object.entries(typed).find(([name, given]) => {
    const slot = asks.find((asked) => asked === name);
    return slot === undefined || !isReadable(slot, given);
  });
  return flawed?.[0];
}
