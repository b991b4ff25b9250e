import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Card, Note, Row, Section, Stack } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { useToday } from "../../ui/use-today.ts";
import { ticketOutcomeValues } from "./line-texts.ts";
import { LetterLink } from "../letters/letter-link.tsx";
import { AnswerForm, ComplaintOfSilence } from "./ask-forms.tsx";
import { reconcileTexts as texts } from "./reconcile-texts.ts";
import type { Reader } from "../debts/debt-link.tsx";
import type { Statement } from "./sheet.ts";

interface TicketListProps {
  readonly debt: Debt;
  readonly reader: Reader;
  readonly isWorked: boolean;
}

interface Asked {
  readonly statement: Statement;
  readonly ticket: Statement["tickets"][number];
}

/** Every time the lender was asked, the latest first, each with the day its answer is due. */
export function TicketList(props: TicketListProps) {
  const say = useSay();
  const asked = props.debt.statements
    .flatMap((statement) => statement.tickets.map((ticket) => ({ statement, ticket })))
    .reverse();
  if (asked.length === 0) return undefined;
  return (
    <Section title={say(texts.tickets)}>
      <Stack>
        {asked.map((one) => (
          <TicketCard key={one.ticket.id} {...props} asked={one} />
        ))}
      </Stack>
    </Section>
  );
}

function TicketCard({
  debt,
  reader,
  isWorked,
  asked,
}: TicketListProps & { readonly asked: Asked }) {
  const say = useSay();
  const today = useToday();
  const { statement, ticket } = asked;
  const { id, on, answered, evidenceIds } = ticket;
  const awaited = debt.followUps.find(
    ({ rule, subject, state }) => rule === "R20.answer" && subject === id && state === "open",
  );
  const isSilent = awaited !== undefined && awaited.due <= today;
  return (
    <Card tone={isSilent ? "attention" : "plain"}>
      <p>
        <Saying text={texts.askedOn} slots={{ day: <Day on={on} /> }} />
      </p>
      {answered === undefined ? undefined : (
        <p>
          <Saying
            text={texts.answeredOn}
            slots={{
              day: <Day on={answered.on} />,
              outcome: say(ticketOutcomeValues[answered.outcome]),
            }}
          />
        </p>
      )}
      {awaited === undefined ? undefined : (
        <p>
          <Saying text={texts.answerDue} slots={{ day: <Day on={awaited.due} /> }} />
        </p>
      )}
      {isSilent ? <p>{say(texts.noAnswer)}</p> : undefined}
      {evidenceIds.length === 0 ? undefined : (
        <Note>{say(texts.proofs, { n: evidenceIds.length })}</Note>
      )}
      {isWorked && answered === undefined ? (
        <Row>
          <Opener title={say(texts.answer)}>
            {(close) => (
              <AnswerForm
                debt={debt}
                statement={statement}
                reader={reader}
                ticketId={id}
                onClose={close}
              />
            )}
          </Opener>
          {isSilent ? (
            <>
              <Opener title={say(texts.complain)}>
                {(close) => <ComplaintOfSilence debt={debt} onClose={close} />}
              </Opener>
              <LetterLink debt={debt} letter="complaint-institution" reader={reader} look="quiet">
                {say(texts.letter)}
              </LetterLink>
            </>
          ) : undefined}
        </Row>
      ) : undefined}
    </Card>
  );
}
