import { useMutation } from "@tanstack/react-query";
import { checkSender, type SenderCheck } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { useWriteMoment } from "../../ui/moment.tsx";
import { Card, Facts, Note, Row, Section, Stack, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { settingsTexts as texts } from "./settings-texts.ts";
import styles from "./settings.module.css";

type SenderRecord = SenderCheck["records"][number];

/** What the world's name servers say about the domain that mail comes from, record by record. */
export function SenderSection() {
  const say = useSay();
  const write = useWriteMoment();
  const checking = useMutation({ mutationFn: checkSender });
  const { data: checked } = checking;
  return (
    <Section title={say(texts.sender)}>
      <p>
        {checked === undefined
          ? say(texts.senderAsk)
          : say(texts.senderLead, { address: checked.address })}
      </p>
      {checking.error === null ? undefined : <ProblemNote error={checking.error} />}
      <div role="status">
        {checked === undefined ? undefined : (
          <Stack>
            {checked.records.map((record) => (
              <RecordCard key={`${record.kind} ${record.name}`} record={record} />
            ))}
          </Stack>
        )}
      </div>
      <Row>
        <Button busy={checking.isPending && say(texts.checking)} onClick={() => checking.mutate()}>
          {say(checked === undefined ? texts.check : texts.checkAgain)}
        </Button>
        {checked === undefined ? undefined : (
          <Note>{say(texts.checkedAt, { at: write(checked.at) })}</Note>
        )}
      </Row>
    </Section>
  );
}

function RecordCard({ record }: { readonly record: SenderRecord }) {
  const say = useSay();
  const { kind, name, type, expected, found, state, advice } = record;
  return (
    <Card tone={state === "ok" || state === "unknown" ? "plain" : "attention"}>
      <Row>
        <h3>{kind.toUpperCase()}</h3>
        <Tag tone={state === "ok" ? "good" : "attention"}>{say(texts[state])}</Tag>
      </Row>
      <p>{advice}</p>
      <Facts
        facts={[
          [
            say(texts.record),
            <code key="name" className={styles.code}>
              {type} {name}
            </code>,
          ],
          [
            say(texts.expected),
            <code key="expected" className={styles.code}>
              {expected}
            </code>,
          ],
          [
            say(texts.found),
            found.length === 0 ? (
              say(texts.foundNone)
            ) : (
              <code key="found" className={styles.code}>
                {found.join("\n")}
              </code>
            ),
          ],
        ]}
      />
    </Card>
  );
}
