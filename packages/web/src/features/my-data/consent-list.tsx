import { useMutation, useSuspenseQueries } from "@tanstack/react-query";
import { useState } from "react";
import {
  consentsQuery,
  consentTextsQuery,
  withdrawConsent,
  type ConsentRegister,
  type ConsentTexts,
} from "../../api/my-data.ts";
import { refreshClient } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row, Section, Stack, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { ConsentAsk } from "./consent-ask.tsx";
import { ConsentWords } from "./consent-words.tsx";
import { consentTexts as texts, myDataTexts } from "./my-data-texts.ts";
import styles from "./my-data.module.css";

type Consent = NonNullable<ConsentRegister["consents"][keyof ConsentRegister["consents"]]>;

/** Each consent: whether it is given, to which words, and the way in and out. */
export function ConsentList({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  const [{ data: register }, { data: asked }] = useSuspenseQueries({
    queries: [consentsQuery(clientId), consentTextsQuery()],
  });
  return (
    <Section title={say(myDataTexts.consents)}>
      <Stack>
        {asked.map((each) => (
          <ConsentCard
            key={each.purpose}
            clientId={clientId}
            asked={each}
            consent={register.consents[each.purpose]}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface ConsentCardProps {
  readonly clientId: string;
  readonly asked: ConsentTexts;
  readonly consent: Consent | undefined;
}

function ConsentCard({ clientId, asked, consent }: ConsentCardProps) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const [current] = asked.texts;
  const isGiven = consent?.given === true;
  const agreedTo = asked.texts.find(({ version }) => version === consent?.textVersion) ?? current;
  if (current === undefined || agreedTo === undefined) return undefined;
  if (isAsking && !isGiven) return <ConsentAsk clientId={clientId} purpose={asked.purpose} />;
  const agree = say(consent === undefined ? texts.agree : texts.agreeAgain);
  const names = consent?.sharedWith?.join(say(texts.comma));
  return (
    <Card>
      <Row>
        <h3>{current.title}</h3>
        <Tag tone={isGiven ? "good" : "plain"}>
          {say(isGiven ? texts.isGiven : texts.isNotGiven)}
        </Tag>
      </Row>
      {consent === undefined ? undefined : (
        <Note>
          <Saying
            text={isGiven ? texts.since : texts.withdrawnOn}
            slots={{ day: <Day on={consent.on} /> }}
          />
        </Note>
      )}
      {names === undefined ? undefined : <p>{say(texts.sharedWith, { names })}</p>}
      <details>
        <summary className={styles.summary}>{say(texts.read)}</summary>
        <ConsentWords text={isGiven ? agreedTo : current} />
      </details>
      <div>
        {isGiven ? (
          <Withdraw clientId={clientId} asked={asked} title={current.title} />
        ) : (
          <Button
            aria-label={say(texts.agreeNamed, { agree, title: current.title })}
            onClick={() => setAsking(true)}
          >
            {agree}
          </Button>
        )}
      </div>
    </Card>
  );
}

interface WithdrawProps {
  readonly clientId: string;
  readonly asked: ConsentTexts;
  readonly title: string;
}

/** What withdrawing does is shown before; then it is one press. */
function Withdraw({ clientId, asked: { purpose, effects }, title }: WithdrawProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const withdrawing = useMutation({
    mutationFn: () => withdrawConsent(clientId, purpose),
    async onSuccess() {
      await refreshClient(clientId);
      tell(say(texts.withdrawn));
      setOpen(false);
    },
  });
  return (
    <>
      <Button aria-label={say(texts.withdrawNamed, { title })} onClick={() => setOpen(true)}>
        {say(texts.withdraw)}
      </Button>
      {isOpen ? (
        <Dialog title={say(texts.withdrawNamed, { title })} onClose={() => setOpen(false)}>
          <p>{say(texts.effects)}</p>
          <dl className={styles.words}>
            <div>
              <dt>{say(texts.atOnce)}</dt>
              <dd>{effects.atOnce}</dd>
            </div>
            <div>
              <dt>{say(texts.afterwards)}</dt>
              <dd>{effects.afterwards}</dd>
            </div>
            <div>
              <dt>{say(texts.stays)}</dt>
              <dd>{effects.stays}</dd>
            </div>
          </dl>
          {withdrawing.error === null ? undefined : <ProblemNote error={withdrawing.error} />}
          <Row>
            <Button
              look="danger"
              busy={withdrawing.isPending && say(uiTexts.saving)}
              onClick={() => withdrawing.mutate()}
            >
              {say(texts.withdraw)}
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {say(texts.keep)}
            </Button>
          </Row>
        </Dialog>
      ) : undefined}
    </>
  );
}
