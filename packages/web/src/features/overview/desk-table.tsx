import { Link } from "@tanstack/react-router";
import type { DeskLoad } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Bar } from "../../ui/bar.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { assignmentTexts } from "../assignment/assignment-texts.ts";
import { useDeskName } from "../assignment/use-desk-name.ts";
import { overviewTexts as texts } from "./overview-texts.ts";

/** What is past its day, by who looks after it: bars that are a table. */
export function DeskTable({ desks }: { readonly desks: readonly DeskLoad[] }) {
  const say = useSay();
  const nameOf = useDeskName();
  const most = Math.max(0, ...desks.map(({ overdue }) => overdue));
  const columns: readonly Column<DeskLoad>[] = [
    { title: say(texts.who), render: nameOf },
    { title: say(assignmentTexts.clients), align: "end", render: ({ clients }) => clients },
    {
      title: say(assignmentTexts.week),
      align: "end",
      render: ({ dueWithinWeek }) => dueWithinWeek,
    },
    {
      title: say(texts.overdue),
      render: ({ overdue }) => <Bar value={overdue} most={most} tone="attention" />,
    },
    {
      title: say(texts.act),
      fits: true,
      render: (desk) =>
        desk.overdue === 0 ? undefined : (
          <Link
            to="/clients"
            search={{ due: "overdue", assignee: desk.assignee ?? "none" }}
            aria-label={say(texts.seeOverdueOf, { who: nameOf(desk) })}
          >
            {say(texts.seeOverdue)}
          </Link>
        ),
    },
  ];
  return (
    <>
      <Table
        name={say(texts.desks)}
        columns={columns}
        rows={desks}
        keyOf={({ assignee = "none" }) => assignee}
      />
      <div>
        <ButtonLink to="/admin/assignment">{say(texts.assignment)}</ButtonLink>
      </div>
    </>
  );
}
