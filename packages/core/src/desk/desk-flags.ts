import { addDays, type IsoDate } from "../calendar/dates.ts";
import { answerRule } from "../followups/rules/conversation.ts";
import { legalityRule } from "../followups/rules/creditor.ts";
import { lookAtUploadRule } from "../followups/rules/review.ts";
import type { DeskTask } from "./desk-task.ts";
import type { FiledClient } from "./filed-client.ts";

/** How long a client counts as new to a counsellor. */
const newForDays = 7;

interface Seen extends FiledClient {
  readonly tasks: readonly DeskTask[];
  readonly today: IsoDate;
}

/** What a client is marked with, in the order of urgency. Each is also a filter with a count. */
const signs = {
  scam: ({ client, debts }: Seen) => [client, ...debts.map(({ debt }) => debt)].some(isAlarmed),
  help: ({ tasks }: Seen) => tasks.some(({ helpOn }) => helpOn !== undefined),
  message: ({ tasks }: Seen) => tasks.some(({ rule }) => rule === answerRule),
  uploads: ({ tasks }: Seen) => tasks.some(({ rule }) => rule === lookAtUploadRule),
  /** Nobody has looked up yet whether the lender is licensed (A20). */
  legality: ({ tasks }: Seen) => tasks.some(({ rule }) => rule === legalityRule),
  /** Somebody of the organisation has to look: the day for that has come. */
  attention: ({ tasks, today }: Seen) =>
    tasks.some(({ attentionOn }) => attentionOn !== undefined && attentionOn <= today),
  "data-request": ({ client }: Seen) => client.dataRequestOn !== undefined,
  "mail-trouble": ({ client }: Seen) => client.mailTrouble !== undefined,
  new: ({ client, today }: Seen) =>
    client.assignee !== undefined &&
    (client.assignedOn ?? client.openedOn) > addDays(today, -newForDays),
  unassigned: ({ client }: Seen) => client.assignee === undefined,
  waiting: ({ tasks }: Seen) => tasks.some(({ awaited }) => awaited),
  dispute: ({ debts }: Seen) => debts.some(({ debt }) => debt.disputedOn !== undefined),
  handover: ({ client }: Seen) => client.handoverTo !== undefined,
  "no-reminders": ({ client }: Seen) => client.noReminders === true,
  locked: ({ client }: Seen) => client.data === "locked",
} as const satisfies Record<string, (seen: Seen) => boolean>;

export type DeskFlag = keyof typeof signs;
export const deskFlags = Object.keys(signs) as readonly DeskFlag[];

export function flagsOf(seen: Seen): readonly DeskFlag[] {
  return deskFlags.filter((flag) => signs[flag](seen));
}

function isAlarmed({ scamOn }: { readonly scamOn?: IsoDate }): boolean {
  return scamOn !== undefined;
}
