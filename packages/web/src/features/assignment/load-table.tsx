import { Link } from "@tanstack/react-router";
import type { DeskLoad } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Bar } from "../../ui/bar.tsx";
import { Tag } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { assignmentTexts as texts } from "./assignment-texts.ts";
import { loadOf } from "./load.ts";
import { useDeskName } from "./use-desk-name.ts";

/** Who carries how much, the busiest first; a name shows that person's clients below. */
export function LoadTable({ desks }: { readonly desks: readonly DeskLoad[] }) {
  const say = useSay();
  const nameOf = useDeskName();
  const most = Math.max(0, ...desks.map(({ clients }) => clients));
  const mostOverdue = Math.max(0, ...desks.map(({ overdue }) => overdue));
  const columns: readonly Column<DeskLoad>[] = [
    {
      title: say(texts.who),
      render: (desk) => (
        <Link to="/admin/assignment" search={{ of: desk.assignee }}>
          {nameOf(desk)}
        </Link>
      ),
    },
    { title: say(texts.clients), render: ({ clients }) => <Bar value={clients} most={most} /> },
    {
      title: say(texts.overdue),
      render: ({ overdue }) => <Bar value={overdue} most={mostOverdue} tone="attention" />,
    },
    { title: say(texts.tasks), align: "end", render: ({ tasks }) => tasks },
    { title: say(texts.week), align: "end", render: ({ dueWithinWeek }) => dueWithinWeek },
    { title: say(texts.words), render: (desk) => <LoadWords desk={desk} desks={desks} /> },
  ];
  return (
    <Table
      name={say(texts.load)}
      columns={columns}
      rows={desks}
      keyOf={({ assignee = "none" }) => assignee}
    />
  );
}

function LoadWords({
  desk,
  desks,
}: {
  readonly desk: DeskLoad;
  readonly desks: readonly DeskLoad[];
}) {
  const say = useSay();
  if (desk.member === undefined) return undefined;
  if (desk.member.state === "deactivated") return <Tag tone="attention">{say(texts.gone)}</Tag>;
  const load = loadOf(desk, desks);
  return load === "full" ? <strong>{say(texts.full)}</strong> : <span>{say(texts[load])}</span>;
}
