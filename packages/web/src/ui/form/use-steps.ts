import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import type { Form } from "./use-form.ts";

/** One question at a time: what `check` looks at is the step at hand, and only the last one saves. */
export interface Steps<Step extends string> {
  readonly step: Step;
  /** From 1 on. */
  readonly number: number;
  readonly count: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  back(): void;
  /** The form whose button goes one step on until it is the last one. */
  within<Values extends FieldValues>(form: Form<Values>): Form<Values>;
}

/** `steps` may change with what was answered; there is at least one. */
export function useSteps<Step extends string>(
  steps: readonly [Step, ...Step[]],
  wanted: (number: number) => void = () => undefined,
): Steps<Step> {
  const [at, setAt] = useState(0);
  const place = Math.min(at, steps.length - 1);
  const isLast = place === steps.length - 1;
  const go = (next: number) => {
    setAt(next);
    wanted(next + 1);
  };
  return {
    step: steps[place] ?? steps[0],
    number: place + 1,
    count: steps.length,
    isFirst: place === 0,
    isLast,
    back: () => go(Math.max(0, place - 1)),
    within: (form) => ({
      ...form,
      submit: () => (isLast ? form.submit() : form.fields.handleSubmit(() => go(place + 1))()),
    }),
  };
}
