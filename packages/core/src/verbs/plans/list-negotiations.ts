import type { IsoDate } from "../../calendar/dates.ts";
import type { Negotiation } from "../../casefile/negotiation.ts";
import { isInState } from "../../desk/desk-filter.ts";
import type { FiledClient } from "../../desk/filed-client.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { momentOf } from "../cases/moment.ts";
import { whoseFiles } from "../cases/whose-files.ts";
import { readWholeDesk } from "../desk/read-desk.ts";

export interface ListedNegotiation extends Negotiation {
  readonly ref: FileRef;
  readonly clientName: string;
  readonly creditor: string;
  readonly balanceFen: number;
}

export interface ListedNegotiations {
  readonly kind: "listed";
  readonly today: IsoDate;
  readonly items: readonly ListedNegotiation[];
  /** False when there are more than are read for one answer. */
  readonly complete: boolean;
}

/** So many are told in one answer, the largest balance first. */
const most = 500;

/** S7: every debt that is still owed and how far it has come with its lender, read from the caseload's rows alone. */
export async function listNegotiations(
  ctx: Context,
  question: { readonly assignee?: string },
): Promise<ListedNegotiations | Refused> {
  const whose = whoseFiles(ctx, "caseload.read", question.assignee);
  if (whose.kind === "refused") return whose;
  const desk = await readWholeDesk(ctx, whose.assignee);
  const items = desk.clients
    .filter((filed) => isInState(filed, "open") && filed.client.data === undefined)
    .flatMap((filed) => negotiationsOf(ctx, filed))
    .toSorted((a, b) => b.balanceFen - a.balanceFen);
  return {
    kind: "listed",
    today: momentOf(ctx).today,
    items: items.slice(0, most),
    complete: desk.complete && items.length <= most,
  };
}

function negotiationsOf(
  { org }: Context,
  { clientId, client, debts }: FiledClient,
): readonly ListedNegotiation[] {
  return debts.flatMap(({ debtId, debt }) => {
    if (debt.settledOn !== undefined || debt.closedOn !== undefined) return [];
    const { creditor, balanceFen, negotiation = { stage: "none" } } = debt;
    const ref = { orgId: org.id, clientId, debtId };
    return [{ ref, clientName: client.name, creditor, balanceFen, ...negotiation }];
  });
}
