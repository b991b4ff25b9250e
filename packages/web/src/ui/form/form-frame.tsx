import { useEffect, useRef, type ReactNode } from "react";
import type { FieldError, FieldErrors, FieldValues } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { Button } from "../button.tsx";
import { Note, Row } from "../page.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { uiTexts } from "../ui-texts.ts";
import type { Form } from "./use-form.ts";
import styles from "./form.module.css";

interface FormFrameProps<Values extends FieldValues> {
  readonly form: Form<Values>;
  /** What the button does, as a verb: 保存, 发送. */
  readonly submit: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The form around its fields: what is wrong on top with links to the places, one button at the end. */
export function FormFrame<Values extends FieldValues>(props: FormFrameProps<Values>) {
  const { form, submit, aside, children } = props;
  const say = useSay();
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.isSaving) void form.submit();
      }}
    >
      {form.hasDraft ? (
        <Row>
          <Note>{say(uiTexts.draftKept)}</Note>
          <Button look="quiet" onClick={form.dropDraft}>
            {say(uiTexts.draftDrop)}
          </Button>
        </Row>
      ) : undefined}
      <FlawSummary
        errors={form.fields.formState.errors}
        attempt={form.fields.formState.submitCount}
      />
      {form.failure === undefined ? undefined : (
        <Failure key={form.fields.formState.submitCount} error={form.failure} />
      )}
      {children}
      <Row>
        <Button type="submit" look="main" busy={form.isSaving && say(uiTexts.saving)}>
          {submit}
        </Button>
        {aside}
      </Row>
    </form>
  );
}

/** Gets the focus, so that nobody at the end of a long form waits for what stands at its beginning. */
function Failure({ error }: { readonly error: unknown }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1}>
      <ProblemNote error={error} />
    </div>
  );
}

/** All flaws in one place, focused after each try; the tab's title says so too. */
function FlawSummary({
  errors,
  attempt,
}: {
  readonly errors: FieldErrors;
  readonly attempt: number;
}) {
  const say = useSay();
  const summary = useRef<HTMLDivElement>(null);
  const flaws = Object.entries(errors).filter(([name]) => name !== "root") as [
    string,
    FieldError,
  ][];
  const count = flaws.length;
  useEffect(() => {
    if (attempt > 0 && count > 0) summary.current?.focus();
    // The focus moves at a try, not while flaws are mended one by one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [attempt]);
  if (count === 0 || attempt === 0) return undefined;
  return (
    <div ref={summary} className={styles.flaws} role="alert" tabIndex={-1}>
      <strong>{say(uiTexts.flawsTitle)}</strong>
      <ul>
        {flaws.map(([name, flaw]) => (
          <li key={name}>
            <a
              href={`#${name}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(name)?.focus();
              }}
            >
              {flaw.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
