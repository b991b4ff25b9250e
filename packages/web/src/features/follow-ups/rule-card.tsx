import type { ReactNode } from "react";
import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ClockTag } from "../follow-up/clock-tag.tsx";
import { DueWords } from "../follow-up/due-words.tsx";
import { FollowUpActions } from "./follow-up-actions.tsx";
import { followUpsTexts as texts } from "./follow-ups-texts.ts";
import { isOpen } from "./group-follow-ups.ts";
import styles from "./follow-ups.module.css";

interface RuleCardProps {
  readonly followUp: FollowUp;
  /** The debt's lender; the client's own file has none. */
  readonly about: string | undefined;
}

/** One follow-up for whoever answers for its date: what, when, and the rule that says so. */
export function RuleCard({ followUp, about }: RuleCardProps) {
  const say = useSay();
  const { title, dueBecause, caution, missing, helpAskedOn } = followUp;
  const open = isOpen(followUp);
  return (
    <Card tone={open && followUp.comesUp === "past" ? "attention" : "plain"}>
      <article className={styles.card}>
        <div className={styles.what}>
          <h3>{title}</h3>
          <p className={styles.line}>
            <span>
              <DueWords followUp={followUp} />
            </span>
            {about === undefined ? undefined : <span>{about}</span>}
            <ClockTag followUp={followUp} />
            {helpAskedOn === undefined || !open ? undefined : (
              <Tag tone="attention">
                <Saying text={texts.helpAsked} slots={{ day: <Day on={helpAskedOn} /> }} />
              </Tag>
            )}
          </p>
          <p className={styles.because}>{dueBecause}</p>
          {caution === undefined ? undefined : <Note>{caution}</Note>}
          <RuleDetails followUp={followUp} />
          {missing === undefined ? undefined : <Note>{say(texts.missing, { what: missing })}</Note>}
        </div>
        <FollowUpActions followUp={followUp} />
      </article>
    </Card>
  );
}

function RuleDetails({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  const { rule, ruleVersion, why, endsWhen, estimate, staffDue, due, sources } = followUp;
  const { article, words, endReason } = followUp;
  const facts: (readonly [ReactNode, ReactNode] | undefined)[] = [
    [say(texts.why), why],
    [say(texts.ends), endsWhen],
    estimate.status === "provisional"
      ? [
          say(texts.estimate),
          <Saying
            key="estimate"
            text={texts.between}
            slots={{ from: <Day on={estimate.earliest} />, to: <Day on={estimate.latest} /> }}
          />,
        ]
      : undefined,
    staffDue === due ? undefined : [say(texts.staffDue), <Day key="staff" on={staffDue} />],
    [
      say(texts.sources),
      [article, ...sources].filter((source) => source !== undefined).join(" · "),
    ],
    words === undefined ? undefined : [say(texts.words), words],
    endReason === undefined ? undefined : [say(texts.endedBecause), endReason],
  ];
  return (
    <details className={styles.more}>
      <summary>{say(texts.more)}</summary>
      <dl className={styles.rule}>
        {facts.map((fact, at) =>
          fact === undefined ? undefined : (
            <div key={at}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
        )}
      </dl>
      <Note>{say(texts.rule, { rule, version: ruleVersion })}</Note>
    </details>
  );
}
