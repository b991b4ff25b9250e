import { Link } from "@tanstack/react-router";
import type { Debt } from "../../api/clients.ts";
import type { Recorded } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Note, Page, Row } from "../../ui/page.tsx";
import { checkTexts as texts } from "./check-texts.ts";
import type { CheckValues } from "./reading.ts";

export interface Checked {
  readonly recorded: Recorded;
  readonly values: CheckValues;
}

interface CheckResultProps {
  readonly checked: Checked;
  readonly debt: Debt;
}

/** What the look at the report led to: nothing to do, or an objection. */
export function CheckResult({ checked, debt }: CheckResultProps) {
  const say = useSay();
  const { recorded, values } = checked;
  const odd = recorded.difference.filter(
    ({ rule, change }) => rule === "R08" && change === "added",
  ).length;
  const isUnread = values.marks === "not-read" && values.statusCode !== "missing";
  const { debtId } = debt;
  const title = odd === 0 ? texts.fineTitle : odd === 1 ? texts.oddTitleOne : texts.oddTitle;
  return (
    <Page title={say(title, { n: odd })} lead={debt.terms.creditor.name}>
      <Card tone={odd === 0 ? "good" : "attention"}>
        <p>{say(odd > 0 ? texts.odd : isUnread ? texts.unread : texts.fine)}</p>
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
      <Row>
        <ButtonLink to="/files/add" search={{ debt: debtId, kind: "credit_report" }}>
          {say(texts.upload)}
        </ButtonLink>
        <Link to="/home">{say(texts.home)}</Link>
      </Row>
      <Note>{say(texts.uploadNote)}</Note>
    </Page>
  );
}
