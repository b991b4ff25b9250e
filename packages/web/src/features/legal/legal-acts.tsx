import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Row } from "../../ui/page.tsx";
import { useToday } from "../../ui/use-today.ts";
import { EventButton } from "../record/event-button.tsx";
import type { EventField } from "../record/event-field.ts";
import { helperValues, legalOutcomeValues } from "../timeline/legal-value-texts.ts";
import { legalTexts as texts } from "./legal-texts.ts";

export type LegalPaper = NonNullable<Debt["legal"]>[number];

interface ActProps {
  readonly clientId: string;
  readonly debtId: string;
}

const papers = {
  summons: texts.summons,
  "lawyer-letter": texts["lawyer-letter"],
  "payment-order": texts["payment-order"],
  other: texts.other,
};

const courtDetails: readonly EventField[] = [
  { name: "courtAt", label: texts.courtAt, as: "time", optional: true },
  { name: "court", label: texts.court, as: "words", optional: true },
  { name: "room", label: texts.room, as: "words", optional: true },
  { name: "caseNumber", label: texts.caseNumber, as: "words", optional: true },
];
const note: EventField = { name: "note", label: texts.note, as: "long", optional: true };

/** A paper that came, with what it says of the day in court. */
export function RecordPaper(file: ActProps) {
  const say = useSay();
  return (
    <EventButton
      {...file}
      title={say(texts.record)}
      look="main"
      type="legal.paper-received"
      idField="legalId"
      told={say(texts.recorded)}
      fields={[
        { name: "paper", label: texts.paper, as: "chips", choices: papers, usual: "summons" },
        { name: "on", label: texts.on, as: "day" },
        {
          name: "courtOn",
          label: texts.courtOn,
          hint: texts.courtHint,
          as: "coming-day",
          optional: true,
        },
        ...courtDetails,
        { name: "from", label: texts.from, as: "words", optional: true },
        { name: "claimFen", label: texts.claim, as: "amount", optional: true },
        note,
      ]}
    />
  );
}

interface PaperActsProps extends ActProps {
  readonly paper: LegalPaper;
  readonly reader: "client" | "staff";
}

/** What happened next with one paper. */
export function PaperActs({ clientId, debtId, paper, reader }: PaperActsProps) {
  const say = useSay();
  const today = useToday();
  const day = paper.days[paper.days.length - 1];
  const about = { clientId, debtId, about: paper.id, fixed: { legalId: paper.id } };
  const mayHaveGone = day !== undefined && day.attended === undefined && day.courtOn <= today;
  return (
    <Row>
      {mayHaveGone ? (
        <EventButton
          {...about}
          title={say(reader === "staff" ? texts.attendedStaff : texts.attended)}
          look="main"
          type="legal.court-attended"
          fields={[note]}
        />
      ) : undefined}
      {paper.referred === undefined ? (
        <EventButton
          {...about}
          title={say(texts.refer)}
          look={mayHaveGone ? "plain" : "main"}
          type="legal.referred"
          fields={[
            {
              name: "helper",
              label: texts.to,
              as: "chips",
              choices: helperValues,
              usual: "legal-aid",
            },
            { name: "name", label: texts.name, as: "words", optional: true },
            note,
          ]}
        />
      ) : undefined}
      <EventButton
        {...about}
        title={say(day === undefined ? texts.setDate : texts.newDate)}
        type="legal.court-date-set"
        told={say(texts.dateTold)}
        fields={[{ name: "courtOn", label: texts.courtOn, as: "coming-day" }, ...courtDetails]}
      />
      {reader === "client" ? (
        <ButtonLink to="/files/add" search={{ debt: debtId, kind: "letter" }}>
          {say(texts.upload)}
        </ButtonLink>
      ) : undefined}
      <EventButton
        {...about}
        title={say(texts.close)}
        look="quiet"
        type="legal.closed"
        fields={[
          { name: "outcome", label: texts.outcome, as: "chips", choices: legalOutcomeValues },
          note,
        ]}
      />
    </Row>
  );
}
