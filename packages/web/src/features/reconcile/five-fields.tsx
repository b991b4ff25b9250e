import type { Path, UseFormReturn } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { AmountField } from "../../ui/form/fields.tsx";
import { Saying } from "../../ui/saying.tsx";
import { fiveFields, lineName, sumOfFive, type TypedFive } from "./read-sheet.ts";
import { sheetFormTexts as texts } from "./reconcile-texts.ts";
import type { Statement } from "./sheet.ts";
import styles from "./reconcile.module.css";

interface FiveFieldsProps<Values extends TypedFive> {
  readonly fields: UseFormReturn<Values>;
  /** The lender's, to be seen beside what is typed. */
  readonly theirs?: Statement["theirs"];
  /** What the five have to come to. */
  readonly ledgerFen?: number;
}

/** The five amounts, and what they come to while they are typed. */
export function FiveFields<Values extends TypedFive>(props: FiveFieldsProps<Values>) {
  const { fields, theirs, ledgerFen } = props;
  const say = useSay();
  const sumFen = sumOfFive(fields.watch());
  const fits =
    ledgerFen === undefined ? texts.sum : ledgerFen === sumFen ? texts.sumFits : texts.sumOff;
  return (
    <>
      <div className={styles.five}>
        {fiveFields.map(({ name, line }) => {
          const fen = theirs?.[line];
          return (
            <AmountField
              key={name}
              fields={fields}
              name={name as Path<Values>}
              label={capital(say(lineName(line)))}
              hint={
                fen === undefined ? undefined : (
                  <Saying text={texts.theirs} slots={{ amount: <Amount fen={fen} /> }} />
                )
              }
            />
          );
        })}
      </div>
      <p role="status" className={styles.sum}>
        <Saying
          text={fits}
          slots={{
            amount: <Amount fen={sumFen} form="sentence" />,
            ledger: <Amount fen={ledgerFen ?? 0} form="sentence" />,
          }}
        />
      </p>
    </>
  );
}

/** At the beginning of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
