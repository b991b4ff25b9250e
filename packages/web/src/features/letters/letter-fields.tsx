import type { UseFormReturn } from "react-hook-form";
import type { FittingLetter } from "../../api/letters.ts";
import { useSay } from "../../language/language.ts";
import { DateField } from "../../ui/form/day-field.tsx";
import { AmountField, LongTextField, TextField } from "../../ui/form/fields.tsx";
import { Note, Section, Stack } from "../../ui/page.tsx";
import { letterTexts as texts } from "./letters-texts.ts";

interface LetterFieldsProps {
  readonly fields: UseFormReturn<Record<string, string>>;
  readonly asks: FittingLetter["asks"];
  /** Amounts that cannot be read. */
  readonly flawed: readonly string[];
}

/** What only the person can say; all of it may stay empty. */
export function LetterFields({ fields, asks, flawed }: LetterFieldsProps) {
  const say = useSay();
  if (asks.length === 0) return undefined;
  return (
    <Section title={say(texts.fields)}>
      <Note>{say(texts.fieldsHint)}</Note>
      <Stack>
        {asks.map(({ slot, label, kind }) => {
          const field = { fields, name: slot, label: capital(label), optional: true };
          if (kind === "day") return <DateField key={slot} {...field} />;
          if (kind === "amount") {
            const hint = flawed.includes(slot) ? say(texts.amountFlaw) : undefined;
            return <AmountField key={slot} {...field} hint={hint} />;
          }
          if (isLong(slot)) return <LongTextField key={slot} {...field} rows={5} />;
          return <TextField key={slot} {...field} maxLength={120} />;
        })}
      </Stack>
    </Section>
  );
}

/** Whole sentences rather than a number. */
function isLong(slot: string): boolean {
  return slot === "happened" || slot === "reason" || slot === "asked";
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
