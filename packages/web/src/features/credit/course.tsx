import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Note, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { CloseForm, ProgressForm, StepForm } from "./course-forms.tsx";
import { courseTexts as texts, platformTexts, stateTexts } from "./course-texts.ts";
import { Ladder } from "./ladder.tsx";

type Objection = Debt["objections"][number];

interface CourseProps {
  readonly debt: Debt;
  readonly objection: Objection;
}

/** Where one objection stands, the whole way before it, and what can be noted now. */
export function Course({ debt, objection }: CourseProps) {
  const say = useSay();
  const { state, seen, receiptNumber, proxy, ladder } = objection;
  return (
    <>
      <p>
        <Tag tone={toneOf(state)}>{say(stateTexts[state])}</Tag>
      </p>
      <Note>
        {[
          ...(receiptNumber === undefined ? [] : [say(texts.receiptIs, { number: receiptNumber })]),
          ...(proxy === undefined ? [] : [say(texts.asProxy)]),
        ].join(" · ")}
      </Note>
      {seen === undefined ? undefined : (
        <Note>
          <Saying
            text={texts.seenOn}
            slots={{ day: <Day on={seen.on} />, state: say(platformTexts[seen.state]) }}
          />
        </Note>
      )}
      <Ladder ladder={ladder} />
      <Acts debt={debt} objection={objection} />
    </>
  );
}

function Acts({ debt: { clientId, debtId }, objection }: CourseProps) {
  const say = useSay();
  const { id: objectionId, channel, state, answered, seen, ladder } = objection;
  if (state === "closed") return undefined;
  const ids = { clientId, debtId, objectionId };
  const ended = seen?.state === "handled" || seen?.state === "review-failed";
  const isOpen = ladder.some(
    ({ step, state: stands }) => stands === "open" && step !== "pboc-complaint",
  );
  return (
    <Row>
      {channel === "ccrc" && answered === undefined && !ended ? (
        <Opener title={say(texts.progress)}>
          {(close) => <ProgressForm {...ids} onClose={close} />}
        </Opener>
      ) : undefined}
      {isOpen ? (
        <Opener title={say(texts.take)}>{(close) => <StepForm {...ids} onClose={close} />}</Opener>
      ) : undefined}
      {answered === undefined ? undefined : (
        <Opener look="quiet" title={say(texts.close)}>
          {(close) => <CloseForm {...ids} onClose={close} />}
        </Opener>
      )}
    </Row>
  );
}

function toneOf(state: Objection["state"]) {
  if (state === "overdue-reply" || state === "review-failed") return "attention";
  return state === "closed" ? "good" : "accent";
}
