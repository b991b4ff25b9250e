import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { differenceValues } from "./line-texts.ts";
import { capital } from "./five-fields.tsx";
import { LineActions, type LineAct } from "./line-actions.tsx";
import { LineForm } from "./line-form.tsx";
import { lineName } from "./read-sheet.ts";
import { reconcileTexts as texts } from "./reconcile-texts.ts";
import type { SheetLine, SheetProps } from "./sheet.ts";
import styles from "./reconcile.module.css";

/** Both sides line by line: the sums, how they differ in words, and what can be done about it (B03 to B05). */
export function SheetTable(props: SheetProps & { readonly isWorked: boolean }) {
  const { statement, isWorked } = props;
  const say = useSay();
  const [asked, setAsked] = useState<{ readonly line: SheetLine; readonly act: LineAct }>();
  const hasDifference = statement.lines.some(({ state }) => state !== "same");
  const columns: readonly Column<SheetLine>[] = [
    { title: say(texts.line), render: ({ kind }) => capital(say(lineName(kind))) },
    {
      title: say(texts.theirSide),
      align: "end",
      render: ({ theirsFen }) => <Amount fen={theirsFen} />,
    },
    { title: say(texts.ourSide), align: "end", render: ({ oursFen }) => <Amount fen={oursFen} /> },
    { title: say(texts.difference), render: (line) => <Difference line={line} /> },
  ];
  const more: readonly Column<SheetLine>[] = [
    { title: say(texts.state), render: (line) => <State line={line} statement={statement} /> },
    ...(isWorked
      ? [
          {
            title: say(texts.steps),
            fits: true as const,
            render: (line: SheetLine) => (
              <LineActions {...props} line={line} onAct={(act) => setAsked({ line, act })} />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Table
        name={say(texts.sheet)}
        columns={hasDifference ? [...columns, ...more] : columns}
        rows={statement.lines}
        keyOf={({ kind }) => kind}
      />
      {asked === undefined ? undefined : (
        <LineForm {...props} {...asked} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

function Difference({ line: { differenceFen, type } }: { readonly line: SheetLine }) {
  const say = useSay();
  if (differenceFen === 0) return <span className={styles.soft}>{say(texts.same)}</span>;
  const amount = <Amount fen={Math.abs(differenceFen)} />;
  return (
    <span className={styles.cell}>
      <strong>
        <Saying text={differenceFen > 0 ? texts.more : texts.less} slots={{ amount }} />
      </strong>
      {type === undefined ? undefined : (
        <span className={styles.soft}>{capital(say(differenceValues[type]))}</span>
      )}
    </span>
  );
}

function State({ line, statement }: { readonly line: SheetLine } & Pick<SheetProps, "statement">) {
  const say = useSay();
  const { state, agreedFen, evidenceIds } = line;
  if (state === "same") return undefined;
  const isOpen = state === "open" || state === "contacted";
  const amount = <Amount fen={agreedFen ?? 0} />;
  const words = {
    open: texts.stateOpen,
    contacted: texts.stateContacted,
    agreed: agreedFen === undefined ? texts.stateDone : texts.stateAgreed,
    waived: texts.stateWaived,
  }[state];
  return (
    <span className={styles.cell}>
      <Tag tone={isOpen && statement.isCurrent ? "attention" : "good"}>
        <Saying text={words} slots={{ amount }} />
      </Tag>
      <span className={styles.soft}>
        {evidenceIds.length === 0
          ? say(texts.noProofs)
          : say(texts.proofs, { n: evidenceIds.length })}
      </span>
    </span>
  );
}
