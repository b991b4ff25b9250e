import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Note } from "../../ui/page.tsx";
import { EventButton } from "../record/event-button.tsx";
import { refusingSideValues } from "../timeline/creditor-field-texts.ts";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";

interface RefusedButtonProps {
  readonly debt: Debt;
  readonly what: "certificate" | "release" | "insurer-letter" | "platform-proof";
  readonly collateralId?: string;
  readonly whose: keyof typeof refusingSideValues;
}

/** Who has to help says no: from here on there is a complaint, or a lawyer (A27, A28, A30). */
export function RefusedButton({ debt, what, collateralId, whose }: RefusedButtonProps) {
  const say = useSay();
  const { clientId, debtId } = debt;
  return (
    <EventButton
      clientId={clientId}
      debtId={debtId}
      type="guarantee.help-refused"
      idField="refusalId"
      about={`${what}/${collateralId ?? ""}`}
      title={say(texts.refused)}
      look="quiet"
      told={say(texts.refusedTold)}
      fixed={{ what, ...(collateralId === undefined ? {} : { collateralId }) }}
      fields={[
        {
          name: "whose",
          label: texts.refusedWhose,
          as: "chips",
          choices: refusingSideValues,
          usual: whose,
        },
        { name: "reason", label: texts.refusedWhy, as: "long" },
        { name: "on", label: texts.on, as: "day" },
      ]}
    >
      <Note>{say(texts.refusedPath)}</Note>
    </EventButton>
  );
}
