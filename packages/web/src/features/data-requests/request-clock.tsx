import { daysBetween, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { DataRequest } from "../../api/data-requests.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { Note, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { dataRequestTexts as texts } from "./data-request-texts.ts";

/** By when it is to be answered, whose term that is, and why that day; or how it was answered. */
export function RequestClock({ listed: { request, followUp } }: { readonly listed: DataRequest }) {
  const say = useSay();
  const { answered } = request;
  if (answered !== undefined) {
    const slots = { day: <Day on={answered.on} />, outcome: say(texts[answered.outcome]) };
    return (
      <p>
        <Saying text={texts.answeredOn} slots={slots} />
      </p>
    );
  }
  const { clock, article, dueBecause } = followUp;
  return (
    <>
      <Row>
        <DueBy followUp={followUp} />
        <Tag>{say(clock === "law" ? texts.law : texts.ours)}</Tag>
      </Row>
      <Note>
        {dueBecause}
        {article === undefined ? "" : ` ${article}`}
      </Note>
    </>
  );
}

function DueBy({ followUp }: Pick<DataRequest, "followUp">) {
  const say = useSay();
  const today = useToday();
  const { dueState, due, estimate } = followUp;
  if (dueState === "today") return <strong>{say(texts.dueToday)}</strong>;
  if (dueState === "past") {
    return <strong>{say(texts.duePast, { n: daysBetween(due as IsoDate, today) })}</strong>;
  }
  const day = <Day on={due} estimated={estimate.status === "provisional"} />;
  return (
    <span>
      <Saying text={texts.due} slots={{ day }} />
    </span>
  );
}
