import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { debtQuery, type Debt } from "../../api/clients.ts";
import type { Negotiation } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { OfferForm } from "../offers/offer-form.tsx";
import { EventForm } from "../record/event-form.tsx";
import type { EventField } from "../record/event-field.ts";
import { offerKindValues } from "../timeline/value-texts.ts";
import { negotiationTexts as texts } from "./negotiation-texts.ts";
import styles from "./negotiation.module.css";

type Move = "proposed" | "replied" | "agreed" | "failed";

interface UpdateDialogProps {
  readonly item: Negotiation;
  onClose(): void;
}

/** The menu of where it can go, and then the form that records what took it there. */
export function UpdateDialog({ item, onClose }: UpdateDialogProps) {
  const say = useSay();
  const [move, setMove] = useState<Move>();
  const { clientId, debtId, clientName, creditor } = item;
  const debt = useSuspenseQuery(debtQuery(clientId, debtId)).data;
  return (
    <Dialog title={`${clientName} · ${creditor}`} onClose={onClose} sheet>
      {move === undefined ? (
        <Menu debt={debt} onChoose={setMove} onClose={onClose} />
      ) : (
        <Form move={move} debt={debt} onClose={onClose} />
      )}
      {move === undefined ? (
        <ButtonLink look="quiet" to="/clients/$clientId/plan" params={{ clientId }}>
          {say(texts.toPlan)}
        </ButtonLink>
      ) : undefined}
    </Dialog>
  );
}

const openOffers = ({ offers }: Debt) => offers.filter(({ answered }) => answered === undefined);

interface MenuProps {
  readonly debt: Debt;
  onChoose(move: Move): void;
  onClose(): void;
}

/** Only what can be said now: there is nothing to accept before an offer is written down. */
function Menu({ debt, onChoose, onClose }: MenuProps) {
  const say = useSay();
  const hasOpen = openOffers(debt).length > 0;
  return (
    <>
      <p>{say(texts.choose)}</p>
      <div className={styles.menu}>
        <Button onClick={() => onChoose("proposed")}>{say(texts.toProposed)}</Button>
        <Button onClick={() => onChoose("replied")}>{say(texts.toReplied)}</Button>
        {hasOpen ? (
          <>
            <Button onClick={() => onChoose("agreed")}>{say(texts.toAgreed)}</Button>
            <Button onClick={() => onChoose("failed")}>{say(texts.toFailed)}</Button>
          </>
        ) : undefined}
        <CancelButton onClick={onClose} />
      </div>
    </>
  );
}

interface FormProps {
  readonly move: Move;
  readonly debt: Debt;
  onClose(): void;
}

function Form({ move, debt, onClose }: FormProps) {
  const say = useSay();
  if (move === "proposed" || move === "replied") {
    const proposedBy = move === "proposed" ? "us" : "lender";
    return <OfferForm debt={debt} proposedBy={proposedBy} onClose={onClose} />;
  }
  const open = openOffers(debt);
  const which: EventField = {
    name: "offerId",
    label: texts.which,
    as: "choice",
    choices: open.map(({ id, kind, totalFen }) => ({
      value: id,
      label: say(texts.offerName, {
        kind: say(offerKindValues[kind]),
        amount: writeMoneyInTable(totalFen),
      }),
    })),
    usual: open.length === 1 ? (open[0]?.id ?? "") : "",
  };
  const more: EventField =
    move === "failed"
      ? { name: "reason", label: texts.reason, as: "long" }
      : {
          name: "signOff",
          label: texts.signOff,
          hint: texts.signOffHint,
          as: "long",
          optional: true,
        };
  return (
    <EventForm
      clientId={debt.clientId}
      debtId={debt.debtId}
      type="offer.answered"
      about={move}
      fixed={{ outcome: move === "agreed" ? "accepted" : "declined" }}
      fields={[which, more, { name: "on", label: texts.on, as: "day" }]}
      told={say(texts.answered)}
      onClose={onClose}
    />
  );
}
