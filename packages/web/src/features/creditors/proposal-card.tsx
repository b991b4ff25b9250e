import { changeCreditor, type CreditorEntry, type CreditorFields } from "../../api/creditors.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Facts, Row, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { useWho } from "../audit/use-who.ts";
import { creditorTexts as texts } from "./creditor-texts.ts";
import { factsOf } from "./creditor-words.tsx";

interface ProposalProps {
  readonly entry: CreditorEntry;
  readonly proposal: NonNullable<CreditorEntry["proposal"]>;
  readonly decides: boolean;
}

/** What a counsellor would change, whole, and a supervisor's yes or no. */
export function ProposalCard({ entry, proposal, decides }: ProposalProps) {
  const say = useSay();
  const who = useWho();
  const { creditorId, version, fields } = entry;
  const save = useAction(
    (wanted: CreditorFields) => changeCreditor(creditorId, { version, fields: wanted }),
    [["organisation", "creditors"]],
  );
  const decide = (wanted: CreditorFields) =>
    save.mutate(wanted, { onSuccess: () => tell(say(texts.saved)) });
  const slots = { who: who(proposal.by), day: <Day on={proposal.on} /> };
  return (
    <Section title={say(texts.proposal)}>
      <Card tone="attention">
        <p>
          <Saying text={texts.proposalBy} slots={slots} />
        </p>
        <Facts facts={factsOf(proposal.fields, say)} />
        {decides ? (
          <Row>
            <Button look="main" onClick={() => decide(proposal.fields)}>
              {say(texts.take)}
            </Button>
            <Button onClick={() => decide(fields)}>{say(texts.leave)}</Button>
          </Row>
        ) : undefined}
        {save.error === null ? undefined : <ProblemNote error={save.error} />}
      </Card>
    </Section>
  );
}
