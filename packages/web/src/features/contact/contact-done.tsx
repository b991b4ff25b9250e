import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Card, Page, Row, Section } from "../../ui/page.tsx";
import { ChangeList } from "../follow-up/change-list.tsx";
import { OfficialNumbers } from "../triage/official-numbers.tsx";
import type { Reported } from "./contact-form.tsx";
import { contactTexts as texts } from "./contact-texts.ts";

interface ContactDoneProps {
  readonly reported: Reported;
  onAnother(): void;
}

/** What to do now, and what not: the same calm words whether it is a fraud or a mistake. */
export function ContactDone({ reported, onAnother }: ContactDoneProps) {
  const say = useSay();
  const { clientId, debtId, contactId, demandsPayment, recorded } = reported;
  const place = { params: { contactId }, search: { debt: debtId } };
  return (
    <Page title={say(demandsPayment ? texts.doneTitle : texts.noted)}>
      {demandsPayment ? (
        <Card tone="attention">
          <p>{say(texts.done)}</p>
          <OfficialNumbers clientId={clientId} debtId={debtId} />
        </Card>
      ) : (
        <p>{say(texts.quiet)}</p>
      )}
      <Row>
        <ButtonLink look="main" to="/contacts/$contactId" {...place}>
          {say(texts.whatNow)}
        </ButtonLink>
        <Button onClick={onAnother}>{say(texts.another)}</Button>
      </Row>
      {demandsPayment ? (
        <Section title={say(texts.paidTitle)}>
          <p>{say(texts.paid)}</p>
          <Row>
            <ButtonLink to="/contacts/$contactId/paid" {...place}>
              {say(texts.paidGo)}
            </ButtonLink>
          </Row>
        </Section>
      ) : undefined}
      <ChangeList title={say(texts.changes)} difference={recorded.difference} />
      <Row>
        <ButtonLink look="quiet" to="/home">
          {say(texts.home)}
        </ButtonLink>
      </Row>
    </Page>
  );
}
