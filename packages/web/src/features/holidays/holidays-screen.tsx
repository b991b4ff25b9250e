import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMay } from "../../api/may.ts";
import { useStaffNames } from "../../api/staff.ts";
import { workingDaysQuery, type CalendarYear, type Waiting } from "../../api/working-days.ts";
import { useSay } from "../../language/language.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { Card, Note, Page, Section, Stack } from "../../ui/page.tsx";
import { holidayTexts as texts } from "./holidays-texts.ts";
import { NoticeEntry } from "./notice-entry.tsx";
import { YearCard } from "./year-card.tsx";
import styles from "./holidays.module.css";

/** A9: by which years working days are counted, and the notice of one that the product does not have. */
export function HolidaysScreen() {
  const say = useSay();
  const { data: calendar } = useSuspenseQuery(workingDaysQuery);
  const names = useStaffNames();
  const { year: asked } = useSearch({ strict: false });
  const mayEnter = useMay("organisation.change");
  const thisYear = Number(useToday().slice(0, 4));
  const years = [...calendar.years].sort((a, b) => b.year - a.year);
  const entered = years.find((one) => String(one.year) === asked && isToEnter(one));

  if (mayEnter && entered !== undefined) {
    return <NoticeEntry key={entered.year} year={entered} version={calendar.version} />;
  }
  const card = (year: CalendarYear) => (
    <YearCard key={year.year} year={year} names={names} mayEnter={mayEnter && isToEnter(year)} />
  );
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      {mayEnter ? undefined : <Note>{say(texts.readOnly)}</Note>}
      {calendar.replanning ? (
        <Card tone="attention">
          <p role="status">{say(texts.replanning)}</p>
        </Card>
      ) : undefined}
      <WaitingDates waiting={calendar.waiting} />
      <Section title={say(texts.years)}>
        <Stack>{years.filter(({ year }) => year >= thisYear).map(card)}</Stack>
        <details className={styles.earlier}>
          <summary>{say(texts.earlierYears)}</summary>
          <Stack>{years.filter(({ year }) => year < thisYear).map(card)}</Stack>
        </details>
      </Section>
    </Page>
  );
}

/** The product's own years are its to keep. */
function isToEnter({ from }: CalendarYear): boolean {
  return from !== "product";
}

function WaitingDates({ waiting: { followUps, files, whole } }: { readonly waiting: Waiting }) {
  const say = useSay();
  if (followUps === 0) return <Note>{say(texts.waitingNone)}</Note>;
  return (
    <Card tone="sunk">
      <p>{say(whole ? texts.waiting : texts.waitingAtLeast, { n: followUps, files })}</p>
    </Card>
  );
}
