import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { composeLetterFor, type LetterAsked, type LetterComposed } from "./compose-letter.ts";

/** The same letter as a paper to be printed. Who made which one is in the access record before it is given. */
export async function printLetter(
  ctx: Context,
  input: LetterAsked & { readonly as: "pdf" | "page" },
): Promise<LetterComposed | Refused | undefined> {
  const { as, ...asked } = input;
  const composed = await composeLetterFor(ctx, asked);
  if (composed?.kind !== "composed") return composed;
  const { clientId, debtId } = input;
  const detail = { paper: composed.letter.id, as };
  await recordAccess(ctx, { kind: "paper.printed", clientId, subject: debtId, detail });
  return composed;
}
