import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { reviewsQuery } from "../../api/reviews.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Note, Page, Row } from "../../ui/page.tsx";
import { ShortcutHelp, type ShortcutWords } from "../../ui/shortcut-help.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { AssigneeChoice } from "../caseload/assignee-choice.tsx";
import { ReviewDesk } from "./review-desk.tsx";
import { placeIn, waitingIn } from "./review-queue.ts";
import { reviewsTexts as texts } from "./reviews-texts.ts";

const keys: ShortcutWords = [
  ["A", texts.keyAccept],
  ["R", texts.keyAsk],
  ["J", texts.keyNext],
  ["K", texts.keyPrevious],
];

/** S9: what clients uploaded, one after the other: it will do, or another picture would help. */
export function ReviewsScreen() {
  const say = useSay();
  const { assignee } = useSearch({ strict: false });
  const { data } = useSuspenseQuery(reviewsQuery(assignee));
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setPlace] = useState(0);
  const queue = waitingIn(data.items, decided);
  const place = placeIn(queue, wanted);
  const current = queue[place];
  const move = (by: 1 | -1) => setPlace(placeIn(queue, place + by));
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  return (
    <Page
      title={say(texts.title)}
      width="wide"
      aside={
        <Row>
          <AssigneeChoice />
          <ShortcutHelp keys={keys} />
        </Row>
      }
    >
      <div role="status">
        {queue.length === 0 ? undefined : <Note>{say(texts.left, { n: queue.length })}</Note>}
        {data.found > data.items.length ? <Note>{say(texts.more)}</Note> : undefined}
      </div>
      {current === undefined ? (
        <Empty>
          <p>{say(texts.empty)}</p>
          <ButtonLink to="/clients">{say(texts.clients)}</ButtonLink>
        </Empty>
      ) : (
        <ReviewDesk
          key={current.upload.evidenceId}
          waiting={current}
          place={place}
          count={queue.length}
          onMove={move}
          onDecided={() => setDecided(new Set([...decided, current.upload.evidenceId]))}
        />
      )}
    </Page>
  );
}
