import type { UseFormReturn } from "react-hook-form";
import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { ChoiceField } from "../../ui/form/fields.tsx";
import { Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { checkTexts as texts } from "./check-texts.ts";
import { FiveYears } from "./five-years.tsx";
import { markTexts } from "./mark-texts.ts";
import { MonthMarks } from "./month-marks.tsx";
import type { CheckValues } from "./reading.ts";
import { SpecialField } from "./special-field.tsx";

interface MarksQuestionProps {
  readonly fields: UseFormReturn<CheckValues>;
  /** Of this debt. */
  readonly followUps: readonly FollowUp[];
}

/** A17: the boxes of the months, what may have vanished from them, and when a true mark goes. */
export function MarksQuestion({ fields, followUps }: MarksQuestionProps) {
  const say = useSay();
  const { marks, on, oddMonths, special } = fields.watch();
  const repair = followUps.find(({ rule }) => rule === "R18");
  return (
    <>
      <p>{say(texts.marksLead)}</p>
      <Note>{say(markTexts.marksMean)}</Note>
      {repair === undefined ? undefined : <Repair gone={repair.due} on={on} />}
      <ChoiceField
        fields={fields}
        name="marks"
        label={say(texts.marksAre)}
        choices={[
          { value: "right", label: say(texts.right) },
          { value: "true-but-old", label: say(texts.old), hint: say(texts.oldHint) },
          { value: "wrong", label: say(texts.wrong) },
          ...(repair === undefined ? [] : [{ value: "hidden", label: say(texts.hidden) }]),
          { value: "not-read", label: say(texts.notRead) },
        ]}
      />
      {marks === "true-but-old" ? <FiveYears followUps={followUps} /> : undefined}
      {marks === "wrong" || marks === "true-but-old" ? (
        <MonthMarks
          on={on}
          months={oddMonths}
          onChange={(months) => fields.setValue("oddMonths", months, { shouldDirty: true })}
        />
      ) : undefined}
      <SpecialField
        chosen={special}
        onChange={(codes) => fields.setValue("special", codes, { shouldDirty: true })}
      />
    </>
  );
}

/** TC09, a historic rule: why an old mark is not there any more, or still is. */
function Repair({ gone, on }: { readonly gone: string; readonly on: string }) {
  const isGone = on >= gone;
  return (
    <Note>
      <Saying
        text={isGone ? texts.repairGone : texts.repairSoon}
        slots={{ day: <Day on={gone} /> }}
      />
    </Note>
  );
}
