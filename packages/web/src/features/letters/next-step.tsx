import type { Debt } from "../../api/clients.ts";
import type { FittingLetter } from "../../api/letters.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Note } from "../../ui/page.tsx";
import type { Reader } from "../debts/debt-link.tsx";
import { letterTexts as texts } from "./letters-texts.ts";

interface NextStepProps {
  readonly debt: Debt;
  readonly letter: FittingLetter;
  readonly reader: Reader;
}

/** An objection and a complaint have clocks by law, which begin when they are recorded as such. */
export function NextStep({ debt, letter, reader }: NextStepProps) {
  const say = useSay();
  const { clientId, debtId } = debt;
  const isObjection = letter.letter.startsWith("objection-");
  if (!isObjection && !letter.letter.startsWith("complaint-")) return undefined;
  return (
    <div>
      <Note>{say(isObjection ? texts.objectionNext : texts.complaintNext)}</Note>
      {reader === "client" ? (
        <ButtonLink to="/objection/$debtId" params={{ debtId }}>
          {say(texts.recordIt)}
        </ButtonLink>
      ) : (
        <ButtonLink to="/clients/$clientId/debts/$debtId/objection" params={{ clientId, debtId }}>
          {say(texts.recordIt)}
        </ButtonLink>
      )}
    </div>
  );
}
