import type { IsoDate } from "../../calendar/dates.ts";
import { isInState } from "../../desk/desk-filter.ts";
import { rowOf } from "../../desk/desk-row.ts";
import { readingOn } from "../../desk/desk-task.ts";
import { numbersOf, type DeskNumbers } from "../../desk/desk-weeks.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { momentOf } from "../cases/moment.ts";
import { whoseFiles } from "../cases/whose-files.ts";
import { readWholeDesk } from "./read-desk.ts";

export interface CaseloadNumbers extends DeskNumbers {
  readonly kind: "read";
  readonly today: IsoDate;
  readonly complete: boolean;
}

/** A caseload in numbers: its own, without a rank among others. */
export async function readCaseloadNumbers(
  ctx: Context,
  question: { readonly assignee?: string },
): Promise<CaseloadNumbers | Refused> {
  const whose = whoseFiles(ctx, "caseload.read", question.assignee);
  if (whose.kind === "refused") return whose;
  const { clients, complete } = await readWholeDesk(ctx, whose.assignee);
  const { today } = momentOf(ctx);
  const reading = readingOn(today, ctx.rulebook);
  const open = clients.filter((filed) => isInState(filed, "open"));
  const rows = open.map((filed) => rowOf(filed, reading));
  return { kind: "read", today, complete, ...numbersOf(rows, today) };
}
