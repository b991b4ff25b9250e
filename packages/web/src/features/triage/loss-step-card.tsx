import type { LossStep } from "@aftercare/core/casefile/contact-fact.ts";
import { useSay, type Text } from "../../language/language.ts";
import { ButtonLink, CallLink } from "../../ui/button.tsx";
import { Card, Row, Tag } from "../../ui/page.tsx";
import { EventButton } from "../record/event-button.tsx";
import { paidTexts as texts } from "./paid-texts.ts";

interface LossStepCardProps {
  readonly clientId: string;
  readonly debtId: string | undefined;
  readonly contactId: string;
  readonly step: LossStep;
  readonly isDone: boolean;
  /** Before somebody was told there is nothing to tick against. */
  readonly mayTick: boolean;
  readonly reader: "client" | "staff";
}

interface StepWords {
  readonly title: Text;
  readonly how: Text;
  readonly call?: { readonly number: string; readonly text: Text };
}

const wordsOf: Readonly<Record<LossStep, StepWords>> = {
  "bank-stop": { title: texts.bankTitle, how: texts.bankHow },
  "police-110": {
    title: texts.policeTitle,
    how: texts.policeHow,
    call: { number: "110", text: texts.call110 },
  },
  "hotline-96110": {
    title: texts.hotlineTitle,
    how: texts.hotlineHow,
    call: { number: "96110", text: texts.call96110 },
  },
  "keep-proofs": { title: texts.proofsTitle, how: texts.proofsHow },
};

/** One step: what to say, and a tick that the supervisor sees at once. */
export function LossStepCard(props: LossStepCardProps) {
  const { clientId, debtId, contactId, step, isDone, mayTick, reader } = props;
  const say = useSay();
  const { title, how, call } = wordsOf[step];
  return (
    <Card tone={isDone ? "good" : "plain"}>
      <Row>
        <h3>{say(title)}</h3>
        {isDone ? <Tag tone="good">{say(texts.isDone)}</Tag> : undefined}
      </Row>
      <p>{say(how)}</p>
      <Row>
        {call === undefined ? undefined : (
          <CallLink number={call.number} look={isDone ? "plain" : "main"}>
            {say(call.text)}
          </CallLink>
        )}
        {step === "keep-proofs" && reader === "client" ? (
          <ButtonLink
            look="quiet"
            to="/files/add"
            search={{ debt: debtId, kind: "contact_record" }}
          >
            {say(texts.upload)}
          </ButtonLink>
        ) : undefined}
        {isDone || !mayTick ? undefined : (
          <EventButton
            clientId={clientId}
            debtId={debtId}
            about={`${contactId}/${step}`}
            fixed={{ contactId, step }}
            title={say(texts.doneNamed, { step: say(title) })}
            words={say(texts.done)}
            named
            type="contact.loss-step-done"
            told={say(texts.ticked)}
            fields={[{ name: "reference", label: texts.reference, as: "words", optional: true }]}
          />
        )}
      </Row>
    </Card>
  );
}
