import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { CaseloadRow } from "../../api/caseload.ts";
import { clientQuery } from "../../api/clients.ts";
import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Empty, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { useCaseload } from "../caseload/use-caseload.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { handoverTexts as texts } from "./handover-texts.ts";
import styles from "./handover.module.css";

/** Those who have been asked and have not answered yet. */
export function OpenHandovers() {
  const say = useSay();
  const { caseload } = useCaseload({ flag: "handover", limit: 200 });
  if (caseload === undefined) return <Skeleton />;
  if (caseload.items.length === 0) {
    return (
      <Empty>
        <p>{say(texts.openEmpty)}</p>
      </Empty>
    );
  }
  return (
    <ul className={styles.list}>
      {caseload.items.map((row) => (
        <li key={row.clientId}>
          <OpenHandover row={row} />
        </li>
      ))}
    </ul>
  );
}

function OpenHandover({ row: { clientId, name } }: { readonly row: CaseloadRow }) {
  const say = useSay();
  const { data: client } = useQuery(clientQuery(clientId));
  const [isAnswering, setAnswering] = useState(false);
  const withdrawing = useRecord();
  const handover = client?.handovers.find(({ answered }) => answered === undefined);
  if (handover === undefined) return <Skeleton />;
  const { id, on, toName } = handover;

  async function withdraw() {
    const data = { id };
    const event = { id: newId(), clientId, type: "handover.withdrawn", data };
    const answer = await withdrawing.mutateAsync(event).catch(() => undefined);
    if (answer !== undefined) tell(say(texts.withdrawn));
  }

  return (
    <Card>
      <h3>
        <Link to="/clients/$clientId" params={{ clientId }}>
          {name}
        </Link>
      </h3>
      <p className={styles.line}>
        <span>{say(texts.to, { name: toName })}</span>
        <span>
          <Saying text={texts.since} slots={{ day: <Day on={on} /> }} />
        </span>
      </p>
      {withdrawing.error === null ? undefined : <ProblemNote error={withdrawing.error} />}
      <Row>
        <Button aria-label={say(texts.answerOf, { name })} onClick={() => setAnswering(true)}>
          {say(texts.answer)}
        </Button>
        <Button
          look="quiet"
          aria-label={say(texts.withdrawOf, { name })}
          busy={withdrawing.isPending && say(uiTexts.saving)}
          onClick={() => void withdraw()}
        >
          {say(texts.withdraw)}
        </Button>
      </Row>
      {isAnswering ? (
        <AnswerDialog
          clientId={clientId}
          name={name}
          handover={handover}
          onClose={() => setAnswering(false)}
        />
      ) : undefined}
    </Card>
  );
}
