import { listClients } from "@aftercare/core/verbs/cases/list-clients.ts";
import { listFollowUps } from "@aftercare/core/verbs/cases/list-follow-ups.ts";
import { listWorklist } from "@aftercare/core/verbs/cases/list-worklist.ts";
import { readCreditReport } from "@aftercare/core/verbs/cases/read-credit-report.ts";
import { readClient } from "@aftercare/core/verbs/cases/read-client.ts";
import { readConduct } from "@aftercare/core/verbs/cases/read-conduct.ts";
import { readDebt } from "@aftercare/core/verbs/cases/read-debt.ts";
import { readMessages } from "@aftercare/core/verbs/cases/read-messages.ts";
import { readPlans } from "@aftercare/core/verbs/plans/read-plans.ts";
import { readTimeline } from "@aftercare/core/verbs/cases/read-timeline.ts";
import {
  replanClients,
  replanOrganisation,
} from "@aftercare/core/verbs/cases/replan-organisation.ts";
import { beginReplanning } from "@aftercare/core/verbs/organisation/begin-replanning.ts";
import type { Act } from "@aftercare/core/policy/policy.ts";
import { userIdOf, type Player } from "../cast.ts";
import type { Entry } from "../entry.ts";
import { grantOf, touches, type Verdict } from "../expectation.ts";

/** A page of case files names their clients in one of these two ways. */
function clientsOn(outcome: unknown): string[] {
  const { items = [] } = outcome as {
    readonly items?: readonly { readonly ref: { readonly clientId: string } }[];
  };
  return items.map(({ ref }) => ref.clientId);
}

/** A list by counsellor: another one's is not for counsellors. */
function expectedOfZhaosList(act: Act) {
  return (player: Player): Verdict => {
    const mine = touches(player, grantOf(act));
    const hers = mine === "own and unassigned" && player.name === "zhao";
    return mine === "everything" || hers ? "allowed" : "forbidden";
  };
}

const limit = 50;
const timeline = { order: "oldest-first", limit } as const;

export const caseEntries: readonly Entry[] = [
  {
    verb: "listClients",
    act: "client.list",
    on: "organisation",
    call: (ctx) => listClients(ctx, { limit }),
    shows: clientsOn,
  },
  {
    verb: "listClients",
    variant: "of counsellor zhao",
    act: "client.list",
    on: "organisation",
    expect: expectedOfZhaosList("client.list"),
    call: (ctx, { house }) => listClients(ctx, { limit, assignee: userIdOf("zhao", house) }),
    shows: clientsOn,
  },
  {
    verb: "listWorklist",
    act: "worklist.read",
    on: "organisation",
    call: (ctx) => listWorklist(ctx, { limit }),
    shows: clientsOn,
  },
  {
    verb: "listWorklist",
    variant: "of counsellor zhao",
    act: "worklist.read",
    on: "organisation",
    expect: expectedOfZhaosList("worklist.read"),
    call: (ctx, { house }) => listWorklist(ctx, { limit, assignee: userIdOf("zhao", house) }),
    shows: clientsOn,
  },
  {
    verb: "readClient",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => readClient(ctx, clientId),
  },
  {
    verb: "readCreditReport",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => readCreditReport(ctx, clientId),
  },
  {
    verb: "readDebt",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt }) => readDebt(ctx, debt),
  },
  {
    verb: "readConduct",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt }) => readConduct(ctx, debt),
  },
  {
    verb: "readConduct",
    variant: "of a client's own file",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => readConduct(ctx, { clientId }),
  },
  {
    verb: "readPlans",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => readPlans(ctx, clientId),
  },
  {
    verb: "listFollowUps",
    variant: "of a client",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => listFollowUps(ctx, { clientId }),
  },
  {
    verb: "listFollowUps",
    variant: "of a debt",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt }) => listFollowUps(ctx, debt),
  },
  {
    verb: "readTimeline",
    variant: "of a client",
    act: "timeline.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { file }) => readTimeline(ctx, { ref: file, ...timeline }),
  },
  {
    verb: "readTimeline",
    variant: "of a debt",
    act: "timeline.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt }) => readTimeline(ctx, { ref: debt, ...timeline }),
  },
  {
    verb: "readMessages",
    act: "timeline.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => readMessages(ctx, { clientId, ...timeline }),
  },
  {
    verb: "replanOrganisation",
    act: "plan.remake",
    on: "organisation",
    call: (ctx) => replanOrganisation(ctx),
  },
  {
    verb: "beginReplanning",
    act: "plan.remake",
    on: "organisation",
    call: (ctx) => beginReplanning(ctx),
  },
  {
    verb: "replanClients",
    act: "plan.remake",
    on: "organisation",
    call: (ctx) => replanClients(ctx, undefined),
  },
];
