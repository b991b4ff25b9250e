import { useSuspenseQueries } from "@tanstack/react-query";
import { calendarFeedQuery } from "../../api/calendar-feed.ts";
import { clientQuery, followUpsQuery, type Client, type FollowUp } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay, type Say } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { debtNameOf } from "../follow-up/debt-names.ts";
import { FollowUpRow } from "../follow-up/follow-up-row.tsx";
import { taskIdOf } from "../follow-up/task-id.ts";
import { CalendarFeedSection } from "./calendar-feed.tsx";
import { dateTexts as texts } from "./date-texts.ts";
import { datesAhead, monthsOf } from "./months.ts";
import { YearPicture } from "./year-picture.tsx";

/** C12: the days ahead, month by month, and how to have them in one's own calendar. */
export function DatesScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const [{ data: client }, { data: followUps }] = useSuspenseQueries({
    queries: [clientQuery(clientId), followUpsQuery(clientId), calendarFeedQuery],
  });
  const dates = datesAhead(followUps);
  const ahead = dates.filter(({ dueState }) => dueState !== "past");
  const past = dates.filter(({ dueState }) => dueState === "past");
  return (
    <Page
      title={say(texts.title)}
      lead={dates.length === 0 ? undefined : say(texts.lead)}
      aside={<ButtonLink to="/tasks">{say(texts.checklist)}</ButtonLink>}
    >
      {dates.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
        </Empty>
      ) : undefined}
      <YearPicture dates={ahead} />
      <Days title={say(texts.past)} client={client} items={past} />
      {monthsOf(ahead).map(({ month, items }) => (
        <Days key={month} title={writeMonth(month, say)} client={client} items={items} />
      ))}
      <CalendarFeedSection />
    </Page>
  );
}

function writeMonth(month: string, say: Say): string {
  const [year = "", number = ""] = month.split("-");
  const name = texts.monthShort[Number(number) - 1];
  return say(texts.month, { year, month: name === undefined ? number : say(name) });
}

interface DaysProps {
  readonly title: string;
  readonly client: Client;
  readonly items: readonly FollowUp[];
}

function Days({ title, client, items }: DaysProps) {
  if (items.length === 0) return undefined;
  return (
    <Section title={title}>
      <ul>
        {items.map((followUp) => (
          <li key={taskIdOf(followUp)}>
            <FollowUpRow
              followUp={followUp}
              about={debtNameOf(client, followUp)}
              link={{ to: "/tasks/$key", params: { key: taskIdOf(followUp) } }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
