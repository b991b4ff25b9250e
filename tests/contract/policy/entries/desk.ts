import { isoDate } from "@aftercare/core/calendar/dates.ts";
import type { Act } from "@aftercare/core/policy/policy.ts";
import { listDisputes } from "@aftercare/core/verbs/desk/list-disputes.ts";
import { listCaseload } from "@aftercare/core/verbs/desk/list-caseload.ts";
import { readCaseloadCalendar } from "@aftercare/core/verbs/desk/read-calendar.ts";
import { readCaseloadNumbers } from "@aftercare/core/verbs/desk/read-numbers.ts";
import { readOverview } from "@aftercare/core/verbs/desk/read-overview.ts";
import { readStepReport } from "@aftercare/core/verbs/desk/read-step-report.ts";
import { listNegotiations } from "@aftercare/core/verbs/plans/list-negotiations.ts";
import { userIdOf, type Player } from "../cast.ts";
import type { Entry } from "../entry.ts";
import { grantOf, touches, type Verdict } from "../expectation.ts";

const act: Act = "caseload.read";
const everyone = { state: "all", sort: "due", limit: 50 } as const;
const days = { from: isoDate("2026-10-01"), to: isoDate("2026-12-31") };

/** Another counsellor's is not for counsellors. */
function expectedOfZhaos(player: Player): Verdict {
  const mine = touches(player, grantOf(act));
  const hers = mine === "own and unassigned" && player.name === "zhao";
  return mine === "everything" || hers ? "allowed" : "forbidden";
}

function clientsOfRows(outcome: unknown): string[] {
  const { items = [] } = outcome as { readonly items?: readonly { readonly clientId: string }[] };
  return items.map(({ clientId }) => clientId);
}

function clientsOfFiles(outcome: unknown): string[] {
  const { items = [] } = outcome as {
    readonly items?: readonly { readonly ref: { readonly clientId: string } }[];
  };
  return items.map(({ ref }) => ref.clientId);
}

function clientsOfDays(outcome: unknown): string[] {
  const read = outcome as { readonly days?: readonly object[] };
  return (read.days ?? []).flatMap(clientsOfRows);
}

export const deskEntries: readonly Entry[] = [
  {
    verb: "listCaseload",
    act,
    on: "organisation",
    call: (ctx) => listCaseload(ctx, everyone),
    shows: clientsOfRows,
  },
  {
    verb: "listCaseload",
    variant: "of counsellor zhao",
    act,
    on: "organisation",
    expect: expectedOfZhaos,
    call: (ctx, { house }) => listCaseload(ctx, { ...everyone, assignee: userIdOf("zhao", house) }),
    shows: clientsOfRows,
  },
  {
    verb: "readCaseloadCalendar",
    act,
    on: "organisation",
    call: (ctx) => readCaseloadCalendar(ctx, days),
    shows: clientsOfDays,
  },
  {
    verb: "readCaseloadCalendar",
    variant: "of counsellor zhao",
    act,
    on: "organisation",
    expect: expectedOfZhaos,
    call: (ctx, { house }) =>
      readCaseloadCalendar(ctx, { ...days, assignee: userIdOf("zhao", house) }),
    shows: clientsOfDays,
  },
  {
    verb: "readCaseloadNumbers",
    act,
    on: "organisation",
    call: (ctx) => readCaseloadNumbers(ctx, {}),
  },
  {
    verb: "readCaseloadNumbers",
    variant: "of counsellor zhao",
    act,
    on: "organisation",
    expect: expectedOfZhaos,
    call: (ctx, { house }) => readCaseloadNumbers(ctx, { assignee: userIdOf("zhao", house) }),
  },
  {
    verb: "listDisputes",
    act,
    on: "organisation",
    call: (ctx) => listDisputes(ctx, {}),
    shows: clientsOfFiles,
  },
  {
    verb: "listDisputes",
    variant: "of counsellor zhao",
    act,
    on: "organisation",
    expect: expectedOfZhaos,
    call: (ctx, { house }) => listDisputes(ctx, { assignee: userIdOf("zhao", house) }),
    shows: clientsOfFiles,
  },
  {
    verb: "listNegotiations",
    act,
    on: "organisation",
    call: (ctx) => listNegotiations(ctx, {}),
  },
  {
    verb: "listNegotiations",
    variant: "of counsellor zhao",
    act,
    on: "organisation",
    expect: expectedOfZhaos,
    call: (ctx, { house }) => listNegotiations(ctx, { assignee: userIdOf("zhao", house) }),
  },
  {
    verb: "readOverview",
    act: "organisation.overview",
    on: "organisation",
    call: (ctx) => readOverview(ctx),
  },
  {
    verb: "readStepReport",
    act: "organisation.overview",
    on: "organisation",
    call: (ctx) => readStepReport(ctx),
  },
];
