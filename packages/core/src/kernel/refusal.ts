import type { Text } from "./language.ts";
import type { RefusalCode } from "./refusal-texts.ts";

/** An expected "no": a code for machines, the field it is about, and what its sentence is filled with. */
export interface Refused {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly field?: string;
  readonly slots?: RefusalSlots;
}

/** What is said otherwise in each language comes in both. */
export type RefusalSlots = Readonly<Record<string, string | Text>>;

/**
 * `slots` fill the `{name}` places of the code's sentence. The sentences are long and seldom read, so they are
 * loaded where somebody is answered: `writeRefusal` in `refusal-texts.ts`.
 */
export function refuse(code: RefusalCode, options: Pick<Refused, "field" | "slots"> = {}): Refused {
  return { kind: "refused", code, ...options };
}
