import type { Overview } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Bar } from "../../ui/bar.tsx";
import { Day } from "../../ui/day.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { overviewTexts as texts } from "./overview-texts.ts";

type Week = Overview["totals"]["weeks"][number];

/** How much comes up in each week ahead, and how much of it the law sets a date for. */
export function WeekTable({ weeks }: { readonly weeks: readonly Week[] }) {
  const say = useSay();
  const most = Math.max(0, ...weeks.map(({ tasks }) => tasks));
  const columns: readonly Column<Week>[] = [
    { title: say(texts.week), render: ({ from }) => <Day on={from} /> },
    { title: say(texts.weekTasks), render: ({ tasks }) => <Bar value={tasks} most={most} /> },
    { title: say(texts.byLaw), align: "end", render: ({ byLaw }) => byLaw },
  ];
  return (
    <Table name={say(texts.weeks)} columns={columns} rows={weeks} keyOf={({ from }) => from} />
  );
}
