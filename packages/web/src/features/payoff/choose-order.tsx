import type { Compared } from "@aftercare/core/planning/compare-orders.ts";
import type { Client } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { payoffOrderNames } from "./order-texts.ts";
import { payoffTexts as texts } from "./payoff-texts.ts";
import type { Payoff } from "./use-payoff.ts";

interface ChooseOrderProps {
  readonly client: Client;
  readonly payoff: Payoff;
  readonly row: Compared;
}

interface Typed {
  readonly reason: string;
}

/** Keeps the order with its budget; an order of one's own needs a sentence. */
export function ChooseOrder({ client: { clientId }, payoff, row }: ChooseOrderProps) {
  const say = useSay();
  const { id, renew } = useEventId();
  const { mutateAsync: record } = useRecord();
  const isOwn = row.name === "custom";
  const form = useForm<Typed>({
    name: `payoff-order/${clientId}`,
    defaults: { reason: "" },
    check: ({ reason }) => (isOwn && reason.trim() === "" ? { reason: uiTexts.requiredFlaw } : {}),
    fieldOf: { "data.reason": "reason" },
    async save({ reason }) {
      const data = {
        order: row.name,
        monthlyFen: payoff.monthlyFen,
        ...(isOwn ? { line: row.line.map((place) => place.id) } : {}),
        ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
      };
      await record({ id, clientId, type: "payoff-order.chosen", data });
      renew();
      tell(say(texts.chosen, { order: say(payoffOrderNames[row.name]) }));
    },
  });
  return (
    <FormFrame form={form} submit={say(texts.choose)}>
      <LongTextField
        fields={form.fields}
        name="reason"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        optional={!isOwn}
        rows={2}
      />
    </FormFrame>
  );
}
