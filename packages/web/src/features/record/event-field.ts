import { readAmount } from "../../lib/read-amount.ts";
import type { Text, Texts } from "../../language/language.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";

/** One field of a form that records an event. `name` is its name in the event's data. */
export interface EventField {
  readonly name: string;
  readonly label: Text;
  readonly as:
    | "chips"
    | "choice"
    | "amount"
    | "words"
    | "long"
    | "day"
    | "coming-day"
    | "time"
    | "yes-no";
  readonly choices?: Texts | readonly { readonly value: string; readonly label: string }[];
  readonly hint?: Text;
  readonly optional?: true;
  /** What stands there at first. */
  readonly usual?: string;
  /** Asked only where another answer calls for it. */
  readonly when?: (typed: TypedEvent) => boolean;
}

export type TypedEvent = Readonly<Record<string, string>>;

/** The fields that are asked, after what was answered so far. */
export function askedFields(fields: readonly EventField[], typed: TypedEvent) {
  return fields.filter(({ when }) => when === undefined || when(typed));
}

export function checkEvent(fields: readonly EventField[], typed: TypedEvent): Flaws<TypedEvent> {
  const flaws: Record<string, Text> = {};
  for (const field of askedFields(fields, typed)) {
    const flaw = flawIn(field, (typed[field.name] ?? "").trim());
    if (flaw !== undefined) flaws[field.name] = flaw;
  }
  return flaws;
}

function flawIn({ as, optional }: EventField, value: string): Text | undefined {
  if (value === "") {
    if (optional === true) return undefined;
    return as === "day" || as === "coming-day" ? uiTexts.dayFlaw : uiTexts.requiredFlaw;
  }
  return as === "amount" && readAmount(value) === undefined ? uiTexts.amountFlaw : undefined;
}

/** The event's data; what was left empty is left out. */
export function dataOf(fields: readonly EventField[], typed: TypedEvent): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { name, as } of askedFields(fields, typed)) {
    const value = (typed[name] ?? "").trim();
    if (value === "") continue;
    if (as === "amount") data[name] = readAmount(value);
    else data[name] = as === "yes-no" ? value === "yes" : value;
  }
  return data;
}
