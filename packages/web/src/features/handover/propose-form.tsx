import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseloadRow } from "../../api/caseload.ts";
import { useMe } from "../../api/me.ts";
import { refresh } from "../../api/use-action.ts";
import { caseworkersOf, staffQuery } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { LongTextField, SelectField, TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Card } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { ChoosePeople } from "./choose-people.tsx";
import { handoverTexts as texts } from "./handover-texts.ts";
import { NotProposedList } from "./not-proposed-list.tsx";
import { proposeHandovers, type NotProposed } from "./propose-handovers.ts";

/** Asks a number of clients the same question, in words that they read; the summary is for the colleague. */
export function ProposeForm() {
  const say = useSay();
  const { id: ownId } = useMe().user;
  const { data: staff } = useSuspenseQuery(staffQuery);
  const [people, setPeople] = useState<readonly CaseloadRow[]>([]);
  const [failed, setFailed] = useState<readonly NotProposed[]>([]);
  const colleagues = caseworkersOf(staff).filter(({ userId }) => userId !== ownId);
  const form = useForm({
    name: "handover",
    defaults: { people: "", to: "", reason: "", note: "", from: "" },
    check: ({ to, reason }) => ({
      ...(people.length === 0 ? { people: texts.whoFlaw } : {}),
      ...(to === "" ? { to: texts.toFlaw } : {}),
      ...(reason.trim() === "" ? { reason: uiTexts.requiredFlaw } : {}),
    }),
    async save({ to, reason, note, from }) {
      const meant = from.trim() === "" ? "" : say(texts.fromWords, { day: from.trim() });
      const summary = [note.trim(), meant].filter((part) => part !== "").join("\n");
      const missed = await proposeHandovers(people, { to, reason: reason.trim(), note: summary });
      await refresh([["desk"], ["client"]]);
      tell(say(texts.proposed, { n: people.length - missed.length }));
      setFailed(missed);
      setPeople(people.filter(({ clientId }) => missed.some((one) => one.clientId === clientId)));
      if (missed.length === 0) form.dropDraft();
    },
  });
  const { fields } = form;
  return (
    <Card>
      <NotProposedList failed={failed} />
      <FormFrame form={form} submit={say(texts.send)}>
        <ChoosePeople fields={fields} chosen={people} onChoose={setPeople} />
        <SelectField
          fields={fields}
          name="to"
          label={say(texts.colleague)}
          empty={say(texts.choose)}
          choices={colleagues.map(({ userId, name }) => ({ value: userId, label: name }))}
        />
        <LongTextField
          fields={fields}
          name="reason"
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          rows={2}
        />
        <LongTextField
          fields={fields}
          name="note"
          label={say(texts.note)}
          hint={say(texts.noteHint)}
          optional
          rows={3}
        />
        <TextField
          fields={fields}
          name="from"
          label={say(texts.fromDay)}
          hint={say(texts.fromHint)}
          optional
        />
      </FormFrame>
    </Card>
  );
}
