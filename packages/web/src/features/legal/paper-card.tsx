import type { TimelineEntry } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { useToday } from "../../ui/use-today.ts";
import { readField } from "../timeline/event-parts.ts";
import { helperValues, legalOutcomeValues } from "../timeline/legal-value-texts.ts";
import { PaperActs, type LegalPaper } from "./legal-acts.tsx";
import { legalTexts as texts } from "./legal-texts.ts";

interface PaperCardProps {
  readonly clientId: string;
  readonly debtId: string;
  readonly paper: LegalPaper;
  readonly entries: readonly TimelineEntry[];
  readonly reader: "client" | "staff";
  readonly isWorked: boolean;
}

/** One paper: what it is, the next day in court, who helps, and what can be recorded next. */
export function PaperCard(props: PaperCardProps) {
  const { paper, entries, reader, isWorked } = props;
  const say = useSay();
  const today = useToday();
  const day = paper.days[paper.days.length - 1];
  const isMissed =
    day !== undefined &&
    day.attended === undefined &&
    paper.closed === undefined &&
    day.courtOn < today;
  return (
    <Card tone={isMissed ? "attention" : "plain"}>
      <Row>
        <h2>{say(texts[paper.paper])}</h2>
        {paper.closed === undefined ? undefined : (
          <Tag>
            <Saying
              text={texts.closedAs}
              slots={{
                outcome: say(legalOutcomeValues[paper.closed.outcome]),
                day: <Day on={paper.closed.on} />,
              }}
            />
          </Tag>
        )}
      </Row>
      <p>
        <Saying text={texts.receivedOn} slots={{ day: <Day on={paper.on} /> }} />
      </p>
      {isMissed ? <p>{say(reader === "staff" ? texts.missedStaff : texts.missed)}</p> : undefined}
      <CourtDay paper={paper} entries={entries} />
      <p>
        {paper.referred === undefined ? (
          say(texts.notReferred)
        ) : (
          <Saying
            text={texts.referredTo}
            slots={{
              who: say(helperValues[paper.referred.helper]),
              day: <Day on={paper.referred.on} />,
            }}
          />
        )}
      </p>
      {isWorked && paper.closed === undefined ? <PaperActs {...props} /> : undefined}
    </Card>
  );
}

/** What the paper said of it stands in the event. */
function CourtDay({ paper, entries }: Pick<PaperCardProps, "paper" | "entries">) {
  const say = useSay();
  const day = paper.days[paper.days.length - 1];
  if (day === undefined) return <p>{say(texts.noDate)}</p>;
  const data = entries.find(({ seq }) => seq === day.seq)?.data;
  const details = (
    [
      ["court", texts.court],
      ["room", texts.room],
      ["caseNumber", texts.caseNumber],
    ] as const
  ).flatMap(([field, label]) => {
    const value = readField(data, field);
    return value === undefined ? [] : [[say(label), value] as const];
  });
  return (
    <>
      <p>
        {day.attended === undefined ? (
          <strong>
            <Saying
              text={texts.next}
              slots={{ day: <Day on={day.courtOn} />, at: readField(data, "courtAt") }}
            />
          </strong>
        ) : (
          <Saying text={texts.went} slots={{ day: <Day on={day.courtOn} /> }} />
        )}
      </p>
      {details.length === 0 ? undefined : <Facts facts={details} />}
    </>
  );
}
