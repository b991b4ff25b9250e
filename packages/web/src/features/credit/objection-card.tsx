import type { Debt, FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Note } from "../../ui/page.tsx";
import { AskedCard } from "./asked-card.tsx";
import { anomalyTexts } from "./anomaly-texts.ts";
import { Course } from "./course.tsx";
import { objectionTexts as texts } from "./objection-texts.ts";
import { complaintOutcomes, objectionOutcomes, offices } from "./outcomes.ts";

interface CardProps<Item> {
  readonly debt: Debt;
  readonly item: Item;
  readonly followUps: readonly FollowUp[];
  readonly reader: "client" | "staff";
}

/** An objection, the twenty days of its answer, and what can be done when none comes. */
export function ObjectionCard(props: CardProps<Debt["objections"][number]>) {
  const { debt, item, followUps, reader } = props;
  const say = useSay();
  const { id, channel, on, answered, anomalies } = item;
  const { clientId, debtId } = debt;
  const clock = followUps.find(({ rule, subject }) => rule === "R09" && subject === id);
  const kinds = debt.anomalies.filter((one) => anomalies.includes(one.id)).map(({ kind }) => kind);
  return (
    <AskedCard
      title={kinds.map((kind) => say(anomalyTexts[kind] ?? texts.more)).join(" · ")}
      sentence={texts.filedOn}
      place={channel}
      on={on}
      answered={answered}
      clock={clock}
      clientId={clientId}
      debtId={debtId}
      reader={reader}
      answer={{
        asked: { objectionId: id },
        type: "objection.answered",
        outcomes: objectionOutcomes,
      }}
    >
      <Course debt={debt} objection={item} />
      {answered === undefined ? (
        clock?.dueState === "past" && <Note>{say(texts.late)}</Note>
      ) : (
        <Note>
          {say(answered.outcome === "corrected" ? texts.afterCorrected : texts.afterOther)}
        </Note>
      )}
    </AskedCard>
  );
}

export function ComplaintCard(props: CardProps<Debt["complaints"][number]>) {
  const { debt, item, followUps, reader } = props;
  const say = useSay();
  const { id, body, on, answered } = item;
  const { clientId, debtId } = debt;
  const clock = followUps.find(
    ({ rule, subject }) => (rule === "R10" || rule === "R11") && subject === id,
  );
  return (
    <AskedCard
      title={say(offices[body])}
      sentence={texts.complainedOn}
      place={body}
      on={on}
      answered={answered}
      clock={clock}
      clientId={clientId}
      debtId={debtId}
      reader={reader}
      answer={{
        asked: { complaintId: id },
        type: "complaint.answered",
        outcomes: complaintOutcomes,
      }}
    />
  );
}
