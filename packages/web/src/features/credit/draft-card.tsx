import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { anomalyTexts } from "./anomaly-texts.ts";
import { courseTexts as texts } from "./course-texts.ts";
import { objectionTexts } from "./objection-texts.ts";
import { offices } from "./outcomes.ts";

interface DraftCardProps {
  readonly debt: Debt;
  readonly draft: Debt["objectionDrafts"][number];
}

/** Prepared, and nowhere yet: its days begin when it is filed. */
export function DraftCard({ debt, draft }: DraftCardProps) {
  const say = useSay();
  const { id } = useEventId();
  const recording = useRecord();
  const { clientId, debtId } = debt;
  const kinds = debt.anomalies
    .filter((one) => draft.anomalies.includes(one.id))
    .map(({ kind }) => say(anomalyTexts[kind] ?? objectionTexts.more));
  const drop = async () => {
    const data = { objectionId: draft.id, why: "dropped" };
    await recording.mutateAsync({ id, clientId, debtId, type: "objection.closed", data });
    tell(say(texts.dropTold));
  };
  return (
    <Card tone="sunk">
      <h3>{kinds.join(" · ")}</h3>
      <Note>
        <Saying
          text={texts.draftOn}
          slots={{ day: <Day on={draft.on} />, place: say(offices[draft.channel]) }}
        />
      </Note>
      <Row>
        <Button look="quiet" disabled={recording.isPending} onClick={() => void drop()}>
          {say(texts.draftDrop)}
        </Button>
      </Row>
    </Card>
  );
}
