import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import type { EventField } from "../record/event-field.ts";
import type { LineAct } from "./line-actions.tsx";
import { differenceValues, lineOutcomeValues } from "./line-texts.ts";
import { ProofForm } from "./proof-form.tsx";
import { lineName } from "./read-sheet.ts";
import { reconcileTexts as texts, sheetFormTexts as formTexts } from "./reconcile-texts.ts";
import type { SheetLine, SheetProps } from "./sheet.ts";

interface LineFormProps extends SheetProps {
  readonly line: SheetLine;
  readonly act: LineAct;
  onClose(): void;
}

const { agreed, waived } = lineOutcomeValues;

const describing = ({ type = "unknown" }: SheetLine): readonly EventField[] => [
  { name: "type", label: formTexts.kind, as: "choice", choices: differenceValues, usual: type },
  { name: "note", label: formTexts.note, as: "long", optional: true },
];

const settling: readonly EventField[] = [
  {
    name: "outcome",
    label: formTexts.outcome,
    as: "chips",
    choices: { agreed, waived },
    usual: "agreed",
  },
  {
    name: "agreedFen",
    label: formTexts.agreedSum,
    hint: formTexts.agreedHint,
    as: "amount",
    when: ({ outcome }) => outcome === "agreed",
  },
  { name: "reason", label: formTexts.reason, as: "long", optional: true },
  { name: "on", label: formTexts.agreedOn, as: "day" },
];

/** B05, B08: what kind of difference a line is, or what was agreed about it, with its proofs. */
export function LineForm({ debt, statement, reader, line, act, onClose }: LineFormProps) {
  const say = useSay();
  const isDescribing = act === "describe";
  const title = isDescribing ? texts.describeLine : texts.agreeLine;
  return (
    <Dialog title={say(title, { line: say(lineName(line.kind)) })} onClose={onClose} sheet>
      <ProofForm
        debt={debt}
        reader={reader}
        type={isDescribing ? "statement.difference-typed" : "statement.difference-closed"}
        about={`${statement.id}/${line.kind}`}
        fixed={{ statementId: statement.id, line: line.kind }}
        fields={isDescribing ? describing(line) : settling}
        attached={line.evidenceIds}
        onClose={onClose}
      />
    </Dialog>
  );
}
