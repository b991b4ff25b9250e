import { Link } from "@tanstack/react-router";
import { useSay, type Say } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Note, Section, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { impactTexts as texts } from "./impact-texts.ts";
import type { Impact, ImpactExample } from "./sum-impact.ts";

interface ImpactViewProps {
  readonly impact: Impact;
  readonly isWhole: boolean;
  readonly error: Error | null;
  retry(): void;
}

/** What a change would do to the whole organisation, while it is being looked at and after. */
export function ImpactView({ impact, isWhole, error, retry }: ImpactViewProps) {
  const say = useSay();
  const { files, remindersAtOnce, examples } = impact;
  return (
    <Section title={say(texts.title)}>
      {error === null ? (
        <p role="status">{say(isWhole ? texts.looked : texts.looking, { n: files })}</p>
      ) : (
        <ProblemNote error={error} retry={retry} />
      )}
      {remindersAtOnce > 0 ? (
        <Card tone="attention">
          <p>{say(texts.atOnceWhy, { n: remindersAtOnce })}</p>
        </Card>
      ) : undefined}
      <Counts impact={impact} isWhole={isWhole} />
      {examples.length === 0 ? undefined : <Examples examples={examples} />}
    </Section>
  );
}

function Counts({ impact, isWhole }: { readonly impact: Impact; readonly isWhole: boolean }) {
  const say = useSay();
  const { earlier, later } = impact.largestShiftDays;
  const counts = [
    [texts.moved, impact.moved, texts.items],
    [texts.earlier, earlier, texts.days],
    [texts.later, later, texts.days],
    [texts.settled, impact.settled, texts.items],
    [texts.appeared, impact.appeared, texts.items],
    [texts.ended, impact.ended, texts.items],
    [texts.toldAgain, impact.toldAgain, texts.items],
    [texts.atOnce, impact.remindersAtOnce, texts.items],
  ] as const;
  const shown = counts.filter(([, n]) => n > 0);
  if (shown.length === 0) return isWhole ? <Note>{say(texts.nothing)}</Note> : undefined;
  return (
    <Card>
      <Facts facts={shown.map(([name, n, unit]) => [say(name), say(unit, { n })] as const)} />
    </Card>
  );
}

function Examples({ examples }: { readonly examples: readonly ImpactExample[] }) {
  const say = useSay();
  return (
    <>
      <h3>{say(texts.examples)}</h3>
      <Table
        name={say(texts.examples)}
        rows={examples}
        keyOf={({ clientId, debtId, followUp }) => `${clientId}/${debtId ?? ""}/${followUp}`}
        columns={columnsOf(say)}
      />
    </>
  );
}

function columnsOf(say: Say): readonly Column<ImpactExample>[] {
  return [
    { title: say(texts.followUp), render: ({ title }) => title },
    { title: say(texts.change), render: (example) => <Change example={example} /> },
    {
      title: say(texts.client),
      render: ({ clientId, title }) => (
        <Link to="/clients/$clientId" params={{ clientId }}>
          {say(texts.open)}
          <span className="visually-hidden">: {title}</span>
        </Link>
      ),
    },
  ];
}

function Change({ example: { impact = "moved", from, to } }: { readonly example: ImpactExample }) {
  const say = useSay();
  if (impact === "ended") return <Tag>{say(texts.ended)}</Tag>;
  if (from === undefined) {
    return (
      <>
        <Tag tone="accent">{say(texts.appeared)}</Tag> <Day on={to} />
      </>
    );
  }
  return (
    <>
      <s>
        <Day on={from} />
      </s>{" "}
      → <Day on={to} />
    </>
  );
}
