import type { IsoDate } from "../../calendar/dates.ts";
import { isInState } from "../../desk/desk-filter.ts";
import { readingOn, tasksOf, type DeskTask } from "../../desk/desk-task.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { momentOf } from "../cases/moment.ts";
import { whoseFiles } from "../cases/whose-files.ts";
import { readWholeDesk } from "./read-desk.ts";

export interface DeskDeadline extends DeskTask {
  readonly clientId: ClientId;
  readonly clientName: string;
}

export interface DeskCalendar {
  readonly kind: "read";
  readonly today: IsoDate;
  /** Only days with something on them, in order. */
  readonly days: readonly { readonly on: IsoDate; readonly items: readonly DeskDeadline[] }[];
  /** False when there are more clients than are read for one answer. */
  readonly complete: boolean;
}

/** What is due from one day to another, both included, by the client's own date. */
export async function readCaseloadCalendar(
  ctx: Context,
  question: { readonly assignee?: string; readonly from: IsoDate; readonly to: IsoDate },
): Promise<DeskCalendar | Refused> {
  const whose = whoseFiles(ctx, "caseload.read", question.assignee);
  if (whose.kind === "refused") return whose;
  const { clients, complete } = await readWholeDesk(ctx, whose.assignee);
  const { today } = momentOf(ctx);
  const reading = readingOn(today, ctx.rulebook);
  const deadlines = clients
    .filter((filed) => isInState(filed, "open"))
    .flatMap((filed): DeskDeadline[] => {
      const { clientId, client } = filed;
      return tasksOf(filed, reading).map((task) => ({
        ...task,
        clientId,
        clientName: client.name,
      }));
    })
    .filter(({ due }) => due >= question.from && due <= question.to);
  const byDay = Map.groupBy(deadlines, ({ due }) => due);
  const days = [...byDay.keys()].toSorted().map((on) => ({ on, items: byDay.get(on) ?? [] }));
  return { kind: "read", today, days, complete };
}
