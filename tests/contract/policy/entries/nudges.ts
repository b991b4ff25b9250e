import { askNudges } from "@aftercare/core/verbs/desk/ask-nudges.ts";
import { listReviews } from "@aftercare/core/verbs/desk/list-reviews.ts";
import { withdrawNudges } from "@aftercare/core/verbs/desk/withdraw-nudges.ts";
import { userIdOf, type Player } from "../cast.ts";
import type { Entry } from "../entry.ts";
import { grantOf, touches, type Verdict } from "../expectation.ts";

/** Each of many clients is answered for: here there is one, and whoever is out of reach is not there. */
function verdictOnFirst(outcome: unknown): Verdict | undefined {
  const { results = [] } = outcome as {
    readonly results?: readonly { readonly why?: { readonly code: string } }[];
  };
  const unknown = ["client.unknown", "debt.unknown"];
  return unknown.includes(results[0]?.why?.code ?? "") ? "not-there" : undefined;
}

function clientsOn(outcome: unknown): string[] {
  const { items = [] } = outcome as {
    readonly items?: readonly { readonly ref: { readonly clientId: string } }[];
  };
  return items.map(({ ref }) => ref.clientId);
}

/** Another counsellor's queue is not for counsellors. */
function expectedOfZhaosQueue(player: Player): Verdict {
  const mine = touches(player, grantOf("worklist.read"));
  const hers = mine === "own and unassigned" && player.name === "zhao";
  return mine === "everything" || hers ? "allowed" : "forbidden";
}

const shared = { act: "nudge.ask", on: "file", denied: "forbidden", read: verdictOnFirst } as const;
const queue = { verb: "listReviews", act: "worklist.read", on: "organisation" } as const;
const limit = 50;

export const nudgeEntries: readonly Entry[] = [
  { ...queue, call: (ctx) => listReviews(ctx, { limit }), shows: clientsOn },
  {
    ...queue,
    variant: "of counsellor zhao",
    expect: expectedOfZhaosQueue,
    call: (ctx, { house }) => listReviews(ctx, { limit, assignee: userIdOf("zhao", house) }),
    shows: clientsOn,
  },
  {
    ...shared,
    verb: "askNudges",
    variant: "as a dry run",
    call: (ctx, { clientId }) => askNudges(ctx, { wishes: [{ clientId }], dryRun: true }),
  },
  {
    ...shared,
    verb: "askNudges",
    call: (ctx, { debt: { clientId, debtId }, followUp }) =>
      askNudges(ctx, { wishes: [{ clientId, debtId, followUp }], dryRun: false }),
  },
  {
    ...shared,
    verb: "withdrawNudges",
    call: (ctx, { debt: { clientId, debtId } }) =>
      withdrawNudges(ctx, { nudgeId: "n1", files: [{ clientId, debtId }] }),
  },
];
