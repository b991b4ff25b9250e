import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { creditorsQuery, type Creditor } from "../../api/creditors.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/form/fields.tsx";
import { Note, Tag } from "../../ui/page.tsx";
import { licenceTexts } from "../creditors/creditor-texts.ts";
import { channelWords, inWords } from "../creditors/creditor-words.tsx";
import type { TypedDebt } from "./debt-form.tsx";
import { debtTexts as texts } from "./debt-texts.ts";
import { pickedFrom } from "./picked-lender.ts";
import styles from "./debts.module.css";

const pauseMs = 250;
const most = 5;

interface LenderFieldProps {
  readonly fields: UseFormReturn<TypedDebt>;
  readonly hint: string;
}

/** C4: the lender as it is typed, and what the register knows under that name, pinyin or product (A20, B20). */
export function LenderField({ fields, hint }: LenderFieldProps) {
  const say = useSay();
  const [lender, creditorId] = fields.watch(["lender", "creditorId"]);
  const isPicked = creditorId !== "";
  const typed = usePaused(lender.trim());
  const { data } = useQuery({
    ...creditorsQuery(typed, "", most),
    enabled: typed !== "" && !isPicked,
  });

  function pick(creditor: Creditor) {
    for (const [name, value] of Object.entries(pickedFrom(creditor))) {
      fields.setValue(name as keyof TypedDebt, value, { shouldDirty: true });
    }
  }

  return (
    <div className={styles.lender}>
      <TextField
        fields={fields}
        name="lender"
        label={say(texts.lender)}
        hint={hint}
        maxLength={120}
        autoComplete="off"
      />
      {isPicked ? (
        <Picked fields={fields} />
      ) : (
        <Suggestions items={typed === "" ? [] : (data?.items ?? [])} onPick={pick} />
      )}
    </div>
  );
}

function Suggestions({
  items,
  onPick,
}: {
  readonly items: readonly Creditor[];
  onPick(creditor: Creditor): void;
}) {
  const say = useSay();
  if (items.length === 0) return undefined;
  return (
    <div role="group" aria-label={say(texts.inRegister)}>
      <Note>{say(texts.inRegister)}</Note>
      <ul className={styles.suggestions}>
        {items.map((creditor) => (
          <li key={creditor.creditorId}>
            <button type="button" onClick={() => onPick(creditor)}>
              <span>{inWords(creditor.name)}</span>
              <small>
                {say(licenceTexts[creditor.licence])}
                {creditor.official.length === 0
                  ? ""
                  : ` · ${channelWords(creditor.official.slice(0, 1), say)}`}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Picked({ fields }: Pick<LenderFieldProps, "fields">) {
  const say = useSay();
  const phone = fields.watch("phone");
  const letGo = () => {
    for (const name of ["creditorId", "phone", "cycle", "closure"] as const) {
      fields.setValue(name, "", { shouldDirty: true });
    }
  };
  return (
    <p className={styles.picked} role="status">
      <Tag tone="good">{say(texts.fromRegister)}</Tag>{" "}
      {phone === "" ? undefined : say(texts.pickedPhone, { phone })}
      <Button look="quiet" onClick={letGo}>
        {say(texts.otherLender)}
      </Button>
    </p>
  );
}

/** What was typed, a moment after the last letter: also the end of a pinyin word. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
