import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  mailTroublesQuery,
  type MailTrouble,
  type TroubleCounts,
} from "../../api/mail-troubles.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { Card, Empty, Note, Page, Section } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { ClearDialog } from "./clear-dialog.tsx";
import { deliveryTexts as texts } from "./delivery-texts.ts";
import { TroubleCountView } from "./trouble-count.tsx";
import { TroubleTable } from "./trouble-table.tsx";

type Span = keyof TroubleCounts;

/** A15: whether mail arrives, and the way out where it does not. */
export function DeliveriesScreen() {
  const say = useSay();
  const troubles = useSuspenseInfiniteQuery(mailTroublesQuery);
  const [span, setSpan] = useState<Span>("days7");
  const [clearing, setClearing] = useState<MailTrouble>();
  const items = troubles.data.pages.flatMap((page) => page.items);
  const count = troubles.data.pages[0]?.counts?.[span];

  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      <Choices<Span>
        name={say(texts.span)}
        value={span}
        choices={[
          { value: "days7", label: say(texts.days7) },
          { value: "days30", label: say(texts.days30) },
        ]}
        onChoose={setSpan}
      />
      {count === undefined || count.total === 0 ? (
        <Card tone="good">
          <p role="status">{say(span === "days7" ? texts.none7 : texts.none30)}</p>
        </Card>
      ) : (
        <TroubleCountView count={count} />
      )}
      <Section title={say(texts.list)}>
        {items.length === 0 ? (
          <Empty>
            <Note>{say(texts.noneAtAll)}</Note>
          </Empty>
        ) : (
          <TroubleTable troubles={items} onClear={setClearing} />
        )}
        {troubles.hasNextPage ? (
          <div>
            <Button
              busy={troubles.isFetchingNextPage && say(uiTexts.loading)}
              onClick={() => void troubles.fetchNextPage()}
            >
              {say(uiTexts.more)}
            </Button>
          </div>
        ) : undefined}
      </Section>
      {clearing === undefined ? undefined : (
        <ClearDialog trouble={clearing} onClose={() => setClearing(undefined)} />
      )}
    </Page>
  );
}
