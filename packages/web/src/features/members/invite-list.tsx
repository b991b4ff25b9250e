import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { readTextFile } from "../../lib/read-text-file.ts";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { InviteCheck } from "./invite-check.tsx";
import { mostInvitees, readInvitees, type InviteeLine } from "./invitees.ts";
import { inviteTexts as texts } from "./invite-texts.ts";
import formStyles from "../../ui/form/form.module.css";

interface Typed {
  readonly list: string;
}

function check({ list }: Typed): Flaws<Typed> {
  const { length } = readInvitees(list);
  if (length === 0) return { list: texts.listFlaw };
  return length > mostInvitees ? { list: texts.listLong } : {};
}

/** A whole list: read and shown first, then sent one by one. */
export function InviteList() {
  const say = useSay();
  const [lines, setLines] = useState<readonly InviteeLine[]>();
  const form = useForm<Typed>({
    name: "invitations",
    defaults: { list: "" },
    check,
    turnsPage({ list }) {
      setLines(readInvitees(list));
      return true;
    },
    save: () => Promise.resolve(),
  });

  async function take(file: File | undefined) {
    if (file === undefined) return;
    form.fields.setValue("list", await readTextFile(file), { shouldDirty: true });
  }

  if (lines !== undefined) {
    return (
      <InviteCheck
        lines={lines}
        onBack={() => setLines(undefined)}
        onDone={() => {
          form.dropDraft();
          setLines(undefined);
        }}
      />
    );
  }
  return (
    <FormFrame form={form} submit={say(texts.check)}>
      <LongTextField
        fields={form.fields}
        name="list"
        label={say(texts.list)}
        hint={say(texts.listHint)}
        rows={8}
      />
      <div className={formStyles.field}>
        <label className={formStyles.label} htmlFor="list-file">
          {say(texts.file)}
        </label>
        <input
          id="list-file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </div>
    </FormFrame>
  );
}
