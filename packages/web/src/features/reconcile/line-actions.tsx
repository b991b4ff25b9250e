import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useToday } from "../../ui/use-today.ts";
import { lineName } from "./read-sheet.ts";
import { reconcileTexts as texts, sheetFormTexts as formTexts } from "./reconcile-texts.ts";
import type { SheetLine, SheetProps } from "./sheet.ts";
import styles from "./reconcile.module.css";

export type LineAct = "describe" | "settle";

interface LineActionsProps extends SheetProps {
  readonly line: SheetLine;
  /** Opens its form, which stands outside of the table. */
  onAct(act: LineAct): void;
}

/** What can be said of one line: what kind of difference it is, and what became of it. */
export function LineActions(props: LineActionsProps) {
  const { line, statement, reader, onAct } = props;
  const say = useSay();
  const isFinished = statement.signedOff !== undefined || statement.resolved !== undefined;
  if (line.state === "same" || isFinished || !statement.isCurrent) return undefined;
  const isClosed = line.state === "agreed" || line.state === "waived";
  const name = say(lineName(line.kind));
  return (
    <div className={reader === "client" ? styles.touch : styles.acts}>
      {isClosed ? (
        <Reopen {...props} />
      ) : (
        <Row>
          <Button
            aria-label={say(texts.describeLine, { line: name })}
            onClick={() => onAct("describe")}
          >
            {say(texts.describe)}
          </Button>
          <Button aria-label={say(texts.agreeLine, { line: name })} onClick={() => onAct("settle")}>
            {say(texts.agree)}
          </Button>
        </Row>
      )}
    </div>
  );
}

function Reopen({ debt, statement, line }: SheetProps & { readonly line: SheetLine }) {
  const say = useSay();
  const today = useToday();
  const { mutateAsync: record, error, isPending } = useRecord();
  const { clientId, debtId } = debt;
  async function reopen() {
    const data = { statementId: statement.id, line: line.kind, outcome: "reopened", on: today };
    await record({ id: newId(), clientId, debtId, type: "statement.difference-closed", data });
    tell(say(formTexts.recorded));
  }
  return (
    <>
      <Button
        look="quiet"
        disabled={isPending}
        aria-label={say(texts.reopenLine, { line: say(lineName(line.kind)) })}
        onClick={() => void reopen().catch(ignore)}
      >
        {say(texts.reopen)}
      </Button>
      {error === null ? undefined : <ProblemNote error={error} />}
    </>
  );
}

/** The mutation keeps what went wrong, and it is shown. */
const ignore = () => undefined;
