import { addDays, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { FollowUp } from "../../api/clients.ts";
import { snooze } from "../../api/follow-ups.ts";
import { refreshClient } from "../../api/record.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Saying } from "../../ui/saying.tsx";
import { taskIdOf } from "../follow-up/task-id.ts";
import { followUpsTexts as texts } from "./follow-ups-texts.ts";

const other = "day";

/** Puts off when somebody is reminded of it; a week is the usual. */
export function SnoozeDialog({
  followUp,
  onClose,
}: {
  readonly followUp: FollowUp;
  onClose(): void;
}) {
  const say = useSay();
  const language = useLanguage();
  const today = useToday();
  const { clientId, due, title } = followUp;
  const form = useForm({
    name: `snooze-${clientId}-${taskIdOf(followUp)}`,
    defaults: { days: "7", day: "" },
    check: ({ days, day }) => (days === other && day <= today ? { day: texts.untilFlaw } : {}),
    async save({ days, day }) {
      const until = days === other ? (day as IsoDate) : addDays(today, Number(days));
      await snooze(followUp, until);
      await refreshClient(clientId);
      onClose();
      tell(say(texts.snoozed, { day: writeDate(until, language) }));
    },
    fieldOf: { "data.until": "day" },
  });
  return (
    <Dialog title={say(texts.snoozeTitle)} onClose={onClose}>
      <p>{title}</p>
      <p>
        <Saying text={texts.snoozeLead} slots={{ day: <Day on={due} /> }} />
      </p>
      <FormFrame form={form} submit={say(texts.putOff)} aside={<CancelButton onClick={onClose} />}>
        <ChipField
          fields={form.fields}
          name="days"
          label={say(texts.until)}
          choices={[
            { value: "1", label: say(texts.tomorrow) },
            { value: "3", label: say(texts.inThreeDays) },
            { value: "7", label: say(texts.inAWeek) },
            { value: other, label: say(texts.otherDay) },
          ]}
        />
        {form.fields.watch("days") === other ? (
          <TextField fields={form.fields} name="day" label={say(texts.whichDay)} type="date" />
        ) : undefined}
      </FormFrame>
    </Dialog>
  );
}
