import { addDays, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import { newId, useRecord } from "../../api/record.ts";
import { saveReminders, type ReminderSettings } from "../../api/reminders.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { CheckField, ChoiceField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note, Section, Stack } from "../../ui/page.tsx";
import { reminderTexts as texts } from "./reminder-texts.ts";

type Category = ReminderSettings["categories"][number]["category"];

interface Typed {
  readonly wanted: Readonly<Record<Category, boolean>>;
  /** The day on which reminders go on; empty without a break. */
  readonly pausedUntil: string;
  readonly showLenders: boolean;
  readonly language: string;
}

interface ReminderFormProps {
  readonly clientId: string;
  readonly settings: ReminderSettings;
}

export function ReminderForm({ clientId, settings }: ReminderFormProps) {
  const say = useSay();
  const { mutateAsync: record } = useRecord();
  const form = useForm<Typed>({
    name: `reminders/${clientId}`,
    defaults: typedOf(settings),
    check: () => ({}),
    async save(typed) {
      const { pausedUntil, showLenders, language } = typed;
      await saveReminders(clientId, {
        off: offOf(settings, typed),
        pausedUntil: pausedUntil === "" ? null : (pausedUntil as IsoDate),
        showLenders,
      });
      if (language !== settings.language) {
        await record({ id: newId(), clientId, type: "client.amended", data: { language } });
      }
      tell(say(texts.saved));
    },
    fieldOf: { pausedUntil: "pausedUntil", "data.pausedUntil": "pausedUntil" },
  });
  const { fields } = form;
  return (
    <FormFrame form={form} submit={say(texts.save)}>
      <Section title={say(texts.which)}>
        <Stack>
          {settings.categories.map(({ category, title, covers }) => (
            <CheckField
              key={category}
              fields={fields}
              name={`wanted.${category}`}
              label={title}
              hint={covers}
            />
          ))}
        </Stack>
        <Note>{say(texts.always)}</Note>
      </Section>
      <ChoiceField
        fields={fields}
        name="pausedUntil"
        label={say(texts.pause)}
        choices={usePauses(settings)}
      />
      <Section title={say(texts.privacy)}>
        <CheckField
          fields={fields}
          name="showLenders"
          label={say(texts.lenders)}
          hint={say(texts.lendersHint)}
        />
      </Section>
      <ChoiceField
        fields={fields}
        name="language"
        label={say(texts.language)}
        choices={[
          { value: "zh-CN", label: say(texts.chinese) },
          { value: "en", label: say(texts.english) },
        ]}
      />
    </FormFrame>
  );
}

/** Whole weeks within what the API allows, and a break that runs already. */
function usePauses({ pauseWindow, pausedUntil }: ReminderSettings) {
  const say = useSay();
  const language = useLanguage();
  const write = (day: string) => writeDate(day as IsoDate, language);
  const weeks = [1, 2, 3, 4]
    .map((n) => ({ n, day: addDays(pauseWindow.earliest as IsoDate, (n - 1) * 7) }))
    .filter(({ day }) => day <= pauseWindow.latest && day !== pausedUntil);
  const running =
    pausedUntil === undefined
      ? []
      : [{ value: pausedUntil, label: say(texts.running, { day: write(pausedUntil) }) }];
  return [
    { value: "", label: say(texts.noPause) },
    ...running,
    ...weeks.map(({ n, day }) => ({
      value: day,
      label: say(n === 1 ? texts.week : texts.weeks, { n, day: write(day) }),
    })),
  ];
}

function typedOf({ categories, pausedUntil, showLenders, language }: ReminderSettings): Typed {
  const wanted = Object.fromEntries(categories.map(({ category, wanted: is }) => [category, is]));
  return {
    wanted: wanted as Typed["wanted"],
    pausedUntil: pausedUntil ?? "",
    showLenders,
    language,
  };
}

function offOf({ categories }: ReminderSettings, { wanted }: Typed): Category[] {
  return categories.flatMap(({ category }) => (wanted[category] ? [] : [category]));
}
