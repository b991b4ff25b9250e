import type { Debt } from "../../api/clients.ts";
import { newId, useRecord, type Recorded } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Note, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useToday } from "../../ui/use-today.ts";
import { EventButton } from "../record/event-button.tsx";
import type { EventField } from "../record/event-field.ts";
import type { Offer } from "./offer.ts";
import { offerTexts as texts } from "./offer-texts.ts";

interface AnswerOfferProps {
  readonly debt: Debt;
  readonly offer: Offer;
  /** What it is called on the page. */
  readonly name: string;
  readonly reader: "client" | "staff";
}

const on: EventField = { name: "on", label: texts.answeredOn, as: "day" };
const reason: EventField = { name: "reason", label: texts.reason, as: "long" };
const signOff: EventField = {
  name: "signOff",
  label: texts.signOff,
  hint: texts.signOffHint,
  as: "long",
};

/** Yes, no or too late, each of which can be taken back. */
export function AnswerOffer({ debt, offer, name, reader }: AnswerOfferProps) {
  const say = useSay();
  const today = useToday();
  const { mutateAsync: record, error, isPending } = useRecord();
  const { clientId, debtId, offers } = debt;
  const { id: offerId, answered, validUntil, needsSignOff } = offer;

  async function takeBack() {
    const data = { offerId, outcome: "taken-back", on: today };
    await record({ id: newId(), clientId, debtId, type: "offer.answered", data });
    tell(say(texts.takenBack));
  }

  if (answered !== undefined) {
    return (
      <Row>
        <Button look="quiet" disabled={isPending} onClick={() => void takeBack().catch(ignore)}>
          {say(texts.takeBack)}
        </Button>
        {error === null ? undefined : <ProblemNote error={error} />}
      </Row>
    );
  }
  const form = (outcome: string, words: string) => ({
    title: `${words} · ${name}`,
    words,
    clientId,
    debtId,
    type: "offer.answered",
    about: `${offerId}/${outcome}`,
    fixed: { offerId, outcome },
    onRecorded: (_: Recorded) => tell(say(texts.answered), takeBack),
  });
  const isOver = validUntil !== undefined && validUntil < today;
  const isOther = offers.some((other) => other.answered?.outcome === "accepted");
  const mayAccept = !isOver && !isOther;
  const asksStaff = needsSignOff && reader === "client";
  return (
    <>
      {mayAccept && asksStaff ? <Note>{say(texts.askFirst)}</Note> : undefined}
      {isOver ? <Note>{say(texts.over)}</Note> : undefined}
      <Row>
        {mayAccept && !asksStaff ? (
          <EventButton
            {...form("accepted", say(texts.accept))}
            look="main"
            fields={needsSignOff ? [signOff, on] : [on]}
          />
        ) : undefined}
        {mayAccept && asksStaff ? (
          <ButtonLink look="main" to="/messages">
            {say(texts.ask)}
          </ButtonLink>
        ) : undefined}
        <EventButton {...form("declined", say(texts.decline))} fields={[reason, on]} />
        {isOver ? <EventButton {...form("expired", say(texts.expire))} fields={[on]} /> : undefined}
      </Row>
    </>
  );
}

/** The mutation keeps what went wrong, and it is shown. */
const ignore = () => undefined;
