import { useMutation } from "@tanstack/react-query";
import type { ComparedDebt, ReadReport } from "../../api/credit-report.ts";
import { newId, recordAll, refreshClient } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row, Section, Stack } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ComparedCard } from "./compared-card.tsx";
import { comparedTexts as texts } from "./compared-texts.ts";
import { countDifferences, findingsOf, isToRecord } from "./findings.ts";
import { UnknownAccounts } from "./unknown-accounts.tsx";

interface ComparedProps {
  readonly clientId: string;
  readonly read: ReadReport;
  readonly reader: "client" | "staff";
  readonly isWorked: boolean;
}

/** The report beside the ledger, debt by debt; what differs is recorded in one go. */
export function Compared({ clientId, read, reader, isWorked }: ComparedProps) {
  const say = useSay();
  const { debts, unknown, inquiriesIn90Days, manyInquiries } = read;
  const differences = countDifferences(debts);
  const looked = debts.filter(({ state }) => state !== "not-read");
  const left = debts.length - looked.length;
  const isUnsure =
    looked.some(({ state }) => state === "early") || unknown.some(({ mine }) => mine !== "yes");
  const tone = differences > 0 ? "attention" : isUnsure ? "plain" : "good";
  return (
    <Section title={say(texts.title)}>
      <Note>
        <Saying text={texts.ofDay} slots={{ day: <Day on={read.on} /> }} />
      </Note>
      <Card tone={tone}>
        <p>
          <strong>{say(texts[tone], { n: differences })}</strong>
        </p>
        {isWorked && looked.some(isToRecord) ? (
          <RecordAll clientId={clientId} read={read} />
        ) : (
          <Note>{say(next[tone])}</Note>
        )}
      </Card>
      <Stack>
        {[...looked].sort(byState).map((debt) => (
          <ComparedCard key={debt.debtId} clientId={clientId} debt={debt} reader={reader} />
        ))}
      </Stack>
      {left === 0 ? undefined : <Note>{say(texts.notLooked, { n: left })}</Note>}
      <UnknownAccounts unknown={unknown} reader={reader} />
      {inquiriesIn90Days === undefined ? undefined : (
        <Note>
          {say(manyInquiries ? texts.manyInquiries : texts.inquiries, { n: inquiriesIn90Days })}
        </Note>
      )}
    </Section>
  );
}

const next = {
  attention: texts.recorded,
  plain: texts.lookBelow,
  good: texts.nothingToDo,
} as const;

const order: readonly ComparedDebt["state"][] = ["different", "early", "same", "not-read"];
const byState = (a: ComparedDebt, b: ComparedDebt) =>
  order.indexOf(a.state) - order.indexOf(b.state);

function RecordAll({ clientId, read }: Pick<ComparedProps, "clientId" | "read">) {
  const say = useSay();
  const recording = useMutation({
    mutationFn: () => recordAll(findingsOf(read, clientId, newId)),
    async onSuccess(results) {
      await refreshClient(clientId);
      const refused = results.filter(({ status }) => status >= 400).length;
      tell(refused === 0 ? say(texts.recordedNow) : say(texts.partly, { n: refused }));
    },
  });
  return (
    <>
      <p>{say(texts.recordLead)}</p>
      {recording.error === null ? undefined : <ProblemNote error={recording.error} />}
      <Row>
        <Button look="main" disabled={recording.isPending} onClick={() => recording.mutate()}>
          {say(texts.record)}
        </Button>
      </Row>
    </>
  );
}
