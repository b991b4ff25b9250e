import type { IsoDate } from "../../calendar/dates.ts";
import { addMs, type Instant } from "../../calendar/instant.ts";
import { isInState } from "../../desk/desk-filter.ts";
import { countRows, rowOf, type DeskCounts, type DeskRow } from "../../desk/desk-row.ts";
import { readingOn } from "../../desk/desk-task.ts";
import { numbersOf, type DeskNumbers } from "../../desk/desk-weeks.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { isCaseworker } from "../../kernel/role.ts";
import { permit } from "../../policy/permit.ts";
import type { Member } from "../../ports/members.ts";
import { momentOf } from "../cases/moment.ts";
import { listStaff } from "./list-staff.ts";
import { readWholeDesk } from "./read-desk.ts";

/** The sweep comes every minute: what has been due for longer is late. */
const lateAfterMs = 10 * 60_000;

export interface DeskLoad extends DeskNumbers {
  /** Without one: the clients whom nobody looks after. */
  readonly assignee?: string;
  /** Undefined for an assignee who is no member: a partner's own desk, or somebody who left. */
  readonly member?: Pick<Member, "name" | "role" | "state">;
}

export interface Overview {
  readonly kind: "read";
  readonly today: IsoDate;
  readonly complete: boolean;
  readonly totals: DeskNumbers;
  readonly closedClients: number;
  readonly counts: DeskCounts;
  /** Files that the machine should have acted on by now, and since when the oldest waits. */
  readonly late: { readonly files: number; readonly since?: Instant };
  /** Those who look after clients, or may; the busiest first. */
  readonly desks: readonly DeskLoad[];
}

/** How the whole organisation stands, and who carries how much. */
export async function readOverview(ctx: Context): Promise<Overview | Refused> {
  const refused = permit(ctx, "organisation.overview");
  if (refused !== undefined) return refused;
  const { at, today } = momentOf(ctx);
  const [{ clients, complete }, staff, late] = await Promise.all([
    readWholeDesk(ctx, undefined),
    listStaff(ctx),
    ctx.cases.late(ctx.org.id, addMs(at, -lateAfterMs)),
  ]);
  const reading = readingOn(today, ctx.rulebook);
  const open = clients.filter((filed) => isInState(filed, "open"));
  const rows = open.map((filed) => rowOf(filed, reading));
  return {
    kind: "read",
    today,
    complete,
    totals: numbersOf(rows, today),
    closedClients: clients.length - open.length,
    counts: countRows(rows),
    late,
    desks: desksOf(rows, staff, today),
  };
}

/** One for every assignee, for every caseworker without clients, and for the clients of nobody. */
function desksOf(
  rows: readonly DeskRow[],
  staff: readonly Member[],
  today: IsoDate,
): readonly DeskLoad[] {
  const byAssignee = Map.groupBy(rows, ({ client }) => client.assignee);
  const idle = staff.filter(({ state, role }) => state === "active" && isCaseworker(role));
  const assignees = new Set([...byAssignee.keys(), ...idle.map(({ userId }) => userId)]);
  return [...assignees]
    .map((assignee): DeskLoad => {
      const member = staff.find(({ userId }) => userId === assignee);
      return {
        ...(assignee === undefined ? {} : { assignee }),
        ...(member === undefined ? {} : { member: known(member) }),
        ...numbersOf(byAssignee.get(assignee) ?? [], today),
      };
    })
    .toSorted((a, b) => b.clients - a.clients);
}

function known({ name, role, state }: Member): NonNullable<DeskLoad["member"]> {
  return { name, role, state };
}
