import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Folded } from "../../ui/folded.tsx";
import { Card, Note, Section, Stack } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { EventButton } from "../record/event-button.tsx";
import { refusingSideValues } from "../timeline/creditor-field-texts.ts";
import { AddSecurity } from "./add-security.tsx";
import { CertificateCard, type GuaranteePartProps } from "./certificate-card.tsx";
import { CollateralCard } from "./collateral-card.tsx";
import { CompensationPart } from "./compensation-part.tsx";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";
import { GuarantorCard } from "./guarantor-card.tsx";

/** A27 to A31: all that stood behind a debt, each step of its release with its clock. */
export function GuaranteeSection({ debt, reader, isWorked }: GuaranteePartProps) {
  const say = useSay();
  const { terms, guarantors = [], state } = debt;
  const isSecured =
    terms.guaranteed === true || terms.collateral.length > 0 || guarantors.length > 0;
  const isSettled = state === "settled";
  const part = { debt, reader, isWorked };
  return (
    <Section title={say(isSecured ? texts.title : texts.compensation)}>
      <Stack>
        <Refusals debt={debt} />
        {isSettled && terms.guaranteed === true ? <CertificateCard {...part} /> : undefined}
        {terms.collateral.map((collateral) => (
          <CollateralCard key={collateral.id} {...part} collateral={collateral} />
        ))}
        {guarantors.map((guarantor) => (
          <GuarantorCard key={guarantor.id} debt={debt} guarantor={guarantor} isWorked={isWorked} />
        ))}
        <CompensationPart {...part} />
        {isSettled && terms.guaranteed === true ? <GuaranteeOver {...part} /> : undefined}
        {isWorked ? (
          <Folded title={say(texts.addMore)}>
            <AddSecurity debt={debt} reader={reader} />
          </Folded>
        ) : undefined}
      </Stack>
    </Section>
  );
}

/** Who would not help, as long as its way out is not finished. */
function Refusals({ debt: { helpRefused = [], followUps } }: { readonly debt: Debt }) {
  const say = useSay();
  const open = helpRefused.filter(({ id }) =>
    followUps.some(
      ({ rule, subject, state }) => rule === "R15.refused" && subject === id && state === "open",
    ),
  );
  if (open.length === 0) return undefined;
  return (
    <Card tone="attention">
      {open.map(({ id, on, whose }) => (
        <p key={id}>
          <Saying
            text={texts.refusedOn}
            slots={{ day: <Day on={on} />, whose: say(refusingSideValues[whose]) }}
          />
        </p>
      ))}
      <p>{say(texts.refusedPath)}</p>
    </Card>
  );
}

function GuaranteeOver({ debt, isWorked }: GuaranteePartProps) {
  const say = useSay();
  const { clientId, debtId, guaranteeReleased } = debt;
  if (guaranteeReleased !== undefined) {
    const slots = { day: <Day on={guaranteeReleased.on} /> };
    return (
      <Note>
        <Saying text={texts.guaranteeOverOn} slots={slots} />
      </Note>
    );
  }
  if (!isWorked) return undefined;
  return (
    <div>
      <EventButton
        clientId={clientId}
        debtId={debtId}
        type="guarantee.released"
        title={say(texts.guaranteeOver)}
        fields={[{ name: "on", label: texts.on, as: "day" }]}
      />
    </div>
  );
}
