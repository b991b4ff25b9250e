import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeMoney } from "@aftercare/core/money/write-money.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { Debt } from "../../api/clients.ts";
import type { Language, Text, Texts } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import * as values from "../timeline/value-texts.ts";
import { whatIfTexts as texts } from "./what-if-texts.ts";

/** What is typed about any of them; each uses a few. */
export interface WhatIfValues {
  readonly debtId: string;
  readonly fact: string;
  readonly on: string;
  readonly which: string;
  readonly value: string;
  readonly amount: string;
  readonly account: string;
  readonly settledOn: string;
  readonly reason: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Something that can happen to a debt, as a form asks for it and as an event says it. */
export interface WhatIfFact {
  /** The event's type without prefix and version. */
  readonly type: string;
  readonly text: Text;
  /** Of which thing of the debt it speaks; it can only happen while there is one. */
  things?(debt: Debt, language: Language): readonly Choice[];
  /** How it came out, with whom, on what ground. */
  readonly value?: Texts;
  readonly asks?: "amount" | "paper" | "reason";
  isPossible?(debt: Debt): boolean;
  /** Beside `on`. `newId` names what the event opens. */
  data(typed: WhatIfValues, newId: string): Readonly<Record<string, unknown>>;
}

const isSettled = ({ settlements }: Debt) => settlements.length > 0;
const amountOf = ({ amount }: WhatIfValues) => readAmount(amount) ?? 0;

const whatIfFacts: readonly WhatIfFact[] = [
  {
    type: "settlement.declared",
    text: texts.settled,
    value: values.basisValues,
    data: ({ value }) => ({ basis: value }),
  },
  {
    type: "payment.made",
    text: texts.paid,
    asks: "amount",
    isPossible: ({ balanceFen }) => balanceFen > 0,
    data: (typed, newId) => ({ paymentId: newId, amountFen: amountOf(typed) }),
  },
  {
    type: "payment.reversed",
    text: texts.reversed,
    asks: "reason",
    things: ({ payments }, language) =>
      payments
        .filter(({ reversed }) => reversed === undefined)
        .map(({ id, on, amountFen }) => ({
          value: id,
          label: `${day(on, language)} ${writeMoney(amountFen, language)}`,
        })),
    data: ({ which, reason }) => ({ paymentId: which, reason }),
  },
  {
    type: "settlement.certified",
    text: texts.certified,
    asks: "paper",
    isPossible: isSettled,
    data: (typed) => ({
      remaining: 0,
      ...given("account", typed.account.trim()),
      ...given("settledOn", typed.settledOn),
      ...(typed.amount.trim() === "" ? {} : { amountFen: amountOf(typed) }),
    }),
  },
  {
    type: "account.closed",
    text: texts.closed,
    isPossible: isSettled,
    data: () => ({}),
  },
  {
    type: "autodebit.cancelled",
    text: texts.cancelled,
    things: ({ terms: { autoDebits }, cancelledDebits }) =>
      autoDebits
        .filter(({ id }) => !cancelledDebits.some(({ authorisationId }) => authorisationId === id))
        .map(({ id, channel, payee }) => ({ value: id, label: payee ?? channel })),
    data: ({ which }) => ({ authorisationId: which }),
  },
  {
    type: "objection.filed",
    text: texts.objected,
    value: values.objectionValues,
    things: openAnomalies,
    data: ({ which, value }, newId) => ({
      objectionId: newId,
      channel: value,
      anomalies: [which],
    }),
  },
  {
    type: "objection.answered",
    text: texts.objectionAnswered,
    value: values.objectionOutcomeValues,
    things: ({ objections }, language) =>
      objections
        .filter(({ answered }) => answered === undefined)
        .map(({ id, on, channel }) => ({
          value: id,
          label: `${day(on, language)} ${values.objectionValues[channel][language]}`,
        })),
    data: ({ which, value }) => ({ objectionId: which, outcome: value }),
  },
  {
    type: "anomaly.dismissed",
    text: texts.dismissed,
    asks: "reason",
    things: openAnomalies,
    data: ({ which, reason }) => ({ anomalyId: which, reason }),
  },
  {
    type: "complaint.filed",
    text: texts.complained,
    value: values.complaintBodyValues,
    data: ({ value }, newId) => ({ complaintId: newId, body: value }),
  },
  {
    type: "complaint.answered",
    text: texts.complaintAnswered,
    value: values.complaintOutcomeValues,
    things: ({ complaints }, language) =>
      complaints
        .filter(({ answered }) => answered === undefined)
        .map(({ id, on, body }) => ({
          value: id,
          label: `${day(on, language)} ${values.complaintBodyValues[body][language]}`,
        })),
    data: ({ which, value }) => ({ complaintId: which, outcome: value }),
  },
];

function openAnomalies({ anomalies }: Debt, language: Language): readonly Choice[] {
  return anomalies
    .filter(({ dismissed }) => dismissed === undefined)
    .map(({ id, kind, on }) => {
      const known: Texts = values.anomalyValues;
      return { value: id, label: `${day(on, language)} ${known[kind]?.[language] ?? kind}` };
    });
}

const day = (on: string, language: Language) => writeDate(on as IsoDate, language);
const given = (name: string, value: string) => (value === "" ? {} : { [name]: value });

/** What can happen to this debt as it stands. */
export function factsFor(debt: Debt, language: Language): readonly WhatIfFact[] {
  return whatIfFacts.filter(
    (fact) => fact.isPossible?.(debt) !== false && (fact.things?.(debt, language).length ?? 1) > 0,
  );
}

export function factOf(type: string): WhatIfFact | undefined {
  return whatIfFacts.find((fact) => fact.type === type);
}
