import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { debtQuery } from "../../api/clients.ts";
import { evidenceQuery, type Evidence } from "../../api/files.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Note, Row } from "../../ui/page.tsx";
import { kindTexts } from "../files/kind-texts.ts";
import { ReviewForm } from "./review-form.tsx";
import type { Waiting } from "./review-queue.ts";
import { reviewsTexts as texts } from "./reviews-texts.ts";
import { UploadView } from "./upload-view.tsx";
import styles from "./reviews.module.css";

interface ReviewDeskProps {
  readonly waiting: Waiting;
  readonly place: number;
  readonly count: number;
  onMove(by: 1 | -1): void;
  onDecided(): void;
}

/** Picture and decision side by side; on a phone one under the other. */
export function ReviewDesk({ waiting, place, count, onMove, onDecided }: ReviewDeskProps) {
  const say = useSay();
  const { row, upload } = waiting;
  const { data: files } = useQuery({ ...evidenceQuery(row.clientId), throwOnError: true });
  const file = files?.find(({ evidenceId }) => evidenceId === upload.evidenceId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const kind = say(kindTexts[upload.kind]);
  return (
    <div className={styles.split}>
      <UploadView clientId={row.clientId} file={file} />
      <div className={styles.side}>
        <Card>
          <h2 ref={heading} tabIndex={-1}>
            {kind}
          </h2>
          <Facts facts={useAbout(waiting, file)} />
        </Card>
        <ReviewForm waiting={waiting} onDecided={onDecided} />
        <Row>
          <Button onClick={() => onMove(-1)} disabled={place === 0}>
            {say(texts.previous)}
          </Button>
          <Note>{say(texts.place, { n: place + 1, all: count })}</Note>
          <Button onClick={() => onMove(1)} disabled={place === count - 1}>
            {say(texts.next)}
          </Button>
        </Row>
      </div>
    </div>
  );
}

/** What to hold it against: whose, since when, and of the debt what such a paper says. */
function useAbout({ row, upload }: Waiting, file: Evidence | undefined) {
  const say = useSay();
  const { clientId, clientName, debtId, creditor } = row;
  const { data: debt } = useQuery({
    ...debtQuery(clientId, debtId ?? ""),
    enabled: debtId !== undefined,
  });
  const payment = debt?.payments.find(({ id }) => id === upload.paymentId);
  const contract = debt?.terms.contractNumber;
  const facts: (readonly [ReactNode, ReactNode])[] = [
    [
      say(texts.client),
      <Link key="client" to="/clients/$clientId" params={{ clientId }} className={styles.link}>
        {clientName}
      </Link>,
    ],
    [say(texts.uploaded), <Day key="day" on={upload.on} />],
  ];
  if (creditor !== undefined) facts.push([say(texts.lender), creditor]);
  if (contract !== undefined) facts.push([say(texts.contract), contract]);
  if (debt?.settledOn !== undefined) {
    facts.push([say(texts.settledOn), <Day key="settled" on={debt.settledOn} />]);
  }
  if (payment !== undefined) {
    facts.push([
      say(texts.payment),
      <span key="payment">
        <Amount fen={payment.amountFen} /> <Day on={payment.on} />
      </span>,
    ]);
  }
  if (file !== undefined) facts.push([say(texts.file), file.fileName]);
  return facts;
}
