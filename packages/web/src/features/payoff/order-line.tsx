import type { Compared, Place } from "@aftercare/core/planning/compare-orders.ts";
import { isAboveCostLine } from "@aftercare/core/planning/cost-lines.ts";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { Client, DebtSummary } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Button } from "../../ui/button.tsx";
import { Note, Row, Tag } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useToday } from "../../ui/use-today.ts";
import { payoffTexts as texts } from "./payoff-texts.ts";
import { writeMonths, writeRate } from "./write-months.ts";

interface OrderLineProps {
  readonly client: Client;
  readonly row: Compared;
  onMove(id: string, by: -1 | 1): void;
}

interface InLine extends Place {
  readonly at: number;
  readonly debt: DebtSummary;
  readonly months?: number;
}

/** The debts in that order, each with why it stands there and when it is paid off. */
export function OrderLine({ client, row, onMove }: OrderLineProps) {
  const say = useSay();
  const line = inLine(client, row);
  const columns: readonly Column<InLine>[] = [
    { title: say(texts.debt), render: ({ at, debt }) => `${at + 1}. ${debt.creditor}` },
    {
      title: say(texts.left),
      align: "end",
      render: ({ debt }) => <Amount fen={debt.balanceFen} />,
    },
    { title: say(texts.why), render: (place) => <Why place={place} /> },
    {
      title: say(texts.doneIn),
      fits: true,
      render: ({ months }) => (months === undefined ? "–" : writeMonths(months, say)),
    },
    {
      title: say(texts.order),
      fits: true,
      render: ({ id, at, debt }) => (
        <Row>
          {at === 0 ? undefined : (
            <Button
              look="quiet"
              aria-label={say(texts.up, { debt: debt.creditor })}
              onClick={() => onMove(id, -1)}
            >
              <ArrowUp size={18} aria-hidden />
            </Button>
          )}
          {at === line.length - 1 ? undefined : (
            <Button
              look="quiet"
              aria-label={say(texts.down, { debt: debt.creditor })}
              onClick={() => onMove(id, 1)}
            >
              <ArrowDown size={18} aria-hidden />
            </Button>
          )}
        </Row>
      ),
    },
  ];
  return <Table name={say(texts.line)} columns={columns} rows={line} keyOf={({ id }) => id} />;
}

function inLine({ debts }: Client, { line, outcome }: Compared): readonly InLine[] {
  const ends = outcome.kind === "ends" ? outcome.debts : [];
  return line.flatMap((place, at) => {
    const debt = debts.find(({ debtId }) => debtId === place.id);
    const months = ends.find(({ id }) => id === place.id)?.months;
    if (debt === undefined) return [];
    return [{ ...place, at, debt, ...(months === undefined ? {} : { months }) }];
  });
}

function Why({ place: { reasons, debt } }: { readonly place: InLine }) {
  const say = useSay();
  const today = useToday();
  const { annualRateBasisPoints: rate } = debt;
  return (
    <>
      <Row>
        {reasons.map((reason) => (
          <Tag key={reason} tone={reason === "rate-unknown" ? "attention" : "plain"}>
            {say(texts[reason], { rate: writeRate(rate ?? 0) })}
          </Tag>
        ))}
      </Row>
      {isAboveCostLine(rate, today) ? <Note>{say(texts.costly)}</Note> : undefined}
    </>
  );
}
