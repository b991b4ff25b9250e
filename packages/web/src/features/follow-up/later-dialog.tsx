import { addDays } from "@aftercare/core/calendar/dates.ts";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { FollowUp } from "../../api/clients.ts";
import { snooze } from "../../api/follow-ups.ts";
import { refreshClient } from "../../api/record.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useToday } from "../../ui/use-today.ts";
import { ChoiceField, TextField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { followUpTexts as texts } from "./follow-up-texts.ts";
import { taskIdOf } from "./task-id.ts";

interface LaterDialogProps {
  readonly followUp: FollowUp;
  onClose(): void;
}

/** When to be reminded again: a few days, a week, or a day of one's own. */
export function LaterDialog({ followUp, onClose }: LaterDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const today = useToday();
  const form = useForm({
    name: `later-${taskIdOf(followUp)}`,
    defaults: { when: "3", day: "" },
    check: ({ when, day }) => (when === "day" && day <= today ? { day: texts.laterFlaw } : {}),
    async save({ when, day }) {
      const until = when === "day" ? (day as IsoDate) : addDays(today, Number(when));
      await snooze(followUp, until);
      await refreshClient(followUp.clientId);
      onClose();
      tell(say(texts.laterTold, { date: writeDate(until, language) }));
    },
  });
  const { fields } = form;
  const choices = [
    { value: "3", label: say(texts.inThreeDays), hint: writeDate(addDays(today, 3), language) },
    { value: "7", label: say(texts.inAWeek), hint: writeDate(addDays(today, 7), language) },
    { value: "day", label: say(texts.otherDay) },
  ];
  return (
    <Dialog title={say(texts.laterTitle)} onClose={onClose}>
      <p>{say(texts.laterLead)}</p>
      <FormFrame
        form={form}
        submit={say(texts.remindMe)}
        aside={<CancelButton onClick={onClose} />}
      >
        <ChoiceField fields={fields} name="when" label={followUp.title} choices={choices} />
        {fields.watch("when") === "day" ? (
          <TextField fields={fields} name="day" label={say(texts.whichDay)} type="date" />
        ) : undefined}
        <Note>
          <Saying text={texts.laterLaw} slots={{ date: <Day on={followUp.due} /> }} />
        </Note>
      </FormFrame>
    </Dialog>
  );
}
