import { deskFlags } from "@aftercare/core/desk/desk-flags.ts";
import { dueFilters, type DeskRow } from "@aftercare/core/desk/desk-row.ts";
import type { DeskTask } from "@aftercare/core/desk/desk-task.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { ListedCaseload } from "@aftercare/core/verbs/desk/list-caseload.ts";
import type { DeskCalendar } from "@aftercare/core/verbs/desk/read-calendar.ts";
import { z } from "@hono/zod-openapi";
import { day, fen, id, language, list } from "./parts.ts";

/** One follow-up of a list. Its whole truth is the follow-up itself, under the same key. */
const taskSchema = z
  .strictObject({
    key: z.string(),
    debtId: id.optional(),
    creditor: z.string().optional(),
    rule: z.string(),
    title: z.string(),
    due: day,
    staffDue: day,
    /** When it comes up: its due date, or the day until which it was put off. */
    comesUpOn: day,
    dueState: z.enum(["later", "soon", "today", "past"]),
    attentionOn: day.optional(),
    snoozedUntil: day.optional(),
    helpOn: day.optional(),
    clock: z.enum(["advice", "law"]),
    article: z.string().optional(),
    provisional: z.boolean(),
    /** The other side has to answer. */
    awaited: z.boolean(),
  })
  .openapi("DeskTask");

function deskTaskView(task: DeskTask, reader: Language): z.infer<typeof taskSchema> {
  const { debt, title, staffDue = task.due, provisional = false, ...rest } = task;
  return {
    ...rest,
    ...(debt === undefined ? {} : { debtId: debt.debtId, creditor: debt.debt.creditor }),
    title: title[reader],
    staffDue,
    provisional,
  };
}

const rowSchema = z
  .strictObject({
    clientId: id,
    name: z.string(),
    language,
    assignee: id.optional(),
    /** When the present counsellor took over. */
    assignedOn: day.optional(),
    openedOn: day,
    closedOn: day.optional(),
    mailTrouble: z.enum(["bounced", "complained"]).optional(),
    handoverTo: id.optional(),
    flags: list(z.enum(deskFlags)),
    /** What comes up first; of what the other side owes; and the first for which help was asked. */
    next: taskSchema.optional(),
    awaited: taskSchema.optional(),
    help: taskSchema.optional(),
    tasks: z.strictObject({ open: z.int(), overdue: z.int(), today: z.int(), soon: z.int() }),
    debts: z.strictObject({ count: z.int(), settled: z.int(), balanceFen: fen }),
  })
  .openapi("CaseloadRow");

const countsSchema = z
  .strictObject({
    clients: z.int(),
    ...(Object.fromEntries([...dueFilters, ...deskFlags].map((name) => [name, z.int()])) as Record<
      (typeof dueFilters)[number] | (typeof deskFlags)[number],
      z.ZodInt
    >),
  })
  .openapi("CaseloadCounts");

export const caseloadSchema = z
  .strictObject({
    today: day,
    /** How many rows the question has on this and later pages of this stretch. */
    found: z.int(),
    /** Clients behind each filter, whichever was asked for. */
    counts: countsSchema,
    items: list(rowSchema),
    cursor: z.string().optional(),
  })
  .openapi("Caseload");

export type CaseloadView = z.infer<typeof caseloadSchema>;

export function caseloadView(
  { kind: _, items, ...rest }: ListedCaseload,
  reader: Language,
): CaseloadView {
  return { ...rest, items: items.map((row) => rowView(row, reader)) };
}

function rowView(row: DeskRow, reader: Language): z.infer<typeof rowSchema> {
  const { clientId, client, flags, tasks, totals } = row;
  const { name, language: speaks, openedOn, assignee, assignedOn, closedOn } = client;
  const view = (task: DeskTask | undefined) => task && deskTaskView(task, reader);
  const next = view(tasks[0]);
  const awaited = view(tasks.find((task) => task.awaited));
  const help = view(tasks.find(({ helpOn }) => helpOn !== undefined));
  const count = (state: DeskTask["dueState"]) =>
    tasks.filter(({ dueState }) => dueState === state).length;
  return {
    clientId,
    name,
    language: speaks,
    openedOn,
    ...(assignee === undefined ? {} : { assignee, assignedOn: assignedOn ?? openedOn }),
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(client.mailTrouble === undefined ? {} : { mailTrouble: client.mailTrouble }),
    ...(client.handoverTo === undefined ? {} : { handoverTo: client.handoverTo }),
    flags,
    ...(next === undefined ? {} : { next }),
    ...(awaited === undefined ? {} : { awaited }),
    ...(help === undefined ? {} : { help }),
    tasks: {
      open: tasks.length,
      overdue: count("past"),
      today: count("today"),
      soon: count("soon"),
    },
    debts: { count: totals.debts, settled: totals.settled, balanceFen: totals.balanceFen },
  };
}

const deadlineSchema = taskSchema
  .extend({ clientId: id, clientName: z.string() })
  .openapi("Deadline");

export const caseloadCalendarSchema = z
  .strictObject({
    today: day,
    /** Days with something on them, in order. */
    days: list(z.strictObject({ on: day, items: list(deadlineSchema) })),
    /** False when there are more clients than are looked at. */
    complete: z.boolean(),
  })
  .openapi("CaseloadCalendar");

export type CaseloadCalendarView = z.infer<typeof caseloadCalendarSchema>;

export function caseloadCalendarView(
  { kind: _, days, ...rest }: DeskCalendar,
  reader: Language,
): CaseloadCalendarView {
  return {
    ...rest,
    days: days.map(({ on, items }) => ({
      on,
      items: items.map(({ clientId, clientName, ...task }) => ({
        ...deskTaskView(task, reader),
        clientId,
        clientName,
      })),
    })),
  };
}
