import { Link } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import type { FollowUp } from "../../api/clients.ts";
import { useSay, type Text } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ClockTag } from "../follow-up/clock-tag.tsx";
import { DueWords } from "../follow-up/due-words.tsx";
import { WaysOut } from "../follow-up/ways-out.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { objectionTexts as texts } from "./objection-texts.ts";
import { offices, outcomeText } from "./outcomes.ts";

interface AskedCardProps {
  readonly title: string;
  readonly sentence: Text;
  readonly place: keyof typeof offices;
  readonly on: string;
  readonly answered: { readonly on: string; readonly outcome: string } | undefined;
  /** The clock of the other side. */
  readonly clock: FollowUp | undefined;
  readonly clientId: string;
  readonly debtId: string;
  readonly reader: "client" | "staff";
  /** What can be said of an answer that is not there, or was not a good one. */
  readonly children?: ReactNode;
  /** How an answer is noted. */
  readonly answer: Pick<ComponentProps<typeof AnswerForm>, "asked" | "type" | "outcomes">;
}

/** Something the other side was asked: since when, by when they answer, and what they said. */
export function AskedCard(props: AskedCardProps) {
  const {
    title,
    sentence,
    place,
    on,
    answered,
    clock,
    clientId,
    debtId,
    reader,
    children,
    answer,
  } = props;
  const say = useSay();
  const day = (of: string) => <Day on={of} />;
  return (
    <Card tone={answered === undefined && clock?.dueState === "past" ? "attention" : "plain"}>
      <h3>{title}</h3>
      <Note>
        <Saying text={sentence} slots={{ day: day(on), place: say(offices[place]) }} />
      </Note>
      {answered === undefined ? undefined : (
        <p>
          <Saying
            text={texts.ended}
            slots={{ day: day(answered.on), outcome: say(outcomeText(answered.outcome)) }}
          />
        </p>
      )}
      {answered !== undefined || clock === undefined ? undefined : (
        <>
          <p>
            <ClockTag followUp={clock} /> <DueWords followUp={clock} />
          </p>
          <Note>{clock.dueBecause}</Note>
        </>
      )}
      {children}
      {answered !== undefined ? undefined : (
        <Row>
          <Opener look="main" title={say(texts.answered)}>
            {(close) => (
              <AnswerForm clientId={clientId} debtId={debtId} {...answer} onClose={close} />
            )}
          </Opener>
          {clock === undefined || reader === "staff" ? undefined : <WaysOut followUp={clock} />}
        </Row>
      )}
      {reader === "staff" ? undefined : (
        <p>
          <Link to="/files/add" search={{ debt: debtId, kind: "objection_receipt" }}>
            {say(texts.upload)}
          </Link>
        </p>
      )}
    </Card>
  );
}
