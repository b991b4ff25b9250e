import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import {
  changeCreditor,
  creditorQuery,
  type CreditorEntry,
  type CreditorFields,
} from "../../api/creditors.ts";
import { useMay } from "../../api/may.ts";
import { refresh, useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Facts, Note, Page, Row, Section, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { CreditorForm } from "./creditor-form.tsx";
import { CreditorHistory } from "./creditor-history.tsx";
import { creditorTexts as texts } from "./creditor-texts.ts";
import { factsOf, inWords } from "./creditor-words.tsx";
import { MergeButton } from "./merge-button.tsx";
import { ProposalCard } from "./proposal-card.tsx";

/** A8: one lender: what is known, how sure that is, what somebody proposes, and what it was before. */
export function CreditorScreen() {
  const say = useSay();
  const { creditorId = "" } = useParams({ strict: false });
  const { data: entry } = useSuspenseQuery(creditorQuery(creditorId));
  const decides = useMay("creditor.change");
  const mayPropose = useMay("creditor.propose");
  return (
    <Page
      title={inWords(entry.fields.name)}
      width="wide"
      aside={
        <ButtonLink look="quiet" to="/admin/creditors">
          {say(texts.back)}
        </ButtonLink>
      }
    >
      <Row>
        <Tag>{say(texts[entry.origin])}</Tag>
        <Tag tone={entry.state === "reviewed" ? "good" : "attention"}>
          {say(texts[entry.state])}
        </Tag>
      </Row>
      {entry.proposal === undefined ? undefined : (
        <ProposalCard entry={entry} proposal={entry.proposal} decides={decides} />
      )}
      <Card>
        <Facts facts={factsOf(entry.fields, say)} />
        <Note>{say(texts.checkFirst)}</Note>
        {mayPropose ? (
          <Row>
            <EditButton entry={entry} decides={decides} />
            {decides ? <StillRight entry={entry} /> : undefined}
            {decides ? <MergeButton entry={entry} /> : undefined}
          </Row>
        ) : undefined}
      </Card>
      <Section title={say(texts.history)}>
        <CreditorHistory entry={entry} />
      </Section>
    </Page>
  );
}

interface EditProps {
  readonly entry: CreditorEntry;
  readonly decides: boolean;
}

function EditButton({ entry, decides }: EditProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { creditorId, version, fields, origin } = entry;
  const close = () => setOpen(false);
  const title = say(texts.editTitle, { name: inWords(fields.name) });
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {say(decides ? texts.edit : texts.propose)}
      </Button>
      {isOpen ? (
        <Dialog title={title} onClose={close} sheet>
          {decides ? undefined : <Note>{say(texts.proposeNote)}</Note>}
          {decides && origin === "shared" ? <Note>{say(texts.ownNote)}</Note> : undefined}
          <CreditorForm
            about={`${creditorId}/${version}`}
            fields={fields}
            save={async (wanted) => {
              const { kind } = await changeCreditor(creditorId, { version, fields: wanted });
              await refresh([["organisation", "creditors"]]);
              tell(say(kind === "changed" ? texts.saved : texts.proposed));
              close();
            }}
            onClose={close}
          />
        </Dialog>
      ) : undefined}
    </>
  );
}

/** Somebody looked again today and nothing has changed. */
function StillRight({ entry: { creditorId, version, fields } }: { readonly entry: CreditorEntry }) {
  const say = useSay();
  const today = useToday();
  const again: CreditorFields = {
    ...fields,
    sources: fields.sources.map((source) => ({ ...source, checkedOn: today })),
  };
  const save = useAction(
    () => changeCreditor(creditorId, { version, fields: again }),
    [["organisation", "creditors"]],
  );
  if (fields.sources.length === 0) return undefined;
  return (
    <>
      <Button
        busy={save.isPending && say(texts.still)}
        onClick={() => save.mutate(undefined, { onSuccess: () => tell(say(texts.saved)) })}
      >
        {say(texts.still)}
      </Button>
      {save.error === null ? undefined : <ProblemNote error={save.error} />}
    </>
  );
}
