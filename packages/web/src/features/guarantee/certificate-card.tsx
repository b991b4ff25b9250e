import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Note, Row } from "../../ui/page.tsx";
import { LetterLink } from "../letters/letter-link.tsx";
import { EventButton } from "../record/event-button.tsx";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";
import { ProofLink } from "./proof-link.tsx";
import { RefusedButton } from "./refused-button.tsx";
import { clockOf, StepCard } from "./step-card.tsx";

export interface GuaranteePartProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
  readonly isWorked: boolean;
}

/** A27, B16: with a guarantee the certificate is a must, and its four key fields are looked at. */
export function CertificateCard({ debt, reader, isWorked }: GuaranteePartProps) {
  const say = useSay();
  const { clientId, debtId, certificates, followUps } = debt;
  const good = certificates.filter(({ mismatches }) => mismatches.length === 0);
  const gotOn = good[good.length - 1]?.on;
  return (
    <StepCard
      title={say(texts.certificate)}
      followUp={clockOf(followUps, "R15.certificate")}
      gotOn={gotOn}
    >
      <Note>{say(texts.certificateWhy)}</Note>
      {isWorked && gotOn === undefined ? (
        <Row>
          <EventButton
            clientId={clientId}
            debtId={debtId}
            type="settlement.certified"
            title={say(texts.gotCertificate)}
            fields={[
              { name: "account", label: texts.account, as: "words" },
              {
                name: "remaining",
                label: texts.remaining,
                hint: texts.remainingHint,
                as: "amount",
              },
              { name: "amountFen", label: texts.amount, as: "amount", optional: true },
              { name: "settledOn", label: texts.settledOn, as: "day" },
              { name: "on", label: texts.on, as: "day" },
            ]}
          />
          <ProofLink debt={debt} reader={reader} kind="certificate" />
          <LetterLink debt={debt} letter="certificate-request" reader={reader} look="quiet">
            {say(texts.ask)}
          </LetterLink>
          <RefusedButton debt={debt} what="certificate" whose="lender" />
        </Row>
      ) : undefined}
    </StepCard>
  );
}
