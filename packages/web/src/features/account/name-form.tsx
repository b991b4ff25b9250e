import { renameMe } from "../../api/account.ts";
import { useSay } from "../../language/language.ts";
import { TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { accountTexts as texts } from "./account-texts.ts";

interface Typed {
  readonly name: string;
}

const mostLength = 80;

function check({ name }: Typed): Flaws<Typed> {
  if (name.trim() === "") return { name: texts.nameFlaw };
  return name.trim().length > mostLength ? { name: texts.nameLong } : {};
}

export function NameForm({ name }: Typed) {
  const say = useSay();
  const form = useForm<Typed>({
    name: "my-name",
    defaults: { name },
    check,
    async save(typed) {
      await renameMe(typed.name.trim());
      tell(say(texts.saved));
    },
    fieldOf: { name: "name" },
  });
  return (
    <FormFrame form={form} submit={say(texts.save)}>
      <TextField
        fields={form.fields}
        name="name"
        label={say(texts.name)}
        hint={say(texts.nameHint)}
        autoComplete="nickname"
      />
    </FormFrame>
  );
}
