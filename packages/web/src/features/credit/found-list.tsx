import type { Debt, FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ClockTag } from "../follow-up/clock-tag.tsx";
import { anomalyTexts } from "./anomaly-texts.ts";
import { objectionTexts as texts } from "./objection-texts.ts";

export type Anomaly = Debt["anomalies"][number];

interface FoundListProps {
  readonly anomalies: readonly Anomaly[];
  readonly followUps: readonly FollowUp[];
}

/** What the report gets wrong, and by when an objection is advised; the law sets no such day. */
export function FoundList({ anomalies, followUps }: FoundListProps) {
  const say = useSay();
  return (
    <Section title={say(texts.found)}>
      {anomalies.map(({ id, kind, on }) => {
        const advised = followUps.find(({ rule, subject }) => rule === "R08" && subject === id);
        return (
          <Card key={id} tone="attention">
            <h3>{say(anomalyTexts[kind] ?? texts.more)}</h3>
            <Note>
              <Saying text={texts.foundOn} slots={{ day: <Day on={on} /> }} />
            </Note>
            {advised === undefined ? undefined : (
              <p>
                <ClockTag followUp={advised} />{" "}
                <Saying text={texts.window} slots={{ day: <AdvisedDay followUp={advised} /> }} />
              </p>
            )}
          </Card>
        );
      })}
      <Note>{say(texts.windowNote)}</Note>
    </Section>
  );
}

function AdvisedDay({ followUp: { due, estimate } }: { readonly followUp: FollowUp }) {
  return <Day on={due} estimated={estimate.status === "provisional"} />;
}
