import { refuseByState } from "../../casefile/data-state.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, DebtId } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { LetterFile, Typed } from "../../letters/letter-file.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, isDebtFile, loadClientFor } from "../cases/read-files.ts";

export interface DebtAsked {
  readonly clientId: ClientId;
  readonly debtId: DebtId;
}

/** What a letter about this debt may know; undefined when there is no such debt within reach. */
export async function loadLetterFile(
  ctx: Context,
  { clientId, debtId }: DebtAsked,
  typed: Typed,
): Promise<LetterFile | Refused | undefined> {
  const files = await loadClientFor(ctx, "letter.compose", clientId);
  const client = files.find(isClientFile);
  const debts = files.filter(isDebtFile);
  const debt = debts.find(({ ref }) => ref.debtId === debtId);
  if (client === undefined || debt === undefined) return undefined;
  const locked = refuseByState("aftercare.letter.made.v1", client.facts);
  if (locked !== undefined) return locked;
  return {
    client: client.facts,
    debt: debt.facts,
    debts: debts.map(({ facts }) => facts),
    today: momentOf(ctx).today,
    typed,
  };
}

export function isLetterFile(found: LetterFile | Refused): found is LetterFile {
  return !("kind" in found);
}
