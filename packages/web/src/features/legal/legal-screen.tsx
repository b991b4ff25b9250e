import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { debtQuery, timelineQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Card, Empty, Note, Page, Section, Stack } from "../../ui/page.tsx";
import { RecordPaper } from "./legal-acts.tsx";
import { legalTexts as texts } from "./legal-texts.ts";
import { PaperCard } from "./paper-card.tsx";
import styles from "./legal.module.css";

/** C5: a paper from a court or a lawyer, in calm words: what it is, what to do today, who helps (B52). */
export function LegalScreen() {
  return <Legal clientId={useOwnClientId()} reader="client" />;
}

/** S3: the same, as the counsellor keeps it. */
export function ClientLegalScreen() {
  const { clientId = "" } = useParams({ strict: false });
  return <Legal clientId={clientId} reader="staff" />;
}

interface LegalProps {
  readonly clientId: string;
  readonly reader: "client" | "staff";
}

function Legal({ clientId, reader }: LegalProps) {
  const say = useSay();
  const { debtId = "" } = useParams({ strict: false });
  const [{ data: debt }, { data: timeline }] = useSuspenseQueries({
    queries: [debtQuery(clientId, debtId), timelineQuery(clientId, debtId)],
  });
  const isWorked = debt.closed === undefined;
  const papers = (debt.legal ?? []).slice().reverse();
  const file = { clientId, debtId };
  return (
    <Page
      title={say(texts.title)}
      lead={say(reader === "staff" ? texts.leadStaff : texts.lead)}
      aside={isWorked ? <RecordPaper {...file} /> : undefined}
    >
      {papers.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
        </Empty>
      ) : (
        <Stack>
          {papers.map((paper) => (
            <PaperCard
              key={paper.id}
              paper={paper}
              entries={timeline.items}
              reader={reader}
              isWorked={isWorked}
              {...file}
            />
          ))}
        </Stack>
      )}
      <Section title={say(texts.helpTitle)}>
        <Card>
          <ol className={styles.list}>
            <li>{say(texts.help1)}</li>
            <li>{say(texts.help2)}</li>
            <li>{say(texts.help3)}</li>
          </ol>
        </Card>
      </Section>
      <Section title={say(texts.bringTitle)}>
        <p>{say(texts.bring)}</p>
        <Note>{say(texts.notLawyers)}</Note>
      </Section>
    </Page>
  );
}
