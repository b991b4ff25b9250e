import { useEffect, useState } from "react";
import {
  useForm as useHookForm,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from "react-hook-form";
import { ProblemError } from "../../api/problem.ts";
import { sayNow, type Text } from "../../language/language.ts";
import { useDraft } from "./draft.ts";

/** What is wrong with which field, in both languages; a field that is fine is left out. */
export type Flaws<Values> = Partial<Readonly<Record<keyof Values, Text>>>;

export interface Form<Values extends FieldValues> {
  readonly fields: UseFormReturn<Values>;
  readonly isSaving: boolean;
  /** What belongs to no field: the API's refusal, or no answer at all. */
  readonly failure: unknown;
  /** True when an unfinished draft was found and filled in. */
  readonly hasDraft: boolean;
  dropDraft(): void;
  submit(): Promise<void>;
}

interface FormOptions<Values extends FieldValues> {
  /** Names the draft on this device; forms about different things have different names. */
  readonly name: string;
  readonly defaults: DefaultValues<Values>;
  check(values: Values): Flaws<Values>;
  /** A form of several pages: turns the page and gives true, or false on the last one, which is saved. */
  turnsPage?(values: Values): boolean;
  /** Throws what the API refused; typed values stay where they are. */
  save(values: Values): Promise<void>;
  /** After it was saved and its draft is gone: where a form that begins afresh takes this one's place. */
  onSaved?(): void;
  /** Which field the API means by its own names: `{ "data.amountFen": "amount" }`. */
  readonly fieldOf?: Readonly<Record<string, Path<Values>>>;
}

/** A form that keeps what was typed: through a refusal, a lost session, a closed page (a week, on this device). */
export function useForm<Values extends FieldValues>(options: FormOptions<Values>): Form<Values> {
  const fields = useHookForm<Values>({
    defaultValues: options.defaults,
    shouldFocusError: false,
    // Not at blur: a flaw that goes as the next thing is pressed moves it away from under the finger.
    reValidateMode: "onChange",
    resolver: (values) => resultOf(values, options.check(values)),
  });
  const draft = useDraft(options.name, fields);
  const [failure, setFailure] = useState<unknown>();

  const send = fields.handleSubmit(async (values) => {
    setFailure(undefined);
    if (options.turnsPage?.(values) === true) return;
    try {
      await options.save(values);
      await draft.forget();
      options.onSaved?.();
    } catch (error) {
      if (!placeFlaws(error, fields, options.fieldOf)) setFailure(error);
    }
  });

  return {
    fields,
    isSaving: fields.formState.isSubmitting,
    failure,
    hasDraft: draft.wasFound,
    dropDraft() {
      void draft.forget();
      fields.reset(options.defaults);
    },
    submit: () => send(),
  };
}

function resultOf<Values extends FieldValues>(values: Values, flaws: Flaws<Values>) {
  const found = Object.entries(flaws).filter(([, text]) => text !== undefined);
  if (found.length === 0) return { values, errors: {} };
  const errors = Object.fromEntries(
    found.map(([field, text]) => [field, { type: "flaw", message: sayNow(text as Text) }]),
  ) as FieldErrors<Values>;
  return { values: {}, errors };
}

/** Puts what the API says of a field beside that field. @returns whether all of it found its place. */
function placeFlaws<Values extends FieldValues>(
  error: unknown,
  fields: UseFormReturn<Values>,
  fieldOf: Readonly<Record<string, Path<Values>>> = {},
): boolean {
  const named = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  for (const { field, message } of named) {
    const path = fieldOf[field];
    if (path !== undefined) fields.setError(path, { type: "api", message });
  }
  return named.length > 0 && named.every(({ field }) => fieldOf[field] !== undefined);
}

/** Asks before the tab is closed over something typed. Links inside the app keep the draft instead. */
export function useUnsavedWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);
}
