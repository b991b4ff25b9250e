import { useSuspenseQuery } from "@tanstack/react-query";
import { overviewQuery, type Overview } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { useWriteMoment } from "../../ui/moment.tsx";
import { Card, Note, Page, Section } from "../../ui/page.tsx";
import { DeskTable } from "./desk-table.tsx";
import { overviewTexts as texts } from "./overview-texts.ts";
import { Totals } from "./totals.tsx";
import { Waiting } from "./waiting.tsx";
import { WeekTable } from "./week-table.tsx";

/** A1: how the organisation stands; each number leads to where somebody can do something about it. */
export function OverviewScreen() {
  const say = useSay();
  const { data: overview } = useSuspenseQuery(overviewQuery);
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      <Totals overview={overview} />
      <Section title={say(texts.look)}>
        <Waiting counts={overview.counts} />
      </Section>
      <Section title={say(texts.desks)}>
        <DeskTable desks={overview.desks} />
        {overview.complete ? undefined : <Note>{say(texts.incomplete)}</Note>}
      </Section>
      <Section title={say(texts.weeks)}>
        <WeekTable weeks={overview.totals.weeks} />
      </Section>
      <Section title={say(texts.machine)}>
        <Machine late={overview.late} />
      </Section>
    </Page>
  );
}

/** Whether what should have happened by itself did. */
function Machine({ late: { files, since } }: Pick<Overview, "late">) {
  const say = useSay();
  const write = useWriteMoment();
  if (files === 0 || since === undefined) {
    return (
      <Card>
        <p>{say(texts.machineGood)}</p>
      </Card>
    );
  }
  return (
    <Card tone="attention">
      <p>{say(texts.machineLate, { n: files, at: write(since) })}</p>
    </Card>
  );
}
