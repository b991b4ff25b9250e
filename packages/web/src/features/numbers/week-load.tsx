import { Link } from "@tanstack/react-router";
import type { Numbers } from "../../api/desk-calendar.ts";
import { useSay } from "../../language/language.ts";
import { Bar } from "../../ui/bar.tsx";
import { Day } from "../../ui/day.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { numbersTexts as texts } from "./numbers-texts.ts";

type Week = Numbers["weeks"][number];

interface WeekLoadProps {
  readonly weeks: readonly Week[];
  readonly assignee: string | undefined;
}

/** How full each week is, and how much of it a law dates. Each leads to its own days. */
export function WeekLoad({ weeks, assignee }: WeekLoadProps) {
  const say = useSay();
  const most = Math.max(0, ...weeks.map(({ tasks }) => tasks));
  const columns: readonly Column<Week>[] = [
    { title: say(texts.week), render: ({ from }) => linkTo(from, assignee) },
    { title: say(texts.inWeek), render: ({ tasks }) => barOf(tasks, most) },
    { title: say(texts.byLaw), align: "end", render: ({ byLaw }) => byLaw },
  ];
  return <Table name={say(texts.load)} columns={columns} rows={weeks} keyOf={({ from }) => from} />;
}

function linkTo(from: string, assignee: string | undefined) {
  return (
    <Link to="/calendar" search={{ from, assignee }}>
      <Day on={from} />
    </Link>
  );
}

const barOf = (tasks: number, most: number) => <Bar value={tasks} most={most} />;
