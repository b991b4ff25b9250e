import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dataRequestsQuery, type DataRequest } from "../../api/data-requests.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Empty, Page, Section } from "../../ui/page.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { dataRequestTexts as texts, kindNames } from "./data-request-texts.ts";
import { RequestActs } from "./request-acts.tsx";
import { RequestClock } from "./request-clock.tsx";
import { RequestWords } from "./request-words.tsx";

/** One request: what was asked, what to do about it, and the answer that ends its clock. */
export function DataRequestScreen() {
  const say = useSay();
  const { clientId, requestId } = useParams({ strict: false });
  const { data } = useSuspenseInfiniteQuery(dataRequestsQuery("open"));
  const listed = data.pages
    .flatMap(({ items }) => items)
    .find((each) => each.clientId === clientId && each.request.id === requestId);
  const back = (
    <ButtonLink look="quiet" to="/admin/data-requests">
      {say(texts.back)}
    </ButtonLink>
  );
  if (listed === undefined) {
    return (
      <Page title={say(texts.title)}>
        <Empty>
          <p>{say(texts.unknown)}</p>
          {back}
        </Empty>
      </Page>
    );
  }
  return <OneRequest listed={listed} back={back} />;
}

function OneRequest({ listed, back }: { readonly listed: DataRequest; readonly back: ReactNode }) {
  const say = useSay();
  const { clientName, request } = listed;
  return (
    <Page title={clientName} lead={say(kindNames[request.kind])} aside={back}>
      <Card>
        <RequestClock listed={listed} />
        <RequestWords listed={listed} />
      </Card>
      <Section title={say(texts.doFirst)}>
        <RequestActs listed={listed} />
      </Section>
      <Section title={say(texts.answer)}>
        <AnswerForm listed={listed} />
      </Section>
    </Page>
  );
}
