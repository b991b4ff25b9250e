import { addMs } from "../../calendar/instant.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import { goesOnWhileLocked } from "../../followups/rules/privacy.ts";
import type { Context } from "../../kernel/context.ts";
import { noticeOf } from "../../notices/catalogue.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import type { Round } from "./round.ts";
import type { DueStep } from "./write-mail.ts";

const dayMs = 86_400_000;

/** While a client's data is only stored (PIPL 47), mail warns of fraud or is about the data itself. */
export function speakable(client: ClientFacts, steps: readonly DueStep[]): readonly DueStep[] {
  if (dataStateOf(client) === "active") return steps;
  return steps.filter(({ followUp, step: { notice } }) => {
    const warns = notice !== undefined && noticeOf(notice).stream === "security";
    return warns || goesOnWhileLocked(followUp.rule);
  });
}

/** What waits keeps waiting: the file is looked at again in a day, or at once when the lock is lifted. */
export async function park(ctx: Context, file: Snapshot): Promise<Round> {
  const nextAt = addMs(ctx.clock.now(), dayMs);
  await ctx.cases.rewrite({ ...file, version: file.version + 1, nextAt });
  return { kind: "idle" };
}
