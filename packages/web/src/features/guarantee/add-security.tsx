import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Note, Row } from "../../ui/page.tsx";
import { EventButton } from "../record/event-button.tsx";
import { guarantorRoleValues } from "../timeline/creditor-field-texts.ts";
import { AddCollateral } from "./add-collateral.tsx";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";

interface AddSecurityProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
}

/** Who or what stands behind a debt, noted by whoever learns of it. */
export function AddSecurity({ debt, reader }: AddSecurityProps) {
  const say = useSay();
  const file = { clientId: debt.clientId, debtId: debt.debtId };
  return (
    <Row>
      <EventButton
        {...file}
        type="guarantor.named"
        idField="guarantorId"
        title={say(texts.addGuarantor)}
        look="quiet"
        told={say(texts.added)}
        fields={[
          { name: "name", label: texts.name, hint: texts.nameHint, as: "words" },
          {
            name: "role",
            label: texts.role,
            as: "chips",
            choices: guarantorRoleValues,
            usual: "guarantor",
          },
        ]}
      />
      <AddCollateral debt={debt} />
      {debt.compensation === undefined ? (
        <EventButton
          {...file}
          type="compensation.paid"
          title={say(reader === "client" ? texts.addCompensation : texts.addCompensationStaff)}
          look="quiet"
          told={say(texts.added)}
          fields={[
            {
              name: "insurer",
              label: texts.insurer,
              hint: texts.insurerHint,
              as: "words",
              ...(debt.terms.insurer === undefined ? {} : { usual: debt.terms.insurer }),
            },
            { name: "on", label: texts.paidOn, as: "day" },
          ]}
        />
      ) : undefined}
      {debt.state === "settled" ? undefined : <Note>{say(texts.afterPayoff)}</Note>}
    </Row>
  );
}
