import type { Conduct, LoggedContact } from "../../api/conduct.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Facts, Row, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { EventButton } from "../record/event-button.tsx";
import { triageTexts as texts } from "./triage-texts.ts";

interface ResidualCardProps {
  readonly clientId: string;
  readonly debtId: string;
  readonly contact: LoggedContact;
}

/** Whether what they ask for is a few days' interest (A06, A07), and the way to dispute it (A08). */
export function ResidualCard({ clientId, debtId, contact }: ResidualCardProps) {
  const say = useSay();
  const { residual, demandFen = 0, id } = contact;
  if (residual === undefined) return undefined;
  const text = residual.plausible ? texts.plausible : texts.implausible;
  return (
    <Card tone={residual.plausible ? "plain" : "attention"}>
      <p>
        <Saying
          text={text}
          slots={{
            days: residual.days,
            interest: <Amount fen={residual.interestFen} form="sentence" />,
            demand: <Amount fen={demandFen} form="sentence" />,
          }}
        />
      </p>
      <Row>
        <EventButton
          clientId={clientId}
          debtId={debtId}
          about={id}
          title={say(texts.dispute)}
          type="anomaly.found"
          idField="anomalyId"
          fixed={{ kind: "residual-disputed" }}
          told={say(texts.disputed)}
          fields={[{ name: "note", label: texts.disputeNote, as: "long", optional: true }]}
        />
      </Row>
    </Card>
  );
}

/** The payoff quote against what was paid then, to the cent (A05). */
export function QuoteCard({
  quote,
  debtId,
}: {
  readonly quote: Conduct["quote"];
  readonly debtId: string;
}) {
  const say = useSay();
  if (quote === undefined) return undefined;
  const { quotedFen, quotedOn, paidFen, paidOn, differenceFen } = quote;
  const line = (fen: number, on: string) => (
    <>
      <Amount fen={fen} /> <Day on={on} />
    </>
  );
  return (
    <Section title={say(texts.quote)}>
      <Card>
        <Facts
          facts={[
            [say(texts.quoted), line(quotedFen, quotedOn)],
            [say(texts.paidThen), line(paidFen, paidOn)],
            [
              say(texts.difference),
              differenceFen === 0 ? say(texts.same) : <Amount key="gap" fen={differenceFen} />,
            ],
          ]}
        />
        <Row>
          <ButtonLink look="quiet" to="/files" search={{ debt: debtId }}>
            {say(texts.proofs)}
          </ButtonLink>
        </Row>
      </Card>
    </Section>
  );
}
