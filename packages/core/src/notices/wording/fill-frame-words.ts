import type { Language } from "../../kernel/language.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { oneLine } from "../plain-words.ts";
import { ownWordsOf } from "./apply-wording.ts";
import { everyMail } from "./wording.ts";

export interface FrameWords {
  readonly options: { readonly ownHelp: boolean; readonly signed: boolean };
  /** The values of the frame's slots. */
  readonly words: readonly (readonly [slot: string, words: string])[];
}

/** What an organisation says in every mail: whom to call, and who signs. The first `{phone}` can be pressed. */
export function fillFrameWords(
  { wording, phone }: Pick<Organisation, "wording" | "phone">,
  language: Language,
): FrameWords {
  const { helpLine, signature } = ownWordsOf(wording, everyMail);
  const [before = "", ...after] = (helpLine?.[language] ?? "").split("{phone}");
  return {
    options: { ownHelp: helpLine !== undefined, signed: signature !== undefined },
    words: [
      ["helpBefore", before],
      ["helpAfter", after.join(oneLine(phone))],
      ["signature", signature?.[language] ?? ""],
    ],
  };
}
