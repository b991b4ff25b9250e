import { Link } from "@tanstack/react-router";
import type { Debt, FollowUp } from "../../api/clients.ts";
import type { Recorded } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Note, Page, Row } from "../../ui/page.tsx";
import { BothAccounts } from "./both-accounts.tsx";
import { checkTexts as texts } from "./check-texts.ts";
import { markTexts } from "./mark-texts.ts";
import { FiveYears } from "./five-years.tsx";
import type { CheckValues } from "./reading.ts";

export interface Checked {
  readonly recorded: Recorded;
  readonly values: CheckValues;
}

interface CheckResultProps {
  readonly checked: Checked;
  readonly debt: Debt;
  /** Of this debt, as they are now. */
  readonly followUps: readonly FollowUp[];
}

/** What the look at the report led to: nothing to do, or an objection. */
export function CheckResult({ checked, debt, followUps }: CheckResultProps) {
  const say = useSay();
  const { recorded, values } = checked;
  const odd = recorded.difference.filter(
    ({ rule, change }) => rule === "R08" && change === "added",
  ).length;
  const isUnread = values.marks === "not-read" && values.statusCode !== "missing";
  const { debtId } = debt;
  const isOther = values.statusCode === "other";
  const title =
    isOther && odd === 0
      ? texts.words
      : odd === 0
        ? texts.fineTitle
        : odd === 1
          ? texts.oddTitleOne
          : texts.oddTitle;
  return (
    <Page title={say(title, { n: odd })} lead={debt.terms.creditor.name}>
      <Card tone={odd === 0 && !isOther ? "good" : "attention"}>
        {isOther ? <p>{say(markTexts.oddWords)}</p> : undefined}
        {isOther && odd === 0 ? undefined : (
          <p>{say(odd > 0 ? texts.odd : isUnread ? texts.unread : texts.fine)}</p>
        )}
        {values.marks === "true-but-old" ? <FiveYears followUps={followUps} /> : undefined}
        {odd === 0 ? undefined : (
          <div>
            <ButtonLink look="main" to="/objection/$debtId" params={{ debtId }}>
              {say(texts.object)}
            </ButtonLink>
          </div>
        )}
      </Card>
      {debt.compensation === undefined || values.accountType === "C1" ? undefined : (
        <div>
          <ButtonLink look="main" to="/check/$debtId/insurer" params={{ debtId }}>
            {say(texts.insurerNext)}
          </ButtonLink>
        </div>
      )}
      <BothAccounts debt={debt} />
      <Row>
        <ButtonLink to="/files/add" search={{ debt: debtId, kind: "credit_report" }}>
          {say(texts.upload)}
        </ButtonLink>
        <ButtonLink look="quiet" to="/report">
          {say(texts.whole)}
        </ButtonLink>
        <Link to="/home">{say(texts.home)}</Link>
      </Row>
      <Note>{say(texts.uploadNote)}</Note>
    </Page>
  );
}
