import { workingDaysBetween } from "../../calendar/count-working-days.ts";
import { daysBetween, type IsoDate } from "../../calendar/dates.ts";
import type { ComplaintFact, ObjectionFact } from "../../casefile/credit-facts.ts";
import { isUnanswered } from "../../casefile/disputes.ts";
import { isInState } from "../../desk/desk-filter.ts";
import type { FiledClient } from "../../desk/filed-client.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { followUpsOf, type ListedFollowUp } from "../cases/list-follow-ups.ts";
import { momentOf, type Moment } from "../cases/moment.ts";
import { isDebtFile, type DebtFile } from "../cases/read-files.ts";
import { whoseFiles } from "../cases/whose-files.ts";
import { readWholeDesk } from "./read-desk.ts";

/** An objection or a complaint that nobody has answered. */
export interface Dispute {
  readonly ref: FileRef;
  readonly clientName: string;
  readonly creditor: string;
  readonly disputeId: string;
  readonly about:
    | { readonly kind: "objection"; readonly to: ObjectionFact["channel"] }
    | { readonly kind: "complaint"; readonly to: ComplaintFact["body"] };
  readonly filedOn: IsoDate;
  /** By when the answer is owed; absent where the organisation has switched that rule off. */
  readonly reply?: Reply;
}

interface Reply extends Pick<ListedFollowUp, "dueState"> {
  readonly due: IsoDate;
  readonly article?: string;
  /** Negative once it has passed. */
  readonly daysLeft: number;
  readonly workingDaysLeft: number;
}

export interface ListedDisputes {
  readonly kind: "listed";
  readonly today: IsoDate;
  readonly items: readonly Dispute[];
  /** False when there are more than are read for one answer. */
  readonly complete: boolean;
}

/** So many debts are read for one answer, the longest disputed first. */
const mostDebts = 200;

/**
 * What banks, bureaus and authorities still owe an answer to: a counsellor's own cases, or the organisation's;
 * what is owed first in front. Found by the caseload index; only disputed debts are read.
 */
export async function listDisputes(
  ctx: Context,
  question: { readonly assignee?: string },
): Promise<ListedDisputes | Refused> {
  const whose = whoseFiles(ctx, "caseload.read", question.assignee);
  if (whose.kind === "refused") return whose;
  const desk = await readWholeDesk(ctx, whose.assignee);
  const open = desk.clients.filter((filed) => isInState(filed, "open") && isWorkedWith(filed));
  const names = new Map(open.map(({ clientId, client }) => [clientId, client.name]));
  const disputed = open.flatMap((filed) => disputedOf(ctx, filed)).toSorted(bySince);
  const files = await ctx.cases.loadMany(disputed.slice(0, mostDebts).map(({ ref }) => ref));
  const moment = momentOf(ctx);
  const items = files
    .filter(isDebtFile)
    .flatMap((file) => disputesIn(ctx, moment, file, names.get(file.ref.clientId) ?? ""));
  return {
    kind: "listed",
    today: moment.today,
    items: items.toSorted(byReply),
    complete: desk.complete && disputed.length <= mostDebts,
  };
}

/** Of data that is only stored nobody presses for an answer. */
const isWorkedWith = ({ client }: FiledClient) => client.data === undefined;

function disputedOf({ org }: Context, { clientId, debts }: FiledClient) {
  return debts.flatMap(({ debtId, debt: { disputedOn, closedOn } }) =>
    disputedOn === undefined || closedOn !== undefined
      ? []
      : [{ ref: { orgId: org.id, clientId, debtId }, since: disputedOn }],
  );
}

function disputesIn(
  ctx: Context,
  moment: Moment,
  file: DebtFile,
  clientName: string,
): readonly Dispute[] {
  const { ref, facts } = file;
  const clocks = followUpsOf(ctx, moment, file).filter(({ kind }) => kind === "awaited");
  const disputeOf = ({ id, on }: ObjectionFact | ComplaintFact, about: Dispute["about"]) => {
    const clock = clocks.find(({ followUp: { anchor, subject } }) => {
      return anchor === about.kind && subject === id;
    });
    return {
      ref,
      clientName,
      creditor: facts.terms.creditor.name,
      disputeId: id,
      about,
      filedOn: on,
      ...(clock === undefined ? {} : { reply: replyOf(ctx, moment, clock) }),
    };
  };
  return [
    ...facts.objections
      .filter(isUnanswered)
      .map((one) => disputeOf(one, { kind: "objection", to: one.channel })),
    ...facts.complaints
      .filter(isUnanswered)
      .map((one) => disputeOf(one, { kind: "complaint", to: one.body })),
  ];
}

function replyOf({ calendar }: Context, { today }: Moment, clock: ListedFollowUp): Reply {
  const { due, article } = clock.followUp;
  return {
    due,
    ...(article === undefined ? {} : { article }),
    dueState: clock.dueState,
    daysLeft: daysBetween(today, due),
    workingDaysLeft: workingDaysBetween(calendar, today, due),
  };
}

function bySince(a: { readonly since: IsoDate }, b: { readonly since: IsoDate }): number {
  return a.since === b.since ? 0 : a.since < b.since ? -1 : 1;
}

/** What no clock runs for comes last. */
function byReply(a: Dispute, b: Dispute): number {
  const [first, second] = [a.reply?.due ?? "9999", b.reply?.due ?? "9999"];
  if (first !== second) return first < second ? -1 : 1;
  return a.disputeId < b.disputeId ? -1 : 1;
}
