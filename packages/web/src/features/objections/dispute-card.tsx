import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Dispute } from "../../api/disputes.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { complaintBodyValues, objectionValues } from "../timeline/value-texts.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { ComplaintDialog } from "./complaint-dialog.tsx";
import { objectionsTexts as texts } from "./objections-texts.ts";
import styles from "./objections.module.css";

/** One thing that was filed: whose, with whom, since when, and how long they still have. */
export function DisputeCard({ dispute }: { readonly dispute: Dispute }) {
  const say = useSay();
  const [opened, setOpened] = useState<"answer" | "complain">();
  const close = () => setOpened(undefined);
  const { clientId, clientName, debtId, creditor, kind, filedOn, reply } = dispute;
  const spoken = { name: clientName, creditor };
  return (
    <Card tone={reply?.dueState === "past" ? "attention" : "plain"}>
      <article className={styles.card}>
        <div>
          <h3>
            <Link to="/clients/$clientId/debts/$debtId/objection" params={{ clientId, debtId }}>
              {clientName} · {creditor}
            </Link>
          </h3>
          <p>
            <ReplyWords reply={reply} />
          </p>
          <p className={styles.line}>
            <Tag>{say(texts[kind])}</Tag>
            <span>{say(texts.to, { who: say(nameOf(dispute)) })}</span>
            <span>
              <Saying text={texts.filedOn} slots={{ day: <Day on={filedOn} /> }} />
            </span>
            {reply === undefined ? undefined : (
              <span>
                <Saying text={texts.dueOn} slots={{ day: <Day on={reply.due} /> }} />
              </span>
            )}
            {reply?.article === undefined ? undefined : (
              <span>
                <Tag tone="accent">{say(texts.law)}</Tag> {reply.article}
              </span>
            )}
          </p>
        </div>
        <div className={styles.acts}>
          <Button aria-label={say(texts.answerOf, spoken)} onClick={() => setOpened("answer")}>
            {say(texts.answer)}
          </Button>
          <Button
            look="quiet"
            aria-label={say(texts.complainOf, spoken)}
            onClick={() => setOpened("complain")}
          >
            {say(texts.complain)}
          </Button>
        </div>
        {opened === "answer" ? <AnswerDialog dispute={dispute} onClose={close} /> : undefined}
        {opened === "complain" ? <ComplaintDialog dispute={dispute} onClose={close} /> : undefined}
      </article>
    </Card>
  );
}

function nameOf({ kind, to }: Dispute) {
  if (kind === "objection")
    return to === "ccrc" ? objectionValues.ccrc : objectionValues.institution;
  return to === "ccrc" ? objectionValues.ccrc : complaintBodyValues[to];
}

/** Days by the law's count, working days beside them; late without blame, and what can be done then. */
function ReplyWords({ reply }: Pick<Dispute, "reply">) {
  const say = useSay();
  if (reply === undefined) return say(texts.noClock);
  const { dueState, daysLeft, workingDaysLeft } = reply;
  if (dueState === "today") return <strong>{say(texts.today)}</strong>;
  const slots = { n: Math.abs(daysLeft), w: Math.abs(workingDaysLeft) };
  const isOne = slots.n === 1;
  if (dueState === "past") {
    return <span className={styles.late}>{say(isOne ? texts.overOne : texts.over, slots)}</span>;
  }
  return <strong>{say(isOne ? texts.leftOne : texts.left, slots)}</strong>;
}
