import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { clientTexts as texts } from "./client-texts.ts";

/** A message to the client, who reads it in the app. */
export function AnswerForm({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  const { id, renew } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm({
    name: `answer/${clientId}`,
    defaults: { answer: "" },
    check: ({ answer }) => (answer.trim() === "" ? { answer: texts.answerFlaw } : {}),
    fieldOf: { "data.text": "answer" },
    async save({ answer }) {
      // The message is named by its event, so that sent twice it is one.
      const data = { messageId: id, text: answer.trim() };
      await record({ id, clientId, type: "message.sent", data });
      renew();
      form.fields.reset({ answer: "" });
      tell(say(texts.sent));
    },
  });
  return (
    <FormFrame form={form} submit={say(texts.send)}>
      <LongTextField
        fields={form.fields}
        name="answer"
        label={say(texts.answer)}
        hint={say(texts.answerHint)}
        rows={3}
      />
    </FormFrame>
  );
}
