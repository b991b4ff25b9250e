import { useSay } from "../../language/language.ts";
import { PhoneLink } from "../../ui/phone-link.tsx";
import { Saying } from "../../ui/saying.tsx";
import type { EventField } from "../record/event-field.ts";
import { EventForm } from "../record/event-form.tsx";
import { askedThroughValues, ticketOutcomeValues } from "./line-texts.ts";
import { newId } from "../../api/record.ts";
import { useState } from "react";
import { ProofForm } from "./proof-form.tsx";
import { reconcileTexts, sheetFormTexts as texts } from "./reconcile-texts.ts";
import type { SheetProps } from "./sheet.ts";

const said: EventField = { name: "note", label: texts.said, as: "long", optional: true };

const asking: readonly EventField[] = [
  { name: "on", label: texts.askedOn, as: "day" },
  {
    name: "channel",
    label: texts.channel,
    as: "chips",
    choices: askedThroughValues,
    usual: "phone",
  },
  { name: "ticketNumber", label: texts.ticket, as: "words", optional: true },
  said,
];

/** B07: when the lender was asked, and under which number; from then on its days count. */
export function AskForm({ debt, statement, reader, onClose }: SheetProps & { onClose(): void }) {
  const [ticketId] = useState(newId);
  const phone = debt.terms.creditor.officialPhone;
  return (
    <ProofForm
      debt={debt}
      reader={reader}
      lead={
        phone === undefined ? undefined : (
          <p>
            <Saying text={reconcileTexts.call} slots={{ phone: <PhoneLink phone={phone} /> }} />
          </p>
        )
      }
      type="statement.lender-asked"
      about={statement.id}
      fixed={{ statementId: statement.id, ticketId }}
      fields={asking}
      onClose={onClose}
    />
  );
}

const answering: readonly EventField[] = [
  { name: "outcome", label: texts.outcome, as: "chips", choices: ticketOutcomeValues },
  said,
  { name: "on", label: texts.answeredOn, as: "day" },
];

type AnswerProps = SheetProps & { readonly ticketId: string; onClose(): void };

export function AnswerForm({ debt, statement, reader, ticketId, onClose }: AnswerProps) {
  return (
    <ProofForm
      debt={debt}
      reader={reader}
      type="statement.lender-answered"
      about={ticketId}
      fixed={{ statementId: statement.id, ticketId }}
      fields={answering}
      onClose={onClose}
    />
  );
}

const complaining: readonly EventField[] = [
  {
    name: "body",
    label: texts.complaintTo,
    as: "chips",
    choices: { institution: texts.institution, nfra: texts.nfra },
    usual: "institution",
  },
  { name: "about", label: texts.about, as: "long", optional: true },
  { name: "on", label: texts.complaintOn, as: "day" },
];

/** After 15 days of silence; the complaint has answer times of its own (R11). */
export function ComplaintOfSilence({
  debt,
  onClose,
}: Pick<SheetProps, "debt"> & { onClose(): void }) {
  const say = useSay();
  const { clientId, debtId } = debt;
  return (
    <EventForm
      clientId={clientId}
      debtId={debtId}
      type="complaint.filed"
      idField="complaintId"
      about="reconcile"
      fields={complaining}
      told={say(texts.recorded)}
      onClose={onClose}
    />
  );
}
