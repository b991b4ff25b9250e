import { useMe } from "../../api/me.ts";
import { keepForLater } from "../../api/outbox.ts";
import { NoAnswerError } from "../../api/problem.ts";
import { newId, useEventId, useRecord, type Happening } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { LongTextField, SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { messageTexts as texts } from "./message-texts.ts";

interface Typed {
  readonly topic: string;
  readonly text: string;
  readonly preferredTime: string;
}

const topics = ["follow-up", "money", "credit-report", "scam", "data", "other"] as const;
const times = ["any", "morning", "afternoon", "evening"] as const;
const mostLength = 4_000;

function check({ text }: Typed): Flaws<Typed> {
  if (text.trim() === "") return { text: texts.textFlaw };
  return text.length > mostLength ? { text: texts.textLong } : {};
}

export function MessageForm({ clientId, onSent }: { readonly clientId: string; onSent(): void }) {
  const say = useSay();
  const { id: userId } = useMe().user;
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<Typed>({
    name: `message/${clientId}`,
    defaults: { topic: "", text: "", preferredTime: "" },
    check,
    async save({ topic, text, preferredTime }) {
      const data = {
        messageId: newId(),
        text: text.trim(),
        ...(topic === "" ? {} : { topic }),
        ...(preferredTime === "" ? {} : { preferredTime }),
      };
      const message: Happening = { id, clientId, type: "message.sent", data };
      try {
        await record(message);
        tell(say(texts.sent));
      } catch (error) {
        if (!(error instanceof NoAnswerError)) throw error;
        await keepForLater(userId, message);
        tell(say(texts.kept));
      }
    },
    onSaved: onSent,
    fieldOf: { "data.text": "text" },
  });
  return (
    <FormFrame form={form} submit={say(texts.send)}>
      <LongTextField
        fields={form.fields}
        name="text"
        label={say(texts.text)}
        hint={say(texts.textHint)}
        rows={5}
      />
      <SelectField
        fields={form.fields}
        name="topic"
        label={say(texts.topic)}
        optional
        empty={say(texts.noTopic)}
        choices={topics.map((value) => ({ value, label: say(texts[value]) }))}
      />
      <SelectField
        fields={form.fields}
        name="preferredTime"
        label={say(texts.time)}
        optional
        empty={say(texts.noTopic)}
        choices={times.map((value) => ({ value, label: say(texts[value]) }))}
      />
    </FormFrame>
  );
}
