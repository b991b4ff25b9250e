import type { AccountType } from "@aftercare/core/casefile/credit-facts.ts";
import { settledCodes } from "@aftercare/core/casefile/settled-codes.ts";
import { statusText } from "@aftercare/core/credit/report-codes.ts";
import { Link } from "@tanstack/react-router";
import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Section, Tag } from "../../ui/page.tsx";
import { accountTexts } from "./account-texts.ts";
import { checkTexts as texts } from "./check-texts.ts";
import { PrintedWords } from "./printed-words.tsx";
import styles from "./credit.module.css";

/** A31: where somebody else paid there are two accounts; each has a success of its own. */
export function BothAccounts({ debt, linked }: { readonly debt: Debt; readonly linked?: boolean }) {
  const say = useSay();
  const { compensation, checks, terms, debtId } = debt;
  if (compensation === undefined) return undefined;
  const latest = (isInsurers: boolean) =>
    [...checks].reverse().find(({ accountType }) => (accountType === "C1") === isInsurers);
  return (
    <Section title={say(texts.both)}>
      <div className={styles.pair}>
        <AccountCard
          title={terms.creditor.name}
          check={latest(false)}
          expected={latestType(debt)}
        />
        <AccountCard title={compensation.insurer} check={latest(true)} expected="C1" />
      </div>
      {linked === true && latest(true) === undefined ? (
        <p>
          <Link to="/check/$debtId/insurer" params={{ debtId }}>
            {say(texts.insurerNext)}
          </Link>
        </p>
      ) : undefined}
    </Section>
  );
}

function latestType({ checks, terms }: Debt): AccountType {
  const own = checks.find(({ accountType }) => accountType !== "C1");
  const isCard = own?.accountType === "R2" || own?.accountType === "R3";
  return isCard || terms.kind === "credit-card" ? "R2" : "D1";
}

interface AccountCardProps {
  readonly title: string;
  readonly check: Debt["checks"][number] | undefined;
  readonly expected: AccountType;
}

function AccountCard({ title, check, expected }: AccountCardProps) {
  const say = useSay();
  const wanted = statusText(expected, settledCodes[expected]);
  const seen = check && statusText(check.accountType as AccountType, check.statusCode);
  return (
    <Card tone={check === undefined ? "sunk" : check.clean ? "good" : "attention"}>
      <h3>{title}</h3>
      <Facts
        facts={[
          [
            say(texts.shouldSay),
            wanted === undefined ? "" : <PrintedWords key="wanted" text={wanted} />,
          ],
          [
            say(texts.says),
            check === undefined ? (
              say(texts.notYetRead)
            ) : seen === undefined ? (
              say(check.statusCode === "missing" ? accountTexts.missing : accountTexts.other)
            ) : (
              <PrintedWords key="seen" text={seen} />
            ),
          ],
          ...(check === undefined
            ? []
            : [[say(texts.readOn), <Day key="on" on={check.on} />] as const]),
        ]}
      />
      {check?.clean === false ? <Tag tone="attention">{say(texts.differs)}</Tag> : undefined}
    </Card>
  );
}
