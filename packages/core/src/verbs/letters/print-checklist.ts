import { refuseByState } from "../../casefile/data-state.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { checklistPaper } from "../../papers/checklist-paper.ts";
import type { Paper } from "../../papers/paper.ts";
import { followUpsOf } from "../cases/list-follow-ups.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, isDebtFile, loadClientFor } from "../cases/read-files.ts";
import { recordAccess } from "../record/write-access-record.ts";

export interface Printed {
  readonly kind: "printed";
  readonly paper: Paper;
}

/** B68: all that is still to come for one client, to be printed. Undefined when there is no such client. */
export async function printChecklist(
  ctx: Context,
  input: {
    readonly clientId: ClientId;
    readonly language: Language;
    readonly as: "pdf" | "page";
  },
): Promise<Printed | Refused | undefined> {
  const { clientId, language, as } = input;
  const files = await loadClientFor(ctx, "checklist.print", clientId);
  const client = files.find(isClientFile);
  if (client === undefined) return undefined;
  const locked = refuseByState("aftercare.letter.made.v1", client.facts);
  if (locked !== undefined) return locked;
  const moment = momentOf(ctx);
  const items = files.flatMap((file) => {
    const debt = isDebtFile(file) ? { debt: file.facts.terms.creditor.name } : {};
    return followUpsOf(ctx, moment, file).map((listed) => ({ ...listed, ...debt }));
  });
  await recordAccess(ctx, { kind: "paper.printed", clientId, detail: { paper: "checklist", as } });
  const { org } = ctx;
  const { name } = client.facts;
  return {
    kind: "printed",
    paper: checklistPaper({ name, org, today: moment.today, items }, language),
  };
}
