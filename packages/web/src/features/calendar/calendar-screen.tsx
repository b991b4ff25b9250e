import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { calendarFeedQuery } from "../../api/calendar-feed.ts";
import { deskCalendarQuery, numbersQuery } from "../../api/desk-calendar.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Empty, Note, Page, Row, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { AssigneeChoice } from "../caseload/assignee-choice.tsx";
import { CalendarFeedSection } from "../dates/calendar-feed.tsx";
import { WeekLoad } from "../numbers/week-load.tsx";
import { calendarTexts as texts } from "./calendar-texts.ts";
import { WeekDays } from "./week-days.tsx";
import { weekAfter, weekOf, type Week } from "./week.ts";

/** S12: what comes up in a week, day by day; how full the next ones are; and the way into one's own calendar. */
export function CalendarScreen() {
  const say = useSay();
  const { from, assignee } = useSearch({ strict: false });
  // Which week is this one is the API's to say, so its word comes first.
  const { today, weeks } = useSuspenseQuery(numbersQuery(assignee)).data;
  const week = weekOf(from, today as IsoDate);
  const [{ data: calendar }] = useSuspenseQueries({
    queries: [deskCalendarQuery({ ...week, assignee }), calendarFeedQuery],
  });
  return (
    <Page title={say(texts.title)} aside={<AssigneeChoice />} width="wide">
      <WeekLinks week={week} assignee={assignee} />
      {calendar.complete ? undefined : <Note>{say(texts.some)}</Note>}
      {calendar.days.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
          <ButtonLink to="/calendar" search={{ from: weekAfter(week, 1), assignee }}>
            {say(texts.nextWeek)}
          </ButtonLink>
        </Empty>
      ) : (
        <WeekDays days={calendar.days} />
      )}
      <Section title={say(texts.load)}>
        <WeekLoad weeks={weeks} assignee={assignee} />
      </Section>
      <CalendarFeedSection />
    </Page>
  );
}

interface WeekLinksProps {
  readonly week: Week;
  readonly assignee: string | undefined;
}

/** One week back, this one, one on; each has its address. */
function WeekLinks({ week, assignee }: WeekLinksProps) {
  const say = useSay();
  return (
    <nav aria-label={say(texts.weeks)}>
      <p>
        <strong>
          <Saying
            text={texts.week}
            slots={{ from: <Day on={week.from} />, to: <Day on={week.to} /> }}
          />
        </strong>
      </p>
      <Row>
        <ButtonLink to="/calendar" search={{ from: weekAfter(week, -1), assignee }}>
          {say(texts.previous)}
        </ButtonLink>
        <ButtonLink to="/calendar" search={{ assignee }}>
          {say(texts.thisWeek)}
        </ButtonLink>
        <ButtonLink to="/calendar" search={{ from: weekAfter(week, 1), assignee }}>
          {say(texts.next)}
        </ButtonLink>
      </Row>
    </nav>
  );
}
