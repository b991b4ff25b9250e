import type { ReactNode } from "react";
import type { Debt } from "../../api/clients.ts";
import { useSay, type Say } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Saying } from "../../ui/saying.tsx";
import { debtTexts } from "../debts/debt-texts.ts";
import { kindText, licences } from "../debts/debt-words.ts";
import { timelineTexts } from "../timeline/timeline-texts.ts";
import { objectionOutcomeValues } from "../timeline/value-texts.ts";
import { debtPageTexts as texts } from "./debt-page-texts.ts";
import { channelText } from "./said-kinds.ts";

type Fact = readonly [ReactNode, ReactNode];

/** What is known of a debt, as staff need it; what nobody has said is left out. */
export function useDebtFacts(debt: Debt): readonly Fact[] {
  const say = useSay();
  return [...termFacts(debt, say), ...workFacts(debt, say)];
}

function termFacts({ terms, settledOn, closed }: Debt, say: Say): readonly Fact[] {
  const { kind, creditor, principalFen, signedOn, contractNumber, annualRateBasisPoints } = terms;
  const licence = licences.find((known) => known === creditor.licence) ?? "unknown";
  const { officialPhone } = creditor;
  return [
    [say(debtTexts.kind), say(kindText(kind))],
    [say(texts.licence), say(debtTexts[licence])],
    [say(debtTexts.borrowed), <Amount key="borrowed" fen={principalFen} />],
    ...given(annualRateBasisPoints, (points) => [
      say(texts.rate),
      say(texts.percent, { n: (points / 100).toFixed(2) }),
    ]),
    ...given(signedOn, (day) => [say(debtTexts.signedOn), <Day key="signed" on={day} />]),
    ...given(contractNumber, (number) => [say(debtTexts.contract), number]),
    ...given(officialPhone, (phone) => [
      say(debtTexts.officialPhone),
      <a key="phone" href={`tel:${phone}`}>
        {phone}
      </a>,
    ]),
    ...given(settledOn, (day) => [say(debtTexts.settledOn), <Day key="settled" on={day} />]),
    ...given(closed, ({ on, reason }) => [
      say(debtTexts.closed),
      <Saying key="closed" text={texts.closed} slots={{ day: <Day on={on} />, reason }} />,
    ]),
  ];
}

function workFacts(debt: Debt, say: Say): readonly Fact[] {
  const { terms, cancelledDebits, evidence, checks, objections } = debt;
  const cancelled = new Set(cancelledDebits.map(({ authorisationId }) => authorisationId));
  const kept = evidence.filter(({ gone }) => gone === undefined).length;
  const check = checks[checks.length - 1];
  return [
    [
      say(texts.debits),
      terms.autoDebits.length === 0
        ? say(texts.none)
        : terms.autoDebits
            .map(
              ({ id, payee, channel }) =>
                `${payee ?? say(channelText(channel))} ${say(cancelled.has(id) ? texts.debitOff : texts.debitOn)}`,
            )
            .join(say(timelineTexts.and)),
    ],
    [say(texts.proofs), say(texts.proofCount, { n: kept })],
    ...given(check, ({ on, clean }) => [
      say(texts.checks),
      <>
        <Day on={on} /> {say(clean ? texts.clean : texts.found)}
      </>,
    ]),
    ...objections.map(({ id, on, answered }): Fact => [
      say(debtTexts.objections),
      <span key={id}>
        <Day on={on} />{" "}
        {answered === undefined ? say(texts.waiting) : say(outcomeText(answered.outcome))}
      </span>,
    ]),
  ];
}

function outcomeText(outcome: string) {
  const known = objectionOutcomeValues as Readonly<Record<string, { "zh-CN": string; en: string }>>;
  return known[outcome] ?? texts.waiting;
}

function given<Value>(value: Value | undefined, fact: (value: Value) => Fact): readonly Fact[] {
  return value === undefined ? [] : [fact(value)];
}
