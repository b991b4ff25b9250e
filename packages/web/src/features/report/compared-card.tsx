import { statusText } from "@aftercare/core/credit/report-codes.ts";
import { Link } from "@tanstack/react-router";
import type { ComparedAccount, ComparedDebt } from "../../api/credit-report.ts";
import { useSay, type Say, type Text } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Note, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { accountTexts } from "../credit/account-texts.ts";
import { anomalyTexts } from "../credit/anomaly-texts.ts";
import { useBoth } from "../credit/printed.ts";
import { comparedTexts as texts, hintTexts } from "./compared-texts.ts";
import styles from "./report.module.css";

interface ComparedCardProps {
  readonly clientId: string;
  readonly debt: ComparedDebt;
  readonly reader: "client" | "staff";
}

/** One debt: what it should say, what the report says, and what is odd, in words. */
export function ComparedCard({ clientId, debt, reader }: ComparedCardProps) {
  const say = useSay();
  const { debtId, creditor, accounts, state, lookAgainOn, isRecorded } = debt;
  const isOdd = state === "different";
  return (
    <Card tone={isOdd ? "attention" : "plain"}>
      <Row>
        <h3>{creditor}</h3>
        <Tag tone={isOdd ? "attention" : state === "same" ? "good" : "plain"}>
          {say(texts[state])}
        </Tag>
      </Row>
      <div className={styles.pair}>
        {accounts.map((compared, at) => (
          <Account key={at} compared={compared} debt={debt} isTwo={accounts.length > 1} />
        ))}
      </div>
      {lookAgainOn === undefined ? undefined : (
        <Note>
          <Saying text={texts.tooEarly} slots={{ day: <Day on={lookAgainOn} /> }} />
        </Note>
      )}
      {isOdd && isRecorded ? (
        <p>
          {reader === "client" ? (
            <Link to="/objection/$debtId" params={{ debtId }}>
              {say(texts.object)}
            </Link>
          ) : (
            <Link to="/clients/$clientId/debts/$debtId/objection" params={{ clientId, debtId }}>
              {say(texts.object)}
            </Link>
          )}
        </p>
      ) : undefined}
    </Card>
  );
}

interface AccountProps {
  readonly compared: ComparedAccount;
  readonly debt: ComparedDebt;
  readonly isTwo: boolean;
}

function Account({ compared, debt, isTwo }: AccountProps) {
  const say = useSay();
  const both = useBoth();
  const { account, expectedStatus, months, marksGoneSince, anomalies, hints } = compared;
  const { accountType, statusCode, printedStatus, balanceFen } = account;
  const expected = expectedStatus && statusText(accountType, expectedStatus);
  const read = statusText(accountType, statusCode);
  return (
    <div>
      {isTwo ? <h4>{say(accountType === "C1" ? texts.insurers : texts.own)}</h4> : undefined}
      <Facts
        facts={[
          ...(expected ? [[say(texts.shouldSay), both(expected)] as const] : []),
          [say(texts.says), read ? both(read) : (printedStatus ?? say(otherText(statusCode)))],
          ...(balanceFen === undefined
            ? []
            : [[say(texts.balance), <Balances key="b" fen={balanceFen} debt={debt} />] as const]),
        ]}
      />
      <ul className={styles.list}>
        {anomalies.map((kind) => (
          <li key={kind}>{say(wordsOf(kind, debt))}</li>
        ))}
        {isLess(balanceFen, debt) ? <li>{say(texts.balanceLess)}</li> : undefined}
        {hints.map((hint) => (
          <li key={hint}>{say(hintTexts[hint])}</li>
        ))}
        <Months say={say} title={texts.monthsWrong} months={months.wrong} />
        <TrueMonths say={say} since={marksGoneSince} months={months.borneOut} />
        <Months say={say} title={texts.monthsUnclear} months={months.unclear} />
      </ul>
    </div>
  );
}

const otherText = (statusCode: string) =>
  statusCode === "missing" ? accountTexts.missing : accountTexts.other;

function Balances({ fen, debt }: { readonly fen: number; readonly debt: ComparedDebt }) {
  return (
    <Saying
      text={texts.balances}
      slots={{ read: <Amount fen={fen} />, ours: <Amount fen={debt.balanceFen} /> }}
    />
  );
}

const isLess = (readFen: number | undefined, { settledOn, balanceFen }: ComparedDebt) =>
  readFen !== undefined && settledOn === undefined && readFen < balanceFen;

/** While it is being paid, a balance is odd only where it is more than ours. */
function wordsOf(kind: string, { settledOn }: ComparedDebt): Text {
  if (kind === "balance" && settledOn === undefined) return texts.balanceMore;
  return anomalyTexts[kind] ?? texts.different;
}

interface TrueMonthsProps extends Pick<MonthsProps, "say" | "months"> {
  readonly since: string | undefined;
}

/** True, and to be deleted after five years, or hidden since the one-off repair. */
function TrueMonths({ since, ...props }: TrueMonthsProps) {
  if (since === undefined) return <Months title={texts.monthsTrue} {...props} />;
  if (props.months.length === 0) return undefined;
  return (
    <>
      <Months title={texts.monthsGone} {...props} />
      <li>
        <Saying text={texts.goneSince} slots={{ day: <Day on={since} /> }} />
      </li>
    </>
  );
}

interface MonthsProps {
  readonly say: Say;
  readonly title: Text;
  readonly months: ComparedAccount["months"]["wrong"];
}

function Months({ say, title, months }: MonthsProps) {
  if (months.length === 0) return undefined;
  const written = months.map(({ month, mark }) => `${month.replace("-", ".")} (${mark})`);
  return <li>{say(title, { months: written.join(", ") })}</li>;
}
