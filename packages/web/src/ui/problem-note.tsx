import { useSay, type Say } from "../language/language.ts";
import { NoAnswerError, ProblemError } from "../api/problem.ts";
import { Button } from "./button.tsx";
import { Card, Note } from "./page.tsx";
import { uiTexts } from "./ui-texts.ts";

/** What went wrong and the way out, where the content would have been. */
export function ProblemNote({ error, retry }: { readonly error: unknown; retry?(): void }) {
  const say = useSay();
  const { title, detail, reference } = useWords(error);
  return (
    <Card tone="attention">
      <div role="alert">
        {title === "" ? undefined : <strong>{title}</strong>}
        <p>{detail}</p>
      </div>
      {reference === undefined ? undefined : (
        <Note>{say(uiTexts.requestId, { id: reference })}</Note>
      )}
      {retry === undefined ? undefined : (
        <div>
          <Button onClick={retry}>{say(uiTexts.retry)}</Button>
        </div>
      )}
    </Card>
  );
}

interface ProblemWords {
  readonly title: string;
  readonly detail: string;
  readonly reference?: string;
}

/** An error in the words of a person: the API's own, or ours when there was no answer. */
export function useWords(error: unknown): ProblemWords {
  return writeProblem(error, useSay());
}

/** The same outside of components, with `sayNow`. */
export function writeProblem(error: unknown, say: Say): ProblemWords {
  if (error instanceof NoAnswerError) return { title: "", detail: say(uiTexts.noAnswer) };
  if (!(error instanceof ProblemError)) return { title: "", detail: say(uiTexts.wentWrong) };
  const { title, detail, code, status, instance } = error.problem;
  if (status === 404) return { title: "", detail: say(uiTexts.notFound) };
  if (code === "act.not-permitted") return { title: "", detail: say(uiTexts.notYours) };
  return {
    title,
    detail: detail === "" ? say(uiTexts.wentWrong) : detail,
    ...(instance === undefined ? {} : { reference: instance }),
  };
}
