import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Row, Section, Stack } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { EventButton } from "../record/event-button.tsx";
import { LegalityCard } from "./legality-card.tsx";
import { transferTexts as texts } from "./transfer-texts.ts";

interface TransfersProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
  readonly isWorked: boolean;
}

/** Original and current creditor (A20): who is to be paid, by which notice, and who was before. */
export function Transfers({ debt, reader, isWorked }: TransfersProps) {
  const say = useSay();
  const { transfers = [] } = debt;
  return (
    <>
      <LegalityCard debt={debt} reader={reader} isWorked={isWorked} />
      {transfers.length === 0 ? undefined : (
        <Section title={say(texts.title)}>
          <Stack>
            {transfers.map((transfer) => (
              <TransferCard
                key={transfer.id}
                debt={debt}
                transfer={transfer}
                reader={reader}
                isWorked={isWorked}
              />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}

type Transfer = NonNullable<Debt["transfers"]>[number];

function TransferCard({
  debt: { clientId, debtId },
  transfer: { id, from, to, noticedOn, on },
  reader,
  isWorked,
}: TransfersProps & { readonly transfer: Transfer }) {
  const say = useSay();
  if (noticedOn !== undefined) {
    const slots = { day: <Day on={noticedOn} />, from, to: to.name };
    return (
      <Card>
        <p>
          <Saying text={texts.noticed} slots={slots} />
        </p>
      </Card>
    );
  }
  return (
    <Card tone="attention">
      <p>
        <Saying text={texts.claimed} slots={{ day: <Day on={on} />, from, to: to.name }} />
      </p>
      <Note>{say(texts.law)}</Note>
      {isWorked ? (
        <Row>
          <EventButton
            clientId={clientId}
            debtId={debtId}
            type="debt.transfer-noticed"
            about={id}
            title={say(texts.gotNotice)}
            told={say(texts.toldNotice)}
            fixed={{ transferId: id }}
            fields={[{ name: "noticeReceivedOn", label: texts.noticeOn, as: "day" }]}
          />
          {reader === "client" ? (
            <ButtonLink look="quiet" to="/files/add" search={{ debt: debtId, kind: "letter" }}>
              {say(texts.upload)}
            </ButtonLink>
          ) : undefined}
        </Row>
      ) : undefined}
    </Card>
  );
}
