import type { ReactNode } from "react";
import { proposalIn } from "../../api/proposal.ts";
import { useEventId, useRecord, type Happening, type Recorded } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { checkEvent, dataOf, type EventField, type TypedEvent } from "./event-field.ts";
import { EventFields } from "./event-fields.tsx";
import { recordTexts as texts } from "./record-texts.ts";

export interface EventFormProps {
  readonly clientId: string;
  readonly debtId?: string | undefined;
  /** Without prefix and version: `contact.logged`. */
  readonly type: string;
  readonly fields: readonly EventField[];
  /** What is in the data without being asked. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** What the data calls the new thing's own id: `contactId`. It is the event's, so that sent twice it is one. */
  readonly idField?: string;
  readonly submit?: string;
  /** What is said when it is recorded; nothing when `onRecorded` says it. */
  readonly told?: string;
  /** Tells two forms for the same kind of event apart: a contact's id. */
  readonly about?: string;
  /** Below the fields: what is chosen otherwise and given as `fixed`. */
  readonly children?: ReactNode;
  onRecorded?(recorded: Recorded, happening: Happening): void;
  onClose(): void;
}

/** A form for one kind of event, from the list of its fields; a proposal is told as one. */
export function EventForm(props: EventFormProps) {
  const { clientId, debtId, type, fields, fixed = {}, submit, told, about = "", onClose } = props;
  const { idField } = props;
  const say = useSay();
  const today = useToday();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const form = useForm<TypedEvent>({
    name: `${type}/${clientId}/${debtId ?? ""}/${about}`,
    defaults: Object.fromEntries(
      fields.map(({ name, as, usual }) => [name, usual ?? (as === "day" ? today : "")]),
    ),
    check: (typed) => checkEvent(fields, typed),
    fieldOf: Object.fromEntries(fields.map(({ name }) => [`data.${name}`, name])),
    async save(typed) {
      const named = idField === undefined ? {} : { [idField]: id };
      const data = { ...named, ...fixed, ...dataOf(fields, typed) };
      const file = debtId === undefined ? { clientId } : { clientId, debtId };
      const happening = { ...file, id, type, data };
      const recorded = await record(happening);
      const proposal = proposalIn(recorded);
      if (proposal !== undefined || props.onRecorded === undefined) {
        tell(proposal ?? told ?? say(texts.done));
        return onClose();
      }
      props.onRecorded(recorded, happening);
    },
  });
  return (
    <FormFrame
      form={form}
      submit={submit ?? say(uiTexts.save)}
      aside={<CancelButton onClick={onClose} />}
    >
      <EventFields form={form.fields} fields={fields} />
      {props.children}
    </FormFrame>
  );
}
