import type { LetterFact } from "../../casefile/letter-fact.ts";
import type { Context } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Missing } from "../../letters/compose-letter.ts";
import type { Letter } from "../../letters/letter.ts";
import { isLetterFile, loadLetterFile, type DebtAsked } from "./letter-files.ts";

export interface ListedLetters {
  readonly kind: "listed";
  /** What is urgent first; `missing` is what the file does not hold yet. */
  readonly items: readonly { readonly letter: Letter; readonly missing: readonly Missing[] }[];
  /** Those that left, in the order in which they did. */
  readonly sent: readonly LetterFact[];
}

/** The letters that fit this debt now. Undefined when there is no such debt. */
export async function listLetters(
  ctx: Context,
  { language, ...asked }: DebtAsked & { readonly language: Language },
): Promise<ListedLetters | Refused | undefined> {
  const file = await loadLetterFile(ctx, asked, {});
  if (file === undefined || !isLetterFile(file)) return file;
  // The words of all letters are loaded when the first one is asked for.
  const { letters } = await import("../../letters/registry.ts");
  const { composeLetter } = await import("../../letters/compose-letter.ts");
  const items = letters
    .filter((letter) => letter.fits(file))
    .map((letter) => ({ letter, missing: composeLetter(letter, file, language).missing }));
  return { kind: "listed", items, sent: file.debt.letters ?? [] };
}
