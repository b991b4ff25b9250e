import { reviewReasonNames } from "@aftercare/core/notices/document-names.ts";
import type { Evidence } from "../../api/files.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { filesTexts as texts } from "./files-texts.ts";

/** Whether the counsellor has looked, and what they ask for. */
export function FileReview({ file }: { readonly file: Evidence }) {
  const say = useSay();
  const { review, debtId, kind } = file;
  switch (review?.state) {
    case "waiting":
      return <Note>{say(texts.waiting)}</Note>;
    case "accepted":
      return (
        <p>
          <Saying text={texts.accepted} slots={{ day: <Day on={review.on} /> }} />
        </p>
      );
    case "ask-again": {
      const why = say(reviewReasonNames[review.reason ?? "other"]);
      return (
        <Card tone="attention">
          <p>{say(texts.askAgain, { why })}</p>
          {review.text === undefined ? undefined : <blockquote>{review.text}</blockquote>}
          <div>
            <ButtonLink look="main" to="/files/add" search={{ debt: debtId, kind }}>
              {say(texts.sendAnother)}
            </ButtonLink>
          </div>
        </Card>
      );
    }
    case undefined:
      return undefined;
  }
}
