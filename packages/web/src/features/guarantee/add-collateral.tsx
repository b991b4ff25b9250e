import { useState } from "react";
import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { collateralNames } from "./collateral-texts.ts";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";

/** One more thing behind the debt: the terms name all of them, so those that are there are told again. */
export function AddCollateral({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say(texts.addCollateral)}
      </Button>
      {isOpen ? (
        <Dialog title={say(texts.addCollateral)} onClose={close} sheet>
          <CollateralForm debt={debt} onClose={close} />
        </Dialog>
      ) : undefined}
    </>
  );
}

interface Typed {
  readonly kind: string;
}

function CollateralForm({ debt, onClose }: { readonly debt: Debt; onClose(): void }) {
  const say = useSay();
  const { clientId, debtId, terms } = debt;
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<Typed>({
    name: `collateral/${clientId}/${debtId}`,
    defaults: { kind: "" },
    check: ({ kind }) => (kind === "" ? { kind: uiTexts.requiredFlaw } : {}),
    async save({ kind }) {
      const collateral = [...terms.collateral, { id, kind }];
      await record({ id, clientId, debtId, type: "debt.amended", data: { collateral } });
      tell(say(texts.added));
      onClose();
    },
  });
  const choices = Object.entries(collateralNames).map(([value, text]) => ({
    value,
    label: say(text),
  }));
  return (
    <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
      <ChipField
        fields={form.fields}
        name="kind"
        label={say(texts.collateralKind)}
        choices={choices}
      />
    </FormFrame>
  );
}
