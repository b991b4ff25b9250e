import { guarantorTexts } from "@aftercare/core/privacy/texts/guarantor.ts";
import type { Debt } from "../../api/clients.ts";
import { useMayRecord } from "../../api/may.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { EventButton } from "../record/event-button.tsx";
import type { EventField } from "../record/event-field.ts";
import { consentWayValues, guarantorRoleValues } from "../timeline/creditor-field-texts.ts";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";

type Guarantor = NonNullable<Debt["guarantors"]>[number];

interface GuarantorCardProps {
  readonly debt: Debt;
  readonly guarantor: Guarantor;
  readonly isWorked: boolean;
}

/** A person of their own beside the client: what they agreed to, and nothing about them before they did. */
export function GuarantorCard({ debt, guarantor, isWorked }: GuarantorCardProps) {
  const say = useSay();
  const mayConsent = useMayRecord("guarantor.consented");
  const { consent, name, role } = guarantor;
  const about = { clientId: debt.clientId, debtId: debt.debtId, about: guarantor.id };
  return (
    <Card>
      <Row>
        <h3>{name}</h3>
        <Tag>{say(guarantorRoleValues[role])}</Tag>
      </Row>
      <Standing guarantor={guarantor} showsReach={mayConsent} />
      {isWorked ? (
        <Row>
          {consent === undefined && mayConsent ? (
            <ConsentButton {...about} guarantor={guarantor} />
          ) : undefined}
          {consent === undefined ? undefined : (
            <EventButton
              {...about}
              type="guarantor.withdrew"
              title={say(texts.withdraw)}
              look="quiet"
              told={say(texts.withdrawTold)}
              fixed={{ guarantorId: guarantor.id }}
              fields={[]}
            >
              <p>{say(texts.withdrawNote, { name })}</p>
            </EventButton>
          )}
        </Row>
      ) : undefined}
    </Card>
  );
}

interface StandingProps {
  readonly guarantor: Guarantor;
  /** Said to staff: it is not the client's to read. */
  readonly showsReach: boolean;
}

function Standing({ guarantor: { consent, withdrawn }, showsReach }: StandingProps) {
  const say = useSay();
  if (consent === undefined) {
    return withdrawn === undefined ? (
      <Note>{say(texts.noConsent)}</Note>
    ) : (
      <Note>
        <Saying text={texts.withdrawn} slots={{ day: <Day on={withdrawn.on} /> }} />
      </Note>
    );
  }
  const reach = [consent.email, consent.phone].filter((part) => part !== undefined);
  return (
    <>
      <p>
        <Saying
          text={texts.consented}
          slots={{ day: <Day on={consent.on} />, how: say(consentWayValues[consent.how]) }}
        />
      </p>
      {reach.length === 0 || !showsReach ? undefined : <Note>{reach.join(" · ")}</Note>}
    </>
  );
}

const [consentText] = guarantorTexts;

const consentFields: readonly EventField[] = [
  { name: "how", label: texts.consentHow, as: "chips", choices: consentWayValues },
  { name: "email", label: texts.email, as: "words", optional: true },
  { name: "phone", label: texts.phone, as: "words", optional: true },
  {
    name: "language",
    label: texts.language,
    as: "chips",
    choices: { "zh-CN": texts.chinese, en: texts.english },
    usual: "zh-CN",
  },
  { name: "on", label: texts.on, as: "day" },
];

interface ConsentButtonProps {
  readonly clientId: string;
  readonly debtId: string;
  readonly about: string;
  readonly guarantor: Guarantor;
}

/** The very words the guarantor is asked with stand above what is written down. */
function ConsentButton({ guarantor, ...about }: ConsentButtonProps) {
  const say = useSay();
  return (
    <EventButton
      {...about}
      type="guarantor.consented"
      title={say(texts.recordConsent)}
      told={say(texts.consentTold)}
      fixed={{ guarantorId: guarantor.id, textVersion: consentText.version }}
      fields={consentFields}
    >
      <Note>{say(texts.consentFor, { name: guarantor.name })}</Note>
      {(["what", "why", "means", "keptFor", "withdraw"] as const).map((part) => (
        <p key={part}>{say(consentText[part])}</p>
      ))}
    </EventButton>
  );
}
