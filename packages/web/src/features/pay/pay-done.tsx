import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeMoney } from "@aftercare/core/money/write-money.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import { newId, useRecord } from "../../api/record.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Page, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { ChangeList } from "../follow-up/change-list.tsx";
import type { Paid } from "./pay-form.tsx";
import { payTexts as texts } from "./pay-texts.ts";

/** What was recorded and what it changed, with the way back for whoever mistyped. */
export function PayDone({
  clientId,
  paid,
  onAgain,
}: {
  readonly clientId: string;
  readonly paid: Paid;
  onAgain(): void;
}) {
  const say = useSay();
  const language = useLanguage();
  const today = useToday();
  const undoing = useRecord();
  const { recorded, amountFen, on, isSettled, paymentId, payment } = paid;
  const day = writeDate(on as IsoDate, language);

  async function undo() {
    const data = { paymentId, reason: say(texts.undoReason), on: today };
    await undoing.mutateAsync({
      ...payment,
      id: newId(),
      clientId,
      type: "payment.reversed",
      data,
    });
    tell(say(texts.undone));
    onAgain();
  }

  if (recorded === undefined) {
    return (
      <Page title={say(texts.keptTitle)}>
        <Card tone="attention">
          <p>{say(texts.done, { day, amount: writeMoney(amountFen, language) })}</p>
          <p>{say(texts.kept)}</p>
        </Card>
        <Next onAgain={onAgain} />
      </Page>
    );
  }
  return (
    <Page title={say(isSettled ? texts.settledTitle : texts.doneTitle)}>
      <Card tone="good">
        <p>{say(texts.done, { day, amount: writeMoney(amountFen, language) })}</p>
        {isSettled ? <p>{say(texts.settled)}</p> : undefined}
        {isSettled ? (
          <div>
            <ButtonLink look="main" to="/files/add" search={{ debt: payment.debtId }}>
              {say(texts.proofs)}
            </ButtonLink>
          </div>
        ) : undefined}
      </Card>
      <ChangeList title={say(texts.changes)} difference={recorded.difference} />
      {undoing.error === null ? undefined : <ProblemNote error={undoing.error} />}
      <Row>
        <Button busy={undoing.isPending && say(uiTexts.saving)} onClick={() => void undo()}>
          {say(uiTexts.undo)}
        </Button>
        <Next onAgain={onAgain} />
      </Row>
    </Page>
  );
}

function Next({ onAgain }: { onAgain(): void }) {
  const say = useSay();
  return (
    <Row>
      <Button onClick={onAgain}>{say(texts.again)}</Button>
      <ButtonLink to="/home">{say(texts.home)}</ButtonLink>
    </Row>
  );
}
