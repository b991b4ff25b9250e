/** What a workload is counted in, in the order in which it is shown. */
export const countedNumbers = [
  "clients",
  "tasks",
  "overdue",
  "dueToday",
  "dueWithinWeek",
  "awaited",
  "helpAsked",
  "debts",
  "settledDebts",
] as const;
