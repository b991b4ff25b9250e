import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Note, Row, Stack } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { BothAccounts } from "../credit/both-accounts.tsx";
import { LetterLink } from "../letters/letter-link.tsx";
import { EventButton } from "../record/event-button.tsx";
import type { GuaranteePartProps } from "./certificate-card.tsx";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";
import { ProofLink } from "./proof-link.tsx";
import { RefusedButton } from "./refused-button.tsx";
import { clockOf, StepCard } from "./step-card.tsx";

/** A29, A30, A31: somebody paid in the client's place: two papers, two accounts, and the way to 12378. */
export function CompensationPart({ debt, reader, isWorked }: GuaranteePartProps) {
  const { compensation } = debt;
  if (compensation === undefined) return undefined;
  const day = <Day on={compensation.on} />;
  return (
    <Stack>
      <p>
        <Saying text={texts.compensationWhy} slots={{ insurer: compensation.insurer, day }} />
      </p>
      {debt.state === "settled" ? (
        <>
          <PaperCard debt={debt} reader={reader} isWorked={isWorked} from="insurer" />
          <PaperCard debt={debt} reader={reader} isWorked={isWorked} from="platform" />
        </>
      ) : undefined}
      <BothAccounts debt={debt} linked={reader === "client"} />
    </Stack>
  );
}

const papers = {
  insurer: {
    title: texts.insurerLetter,
    got: texts.gotLetter,
    rule: "R16.letter",
    what: "insurer-letter",
    whose: "insurer",
    letter: "insurer-confirmation",
  },
  platform: {
    title: texts.platformProof,
    got: texts.gotProof,
    rule: "R16.platform",
    what: "platform-proof",
    whose: "lender",
    letter: "compensation-proof",
  },
} as const;

type PaperCardProps = GuaranteePartProps & { readonly from: "insurer" | "platform" };

function PaperCard({ debt, reader, isWorked, from }: PaperCardProps) {
  const say = useSay();
  const { clientId, debtId } = debt;
  const { title, got, rule, what, whose, letter } = papers[from];
  const gotOn = lastFrom(debt, from);
  return (
    <StepCard title={say(title)} followUp={clockOf(debt.followUps, rule)} gotOn={gotOn}>
      {from === "insurer" && gotOn === undefined ? <Note>{say(texts.silent)}</Note> : undefined}
      {isWorked && gotOn === undefined ? (
        <Row>
          <EventButton
            clientId={clientId}
            debtId={debtId}
            type="compensation.letter-received"
            about={from}
            title={say(got)}
            fixed={{ from }}
            fields={[{ name: "on", label: texts.on, as: "day" }]}
          />
          <ProofLink debt={debt} reader={reader} kind="letter" />
          <LetterLink debt={debt} letter={letter} reader={reader} look="quiet">
            {say(texts.ask)}
          </LetterLink>
          {from === "insurer" ? (
            <LetterLink debt={debt} letter="complaint-12378" reader={reader} look="quiet">
              {say(texts.complain)}
            </LetterLink>
          ) : undefined}
          <RefusedButton debt={debt} what={what} whose={whose} />
        </Row>
      ) : undefined}
    </StepCard>
  );
}

/** The letter of the settlement that holds now: an older one is about an older account. */
function lastFrom(
  { compensationLetters, settledOn }: Debt,
  from: "insurer" | "platform",
): string | undefined {
  const own = compensationLetters.filter(
    (letter) => letter.from === from && (settledOn === undefined || letter.on >= settledOn),
  );
  return own[own.length - 1]?.on;
}
