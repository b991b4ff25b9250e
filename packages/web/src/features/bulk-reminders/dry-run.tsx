import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { sendNudges, tryNudges, type NudgeResult, type Nudges } from "../../api/nudges.ts";
import { useEventId } from "../../api/record.ts";
import { refresh } from "../../api/use-action.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Card, Note, Row, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { bulkTexts as texts } from "./bulk-texts.ts";
import { groupReasons } from "./group-reasons.ts";
import { ResultTable } from "./result-table.tsx";
import styles from "./bulk.module.css";

interface DryRunProps {
  readonly clientIds: readonly string[];
  onSent(sent: Nudges): void;
  onOther(): void;
}

/** Who would get what, and who would not and why; nothing has left. What is sent is exactly this. */
export function DryRun({ clientIds, onSent, onOther }: DryRunProps) {
  const say = useSay();
  const language = useLanguage();
  const { id: nudgeId } = useEventId();
  const { data: tried } = useSuspenseQuery({
    queryKey: ["desk", "nudges", clientIds, language],
    queryFn: () => tryNudges(clientIds),
  });
  const ready = tried.results.filter(({ outcome }) => outcome === "send");
  const sending = useMutation({
    mutationFn: () => sendNudges(nudgeId, ready.flatMap(wishOf)),
    async onSuccess(sent) {
      onSent(sent);
      await refresh([["desk"], ["client"]]);
    },
  });
  const { counts, preview } = tried;
  const leftOut = counts.excluded + counts.failed;
  return (
    <>
      <Section
        title={
          counts.send === 0 ? say(texts.willSendNone) : say(texts.willSend, { n: counts.send })
        }
      >
        {counts.send === 0 ? undefined : <ResultTable results={ready} />}
      </Section>
      {leftOut === 0 ? undefined : (
        <Section title={say(texts.leftOut, { n: leftOut })}>
          <ul className={styles.reasons}>
            {groupReasons(tried.results).map(({ detail, names }) => (
              <li key={detail}>
                <Card tone="sunk">
                  <p>{detail}</p>
                  <Note>
                    {say(texts.people, {
                      n: names.length,
                      names: names.join(language === "en" ? ", " : "、"),
                    })}
                  </Note>
                </Card>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {preview === undefined ? undefined : (
        <Section title={say(texts.sample)}>
          <p>
            <Saying text={texts.subject} slots={{ subject: <strong>{preview.subject}</strong> }} />
          </p>
          <pre className={styles.mail}>{preview.text}</pre>
        </Section>
      )}
      {sending.error === null ? undefined : <ProblemNote error={sending.error} />}
      <Row>
        {counts.send === 0 ? undefined : (
          <Button
            look="main"
            busy={sending.isPending && say(texts.sending)}
            onClick={() => sending.mutate()}
          >
            {say(texts.send, { n: counts.send })}
          </Button>
        )}
        <Button onClick={onOther}>{say(texts.other)}</Button>
      </Row>
    </>
  );
}

function wishOf({ clientId, debtId, followUp }: NudgeResult) {
  if (followUp === undefined) return [];
  return [{ clientId, followUp, ...(debtId === undefined ? {} : { debtId }) }];
}
