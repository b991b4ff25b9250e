import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import type { DebtSummary } from "../../api/clients.ts";
import type { Evidence, EvidenceKind } from "../../api/files.ts";
import { useSay } from "../../language/language.ts";
import { filesTexts as texts } from "./files-texts.ts";
import { kindTexts, otherKinds, usualKinds } from "./kind-texts.ts";
import formStyles from "../../ui/form/form.module.css";
import styles from "./files.module.css";

interface FileFiltersProps {
  readonly debts: readonly DebtSummary[];
  readonly files: readonly Evidence[];
  readonly debtId: string | undefined;
  readonly kind: EvidenceKind | undefined;
}

/** By debt and by kind; both stand in the address, so that going back keeps them. Offers only what is there. */
export function FileFilters({ debts, files, debtId, kind }: FileFiltersProps) {
  const say = useSay();
  const navigate = useNavigate();
  const there = [...usualKinds, ...otherKinds].filter(
    (each) => each === kind || files.some((file) => file.kind === each),
  );

  function show(search: {
    readonly debt?: string | undefined;
    readonly kind?: string | undefined;
  }) {
    void navigate({ to: "/files", search, replace: true });
  }

  return (
    <div className={styles.filters}>
      {debts.length < 2 ? undefined : (
        <Filter
          label={say(texts.debt)}
          all={say(texts.allDebts)}
          value={debtId}
          choices={debts.map((debt) => [debt.debtId, debt.creditor])}
          onChoose={(debt) => show({ debt, kind })}
        />
      )}
      <Filter
        label={say(texts.kind)}
        all={say(texts.allKinds)}
        value={kind}
        choices={there.map((each) => [each, say(kindTexts[each])])}
        onChoose={(chosen) => show({ debt: debtId, kind: chosen })}
      />
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [value: string, label: string])[];
  onChoose(value: string | undefined): void;
}

function Filter({ label, all, value, choices, onChoose }: FilterProps) {
  const id = useId();
  return (
    <div className={formStyles.field}>
      <label className={formStyles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={formStyles.input}
        value={value ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? undefined : target.value)}
      >
        <option value="">{all}</option>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
