import { useState } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import type { CaseloadRow } from "../../api/caseload.ts";
import { useSay } from "../../language/language.ts";
import { describedBy } from "../../ui/form/fields.tsx";
import formStyles from "../../ui/form/form.module.css";
import { Note } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { useCaseload } from "../caseload/use-caseload.ts";
import { handoverTexts as texts } from "./handover-texts.ts";
import styles from "./handover.module.css";

const most = 100;

interface ChoosePeopleProps<Values extends FieldValues> {
  readonly fields: UseFormReturn<Values>;
  readonly chosen: readonly CaseloadRow[];
  onChoose(chosen: readonly CaseloadRow[]): void;
}

/** Whom to hand over: found by name or pinyin, and ticked. Who was ticked stays so when the search changes. */
export function ChoosePeople<Values extends FieldValues>(props: ChoosePeopleProps<Values>) {
  const { fields, chosen, onChoose } = props;
  const say = useSay();
  const [q, setQ] = useState("");
  const { caseload } = useCaseload({ q: q === "" ? undefined : q, sort: "name", limit: most });
  const items = caseload?.items ?? [];
  const name = "people" as Path<Values>;
  const { error } = fields.getFieldState(name, fields.formState);
  const isChosen = ({ clientId }: CaseloadRow) => chosen.some((one) => one.clientId === clientId);

  function toggle(row: CaseloadRow) {
    const others = chosen.filter(({ clientId }) => clientId !== row.clientId);
    onChoose(isChosen(row) ? others : [...others, row]);
    fields.clearErrors(name);
  }

  return (
    <fieldset
      id="people"
      className={formStyles.field}
      tabIndex={-1}
      {...describedBy({ fields, name, hint: undefined })}
    >
      <legend className={formStyles.label}>{say(texts.who)}</legend>
      {error === undefined ? undefined : (
        <p id="people-flaw" className={formStyles.flaw}>
          {error.message}
        </p>
      )}
      <SearchField
        label={say(texts.search)}
        hint={say(texts.searchHint)}
        value={q}
        onSearch={setQ}
      />
      {caseload !== undefined && items.length === 0 ? <Note>{say(texts.noMatch)}</Note> : undefined}
      <ul className={styles.people}>
        {items.map((row) => (
          <li key={row.clientId}>
            <label className={styles.person}>
              <input
                type="checkbox"
                checked={isChosen(row)}
                disabled={row.handoverTo !== undefined}
                onChange={() => toggle(row)}
              />
              {row.name}
              {row.handoverTo === undefined ? undefined : <Note>{say(texts.already)}</Note>}
            </label>
          </li>
        ))}
      </ul>
      <div role="status">
        <Note>{say(texts.chosen, { n: chosen.length })}</Note>
      </div>
    </fieldset>
  );
}
