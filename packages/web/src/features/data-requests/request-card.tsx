import type { DataRequest } from "../../api/data-requests.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Row, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { dataRequestTexts as texts, kindNames } from "./data-request-texts.ts";
import { RequestClock } from "./request-clock.tsx";

/** One request in the list: who, what, and by when. */
export function RequestCard({ listed }: { readonly listed: DataRequest }) {
  const say = useSay();
  const names = useStaffNames();
  const { clientId, clientName, assignee, dataState, request } = listed;
  const counsellor = assignee === undefined ? undefined : names.get(assignee);
  return (
    <Card>
      <Row>
        <h2>{clientName}</h2>
        <Tag tone="accent">{say(kindNames[request.kind])}</Tag>
        {dataState === "active" ? undefined : <Tag>{say(texts[dataState])}</Tag>}
      </Row>
      <p>
        <Saying text={texts.asked} slots={{ day: <Day on={request.on} /> }} />
      </p>
      <RequestClock listed={listed} />
      {counsellor === undefined ? undefined : (
        <Note>{say(texts.assignee, { name: counsellor })}</Note>
      )}
      {request.answered === undefined ? (
        <div>
          <ButtonLink
            to="/admin/data-requests/$clientId/$requestId"
            params={{ clientId, requestId: request.id }}
            aria-label={say(texts.handleOf, { name: clientName })}
          >
            {say(texts.handle)}
          </ButtonLink>
        </div>
      ) : undefined}
    </Card>
  );
}
