import type { ReactNode } from "react";
import type { FollowUp } from "../../api/clients.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ClockTag } from "../follow-up/clock-tag.tsx";
import { DueWords } from "../follow-up/due-words.tsx";
import { guaranteeTexts as texts } from "./guarantee-texts.ts";

interface StepCardProps {
  readonly title: string;
  /** Its clock, as the plan counts it. */
  readonly followUp: FollowUp | undefined;
  /** The paper came on that day. */
  readonly gotOn?: string | undefined;
  readonly children: ReactNode;
}

/** One step of a release: what it is, its clock and whose word that is, and what can be done now. */
export function StepCard({ title, followUp, gotOn, children }: StepCardProps) {
  return (
    <Card tone={gotOn === undefined ? "plain" : "good"}>
      <Row>
        <h3>{title}</h3>
        {gotOn === undefined ? undefined : (
          <Tag tone="good">
            <Saying text={texts.got} slots={{ day: <Day on={gotOn} /> }} />
          </Tag>
        )}
      </Row>
      {followUp === undefined || gotOn !== undefined ? undefined : (
        <Row>
          <DueWords followUp={followUp} />
          <ClockTag followUp={followUp} />
        </Row>
      )}
      {children}
    </Card>
  );
}

/** The follow-up of a rule, the latest one of a thing if it is about one. */
export function clockOf(
  followUps: readonly FollowUp[],
  rule: string,
  subject?: string,
): FollowUp | undefined {
  const all = followUps.filter(
    (one) => one.rule === rule && (subject === undefined || one.subject === subject),
  );
  return all[all.length - 1];
}
