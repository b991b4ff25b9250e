import { changeRestriction, type DataRequest } from "../../api/data-requests.ts";
import { refreshClient } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Card } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { dataRequestTexts as texts } from "./data-request-texts.ts";

interface Typed {
  readonly restrictReason: string;
}

/** Stores the data only, or lifts that again. */
export function RestrictForm({ listed }: { readonly listed: DataRequest }) {
  const say = useSay();
  const { clientId, dataState } = listed;
  const restricted = dataState === "active";
  const form = useForm<Typed>({
    name: `restriction/${clientId}`,
    defaults: { restrictReason: "" },
    check: ({ restrictReason }) =>
      restrictReason.trim() === "" ? { restrictReason: uiTexts.requiredFlaw } : {},
    async save({ restrictReason }) {
      await changeRestriction(clientId, { restricted, reason: restrictReason });
      await refreshClient(clientId);
      tell(say(restricted ? texts.restricted : texts.released));
    },
    fieldOf: { reason: "restrictReason" },
  });
  return (
    <Card>
      <FormFrame form={form} submit={say(restricted ? texts.restrict : texts.release)}>
        <LongTextField
          fields={form.fields}
          name="restrictReason"
          label={say(texts.restrictReason)}
          rows={2}
        />
      </FormFrame>
    </Card>
  );
}
