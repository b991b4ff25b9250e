import type { Debt } from "../../api/clients.ts";
import { useMayRecord } from "../../api/may.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { DueWords } from "../follow-up/due-words.tsx";
import { EventButton } from "../record/event-button.tsx";
import { legalityValues } from "../timeline/creditor-field-texts.ts";
import { transferTexts as texts } from "./transfer-texts.ts";

interface LegalityCardProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
  readonly isWorked: boolean;
}

/** A20: nobody has looked up yet by what licence the lender lends; staff have it as a task. */
export function LegalityCard({ debt, reader, isWorked }: LegalityCardProps) {
  const say = useSay();
  const mayReview = useMayRecord("creditor.legality-reviewed");
  const { clientId, debtId, legality, followUps } = debt;
  if (legality !== undefined) {
    const slots = { day: <Day on={legality.on} />, outcome: say(legalityValues[legality.outcome]) };
    return reader === "staff" ? (
      <Note>
        <Saying text={texts.reviewed} slots={slots} />
      </Note>
    ) : undefined;
  }
  const open = followUps.find(({ rule, state }) => rule === "R23.legality" && state === "open");
  if (reader === "client") {
    const { licence } = debt.terms.creditor;
    const isOpen = debt.state === "active" && licence === "unlicensed";
    return isOpen ? <Note>{say(texts.legalityClient)}</Note> : undefined;
  }
  if (open === undefined) return undefined;
  return (
    <Card tone="attention">
      <h3>{say(texts.legality)}</h3>
      <p>
        <DueWords followUp={open} />
      </p>
      <p>{say(texts.legalityHow)}</p>
      {isWorked && mayReview ? (
        <Row>
          <EventButton
            clientId={clientId}
            debtId={debtId}
            type="creditor.legality-reviewed"
            title={say(texts.review)}
            fields={[
              { name: "outcome", label: texts.outcome, as: "chips", choices: legalityValues },
              { name: "note", label: texts.note, as: "long" },
            ]}
          />
        </Row>
      ) : undefined}
    </Card>
  );
}
