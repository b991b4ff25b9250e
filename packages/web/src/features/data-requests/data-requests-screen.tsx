import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { dataRequestsQuery, type DataRequestState } from "../../api/data-requests.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Empty, Note, Page, Stack } from "../../ui/page.tsx";
import { Switch } from "../../ui/switch.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { dataRequestTexts as texts } from "./data-request-texts.ts";
import { RequestCard } from "./request-card.tsx";

/** A13: what people asked about their own data, each with the day by which somebody answers. */
export function DataRequestsScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { state } = useSearch({ strict: false });
  const shown: DataRequestState = state === "answered" ? "answered" : "open";
  const found = useSuspenseInfiniteQuery(dataRequestsQuery(shown));
  const requests = found.data.pages.flatMap(({ items }) => items);
  const isComplete = found.data.pages.every(({ complete }) => complete);
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <Switch
        label={say(texts.which)}
        value={shown}
        choices={[
          { value: "open", label: say(texts.open) },
          { value: "answered", label: say(texts.answered) },
        ]}
        onChoose={(value) =>
          void navigate({
            to: "/admin/data-requests",
            search: { state: value === "open" ? undefined : value },
          })
        }
      />
      {requests.length === 0 ? (
        <Empty>
          <p>{say(shown === "open" ? texts.noneOpen : texts.noneAnswered)}</p>
        </Empty>
      ) : (
        <Stack>
          {requests.map((each) => (
            <RequestCard key={`${each.clientId}/${each.request.id}`} listed={each} />
          ))}
        </Stack>
      )}
      {isComplete ? undefined : <Note>{say(texts.incomplete)}</Note>}
      {found.hasNextPage ? (
        <div>
          <Button onClick={() => void found.fetchNextPage()}>{say(uiTexts.more)}</Button>
        </div>
      ) : undefined}
    </Page>
  );
}
