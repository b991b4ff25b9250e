import type { UseFormReturn } from "react-hook-form";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Debt } from "../../api/clients.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { ChoiceField, SelectField } from "../../ui/form/fields.tsx";
import { Note } from "../../ui/page.tsx";
import { courseTexts as texts } from "./course-texts.ts";
import type { ObjectionValues } from "./objection-values.ts";

interface ProxyFieldsProps {
  readonly fields: UseFormReturn<ObjectionValues>;
  readonly debt: Debt;
}

/** Staff say who filed it: for a client only with a power of attorney that lies with the debt (L3). */
export function ProxyFields({ fields, debt }: ProxyFieldsProps) {
  const say = useSay();
  const language = useLanguage();
  const powers = debt.evidence.filter(
    ({ kind, gone }) => kind === "power_of_attorney" && gone === undefined,
  );
  const isProxy = fields.watch("filedBy") === "proxy";
  return (
    <>
      <ChoiceField
        fields={fields}
        name="filedBy"
        label={say(texts.filedBy)}
        choices={[
          { value: "client", label: say(texts.byClient) },
          { value: "proxy", label: say(texts.byProxy), hint: say(texts.byProxyHint) },
        ]}
      />
      {isProxy && powers.length === 0 ? <Note>{say(texts.noPoa)}</Note> : undefined}
      {isProxy ? (
        <SelectField
          fields={fields}
          name="poa"
          label={say(texts.poa)}
          empty=""
          choices={powers.map(({ id, on }) => ({
            value: id,
            label: say(texts.poaOf, { day: writeDate(on as IsoDate, language) }),
          }))}
        />
      ) : undefined}
    </>
  );
}
