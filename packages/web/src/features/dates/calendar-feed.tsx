import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import {
  calendarFeedQuery,
  createCalendarFeed,
  revokeCalendarFeed,
  type CalendarFeed,
} from "../../api/calendar-feed.ts";
import { queryClient } from "../../api/queries.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { feedTexts as texts } from "./date-texts.ts";
import { FeedAddress } from "./feed-address.tsx";
import { FeedForm } from "./feed-form.tsx";

/** The reader's own dates in their own calendar: on with an address that is shown once, or off. */
export function CalendarFeedSection() {
  const say = useSay();
  const feed = useSuspenseQuery(calendarFeedQuery).data;
  const making = useMutation({
    mutationFn: createCalendarFeed,
    onSuccess: ({ url: _, ...made }) =>
      queryClient.setQueryData<CalendarFeed>(calendarFeedQuery.queryKey, made),
  });
  return (
    <Section title={say(texts.title)}>
      <Card>
        <p>{say(texts.lead)}</p>
        {making.error === null ? undefined : <ProblemNote error={making.error} />}
        {making.data === undefined ? undefined : <FeedAddress url={making.data.url} />}
        {feed.state === "on" ? (
          <FeedIsOn
            feed={feed}
            isMaking={making.isPending}
            onRenew={() => making.mutate(feed.titles ?? "generic")}
            onRevoked={() => making.reset()}
          />
        ) : (
          <FeedForm isMaking={making.isPending} onMake={(titles) => making.mutate(titles)} />
        )}
      </Card>
    </Section>
  );
}

interface FeedIsOnProps {
  readonly feed: CalendarFeed;
  readonly isMaking: boolean;
  onRenew(): void;
  onRevoked(): void;
}

function FeedIsOn({ feed, isMaking, onRenew, onRevoked }: FeedIsOnProps) {
  const say = useSay();
  const revoking = useMutation({
    mutationFn: revokeCalendarFeed,
    onSuccess(off) {
      queryClient.setQueryData<CalendarFeed>(calendarFeedQuery.queryKey, off);
      onRevoked();
      tell(say(texts.revoked));
    },
  });
  const { lastFetchedOn } = feed;
  return (
    <>
      <p>
        <strong>{say(texts.on)}</strong>{" "}
        {lastFetchedOn === undefined ? (
          say(texts.neverFetched)
        ) : (
          <Saying text={texts.fetched} slots={{ day: <Day on={lastFetchedOn} /> }} />
        )}
      </p>
      {revoking.error === null ? undefined : <ProblemNote error={revoking.error} />}
      <Row>
        <Button busy={isMaking && say(texts.making)} onClick={onRenew}>
          {say(texts.renew)}
        </Button>
        <Button busy={revoking.isPending && say(uiTexts.saving)} onClick={() => revoking.mutate()}>
          {say(texts.revoke)}
        </Button>
      </Row>
      <Note>{say(texts.renewNote)}</Note>
    </>
  );
}
