import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Facts, Row } from "../../ui/page.tsx";
import { LetterLink } from "../letters/letter-link.tsx";
import { EventButton } from "../record/event-button.tsx";
import type { GuaranteePartProps } from "./certificate-card.tsx";
import { collateralNames, collateralWays, type CollateralKind } from "./collateral-texts.ts";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";
import { ProofLink } from "./proof-link.tsx";
import { RefusedButton } from "./refused-button.tsx";
import { clockOf, StepCard } from "./step-card.tsx";

const steps = [
  { step: "applied", type: "collateral.release-applied", told: texts.appliedStep },
  { step: "accepted", type: "collateral.release-accepted", told: texts.acceptedStep },
  { step: "released", type: "collateral.released", told: texts.releasedStep },
] as const;

type CollateralCardProps = GuaranteePartProps & {
  readonly collateral: { readonly id: string; readonly kind: string };
};

/** A28: one thing that stood behind the debt: what to bring and where, and how far its release has come. */
export function CollateralCard({ debt, reader, isWorked, collateral }: CollateralCardProps) {
  const say = useSay();
  const { clientId, debtId, collateralSteps, followUps, state } = debt;
  const { id } = collateral;
  const kind = kindOf(collateral.kind);
  const ways = collateralWays[kind];
  const taken = (step: string) =>
    collateralSteps.find((one) => one.id === id && one.step === step)?.on;
  const last = steps.reduce((at, { step }, index) => (taken(step) === undefined ? at : index), -1);
  const next = steps.slice(last + 1);
  const clock =
    taken("accepted") === undefined
      ? clockOf(followUps, "R15.release", id)
      : (clockOf(followUps, "R15.registry", id) ?? clockOf(followUps, "R15.released", id));
  return (
    <StepCard title={say(collateralNames[kind])} followUp={clock} gotOn={taken("released")}>
      <p>
        <strong>{say(texts.bring)}</strong> {say(ways.bring)}
      </p>
      <p>
        <strong>{say(texts.where)}</strong> {say(ways.where)}
      </p>
      <p>
        <strong>{say(texts.howLong)}</strong> {say(ways.clock)}
      </p>
      <Facts
        facts={steps.map(({ step, told }) => {
          const on = taken(step);
          return [
            say(told),
            on === undefined ? say(texts.notYet) : <Day key={step} on={on} />,
          ] as const;
        })}
      />
      {isWorked && state === "settled" && next.length > 0 ? (
        <Row>
          {next.map(({ step, type }, at) => (
            <EventButton
              key={step}
              clientId={clientId}
              debtId={debtId}
              type={type}
              about={id}
              title={say(texts[step])}
              look={at === 0 ? "plain" : "quiet"}
              fixed={{ collateralId: id }}
              fields={[{ name: "on", label: texts.on, as: "day" }]}
            />
          ))}
          <ProofLink debt={debt} reader={reader} kind="collateral_release" />
          <LetterLink debt={debt} letter="collateral-release" reader={reader} look="quiet">
            {say(texts.ask)}
          </LetterLink>
          <RefusedButton
            debt={debt}
            what="release"
            collateralId={id}
            whose={taken("accepted") === undefined ? "guarantee-company" : "registry"}
          />
        </Row>
      ) : undefined}
    </StepCard>
  );
}

/** A kind that a later release knows is shown as something pledged. */
function kindOf(kind: string): CollateralKind {
  return kind in collateralNames ? (kind as CollateralKind) : "pledge";
}
