import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { creditorsQuery, mergeCreditors, type CreditorEntry } from "../../api/creditors.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row, Stack } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { creditorTexts as texts } from "./creditor-texts.ts";
import { inWords, Words } from "./creditor-words.tsx";

/** Two entries for one lender: this one stays, the other joins it. */
export function MergeButton({ entry }: { readonly entry: CreditorEntry }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say(texts.merge)}
      </Button>
      {isOpen ? (
        <Dialog title={say(texts.mergeTitle)} onClose={close} sheet>
          <Note>{say(texts.mergeNote, { name: inWords(entry.fields.name) })}</Note>
          <Others entry={entry} onMerged={close} />
        </Dialog>
      ) : undefined}
    </>
  );
}

function Others({ entry, onMerged }: { readonly entry: CreditorEntry; onMerged(): void }) {
  const say = useSay();
  const { creditorId, version } = entry;
  const [q, setQ] = useState("");
  const { data } = useQuery({ ...creditorsQuery(q, "", 8), placeholderData: keepPreviousData });
  const merge = useAction(
    (other: string) => mergeCreditors(creditorId, { version, other }),
    [["organisation", "creditors"]],
  );
  const done = () => {
    tell(say(texts.merged));
    onMerged();
  };
  const others = (data?.items ?? []).filter((one) => one.creditorId !== creditorId);
  return (
    <Stack>
      <SearchField
        label={say(texts.search)}
        hint={say(texts.searchHint)}
        value={q}
        onSearch={setQ}
      />
      {merge.error === null ? undefined : <ProblemNote error={merge.error} />}
      {others.map((one) => (
        <Card key={one.creditorId} tone="sunk">
          <Row>
            <Words of={one.name} />
            <Button onClick={() => merge.mutate(one.creditorId, { onSuccess: done })}>
              {say(texts.mergeThis)}
            </Button>
          </Row>
        </Card>
      ))}
    </Stack>
  );
}
