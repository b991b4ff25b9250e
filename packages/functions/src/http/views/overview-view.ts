import { roles } from "@aftercare/core/kernel/role.ts";
import { deskFlags } from "@aftercare/core/desk/desk-flags.ts";
import { dueFilters } from "@aftercare/core/desk/desk-row.ts";
import type { CaseloadNumbers } from "@aftercare/core/verbs/desk/read-numbers.ts";
import type { Overview } from "@aftercare/core/verbs/desk/read-overview.ts";
import { z } from "@hono/zod-openapi";
import { day, id, instant, list } from "./parts.ts";

/** What comes up in one week, from a Monday on. */
const weekSchema = z.strictObject({ from: day, tasks: z.int(), byLaw: z.int() });

const numbers = {
  clients: z.int(),
  debts: z.int(),
  settledDebts: z.int(),
  tasks: z.int(),
  overdue: z.int(),
  dueToday: z.int(),
  /** Today and the seven days after it. */
  dueWithinWeek: z.int(),
  awaited: z.int(),
  helpAsked: z.int(),
  weeks: list(weekSchema),
};

export const caseloadNumbersSchema = z
  .strictObject({ today: day, complete: z.boolean(), ...numbers })
  .openapi("CaseloadNumbers");

export type CaseloadNumbersView = z.infer<typeof caseloadNumbersSchema>;

export function caseloadNumbersView({ kind: _, ...read }: CaseloadNumbers): CaseloadNumbersView {
  return read;
}

const deskSchema = z
  .strictObject({
    /** Without one: the clients whom nobody looks after. */
    assignee: id.optional(),
    member: z
      .strictObject({
        name: z.string(),
        role: z.enum(roles),
        state: z.enum(["active", "deactivated"]),
      })
      .optional(),
    ...numbers,
  })
  .openapi("DeskLoad");

export const overviewSchema = z
  .strictObject({
    today: day,
    complete: z.boolean(),
    totals: z.strictObject(numbers),
    closedClients: z.int(),
    counts: z.record(z.enum([...dueFilters, ...deskFlags]), z.int()),
    /** Files that the machine should have acted on by now. */
    late: z.strictObject({ files: z.int(), since: instant.optional() }),
    desks: list(deskSchema),
  })
  .openapi("Overview");

export type OverviewView = z.infer<typeof overviewSchema>;

export function overviewView({ kind: _, ...read }: Overview): OverviewView {
  return read;
}
