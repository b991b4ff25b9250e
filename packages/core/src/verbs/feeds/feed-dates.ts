import { addDays, type IsoDate } from "../../calendar/dates.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import { isInState } from "../../desk/desk-filter.ts";
import { readingOn, tasksOf } from "../../desk/desk-task.ts";
import { isOpen, type FollowUp } from "../../followups/follow-up.ts";
import { kindOf } from "../../followups/follow-up-kind.ts";
import { plan } from "../../followups/plan.ts";
import { goesOnWhileLocked } from "../../followups/rules/privacy.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, FileRef } from "../../kernel/ids.ts";
import type { Text } from "../../kernel/language.ts";
import { ruleOf } from "../cases/explain-follow-up.ts";
import { momentOf, planningAt } from "../cases/moment.ts";
import { isClientFile, loadClientFor } from "../cases/read-files.ts";
import { readWholeDesk } from "../desk/read-desk.ts";

/** One date of a feed, before it has a title. */
export interface FeedDate {
  readonly ref: FileRef;
  readonly key: string;
  readonly on: IsoDate;
  readonly title: Text;
  readonly provisional: boolean;
}

const daysBack = 30;
const daysAhead = 400;
/** More than anybody's calendar is read for; the latest are left out. */
const mostDates = 2_000;

/** What a client still has to do or to await; what concerns only staff or the machine, or only informs, is not. */
export async function datesOfClient(ctx: Context, clientId: ClientId): Promise<FeedDate[]> {
  const files = await loadClientFor(ctx, "calendar-feed.own", clientId);
  const client = files.find(isClientFile);
  if (client === undefined) return [];
  const locked = dataStateOf(client.facts) !== "active";
  const moment = momentOf(ctx);
  const dates = files.flatMap(({ ref, facts }) =>
    plan(facts, planningAt(ctx, moment))
      .followUps.filter((one) => isOpen(one) && isForClient(ctx, one))
      .filter(({ rule }) => !locked || goesOnWhileLocked(rule))
      .map((one) => dateOf(ref, one)),
  );
  return withinReach(dates, moment.today);
}

/** What stands on one caseworker's own desk, from the same lists. */
export async function datesOfDesk(ctx: Context, userId: string): Promise<FeedDate[]> {
  const { clients } = await readWholeDesk(ctx, userId);
  const { today } = momentOf(ctx);
  const reading = readingOn(today, ctx.rulebook);
  const orgId = ctx.org.id;
  const dates = clients
    .filter((filed) => isInState(filed, "open"))
    .flatMap((filed) =>
      tasksOf(filed, reading).map(({ key, due: on, title, provisional = false, debt }) => {
        const { clientId } = filed;
        const ref =
          debt === undefined ? { orgId, clientId } : { orgId, clientId, debtId: debt.debtId };
        return { ref, key, on, title, provisional };
      }),
    );
  return withinReach(dates, today);
}

function isForClient({ rulebook }: Context, { rule }: FollowUp): boolean {
  const kind = kindOf(ruleOf(rulebook, rule));
  return kind === "task" || kind === "awaited";
}

function dateOf(ref: FileRef, { key, due, title, estimate }: FollowUp): FeedDate {
  return { ref, key, on: due, title, provisional: estimate.status === "provisional" };
}

function withinReach(dates: readonly FeedDate[], today: IsoDate): FeedDate[] {
  const [from, until] = [addDays(today, -daysBack), addDays(today, daysAhead)];
  return dates
    .filter(({ on }) => on >= from && on <= until)
    .toSorted((a, b) => (a.on === b.on ? a.key.localeCompare(b.key, "en") : a.on < b.on ? -1 : 1))
    .slice(0, mostDates);
}
