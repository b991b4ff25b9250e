import type { CalendarYear } from "../../api/working-days.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { useActorWords } from "../timeline/actor-words.ts";
import { weekdayRangesOf, type DayRange } from "./day-ranges.ts";
import { holidayTexts as texts } from "./holidays-texts.ts";
import styles from "./holidays.module.css";

interface YearCardProps {
  readonly year: CalendarYear;
  readonly names: ReadonlyMap<string, string>;
  readonly mayEnter: boolean;
}

const fromTexts = {
  product: texts.fromProduct,
  organisation: texts.fromOrganisation,
  nobody: texts.fromNobody,
} as const;

/** One year: whether it is certain, whose word it is, and its days. */
export function YearCard({ year, names, mayEnter }: YearCardProps) {
  const say = useSay();
  const { status, from, restDaysOnWeekdays, makeUpWorkdays, superseded } = year;
  const isOfficial = status === "official";
  return (
    <Card>
      <header className={styles.head}>
        <h3>{say(texts.year, { year: year.year })}</h3>
        <Tag tone={isOfficial ? "good" : "attention"}>
          {say(isOfficial ? texts.official : texts.provisional)}
        </Tag>
      </header>
      <p>{say(fromTexts[from])}</p>
      {superseded === undefined ? undefined : (
        <p>{say(superseded.agrees ? texts.agrees : texts.disagrees)}</p>
      )}
      <Papers year={year} names={names} />
      {isOfficial ? (
        <>
          <Days
            name={say(texts.rest)}
            ranges={weekdayRangesOf(restDaysOnWeekdays, makeUpWorkdays)}
          />
          <Days
            name={say(texts.made)}
            ranges={makeUpWorkdays.map((day) => ({ from: day, to: day }))}
          />
        </>
      ) : undefined}
      {mayEnter ? (
        <div>
          <ButtonLink
            look={from === "nobody" ? "main" : "plain"}
            to="/admin/holidays"
            search={{ year: String(year.year) }}
          >
            {say(from === "nobody" ? texts.enter : texts.correct)}
          </ButtonLink>
        </div>
      ) : undefined}
    </Card>
  );
}

function Papers({ year, names }: Pick<YearCardProps, "year" | "names">) {
  const say = useSay();
  const who = useActorWords(names);
  const { papers, entry } = year;
  return (
    <dl className={styles.facts}>
      {papers.map(({ title, published }) => (
        <div key={title}>
          <dt>{say(texts.papers)}</dt>
          <dd>
            <Saying
              text={texts.paper}
              slots={{ title: <span lang="zh-CN">{title}</span>, day: <Day on={published} /> }}
            />
          </dd>
        </div>
      ))}
      {entry === undefined ? undefined : (
        <>
          <div>
            <dt>{say(texts.number)}</dt>
            <dd>
              <Saying
                text={texts.paper}
                slots={{
                  title: <span lang="zh-CN">{entry.notice.number}</span>,
                  day: <Day on={entry.notice.published} />,
                }}
              />{" "}
              <a href={entry.notice.url} target="_blank" rel="noreferrer">
                {say(texts.noticeLink)}
              </a>
            </dd>
          </div>
          <div>
            <dt>{say(texts.entered)}</dt>
            <dd>
              {who(entry.by)} · <Day on={entry.since} />
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}

interface DaysProps {
  readonly name: string;
  readonly ranges: readonly DayRange[];
  /** Of its heading: one below the one around it. */
  readonly level?: 3 | 4;
}

export function Days({ name, ranges, level = 4 }: DaysProps) {
  const say = useSay();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.days}>
      <Heading>{name}</Heading>
      {ranges.length === 0 ? <p>{say(texts.none)}</p> : undefined}
      <ul>
        {ranges.map(({ from, to }) => (
          <li key={from}>
            {from === to ? (
              <Day on={from} />
            ) : (
              <Saying text={texts.range} slots={{ from: <Day on={from} />, to: <Day on={to} /> }} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
