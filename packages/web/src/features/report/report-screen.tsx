import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { clientQuery } from "../../api/clients.ts";
import { creditReportQuery } from "../../api/credit-report.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Card, Note, Page, Row, Section } from "../../ui/page.tsx";
import { Compared } from "./compared.tsx";
import { Ledger } from "./ledger.tsx";
import { ReadForm } from "./read-form.tsx";
import { reportTexts as texts } from "./report-texts.ts";

/** B40, A23: the whole credit report, beside all debts, and how many are left free this year. */
export function ReportScreen() {
  return <Report clientId={useOwnClientId()} reader="client" />;
}

/** The same, as the counsellor works on it. */
export function ClientReportScreen() {
  const { clientId = "" } = useParams({ strict: false });
  return <Report clientId={clientId} reader="staff" />;
}

interface ReportProps {
  readonly clientId: string;
  readonly reader: "client" | "staff";
}

function Report({ clientId, reader }: ReportProps) {
  const say = useSay();
  const [isReading, setReading] = useState(false);
  const [{ data: client }, { data: report }] = useSuspenseQueries({
    queries: [clientQuery(clientId), creditReportQuery(clientId)],
  });
  const { ledger, read } = report;
  const isOwn = reader === "client";
  const isWorked = client.dataState === "active" && client.closed === undefined;
  return (
    <Page
      title={say(texts.title)}
      lead={
        isOwn ? (
          say(texts.lead)
        ) : (
          <Link to="/clients/$clientId" params={{ clientId }}>
            {say(texts.of, { name: client.name })}
          </Link>
        )
      }
    >
      {isReading ? (
        <Section title={say(texts.readOne)}>
          <ReadForm
            clientId={clientId}
            debts={client.debts}
            onSaved={() => setReading(false)}
            onCancel={() => setReading(false)}
          />
        </Section>
      ) : (
        <>
          {isWorked ? (
            <Row>
              <Button look="main" onClick={() => setReading(true)}>
                {say(read === undefined ? texts.readOne : texts.readAnother)}
              </Button>
              {isOwn ? (
                <ButtonLink to="/files/add" search={{ kind: "credit_report" }}>
                  {say(texts.upload)}
                </ButtonLink>
              ) : undefined}
            </Row>
          ) : undefined}
          {read === undefined ? (
            <Card tone="sunk">
              <p>{say(texts.notRead)}</p>
              <Note>{say(texts.ownOnly)}</Note>
            </Card>
          ) : (
            <Compared clientId={clientId} read={read} reader={reader} isWorked={isWorked} />
          )}
        </>
      )}
      {isReading ? undefined : <Ledger ledger={ledger} />}
    </Page>
  );
}
