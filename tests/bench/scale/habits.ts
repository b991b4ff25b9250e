/**
 * How people pay off and what they do then: guesses, written down so that they can be argued with. Nothing
 * in them comes from a real person. All shares are in per cent.
 */
export const habits = {
  /** How many settle on a day of the month, against an ordinary day: payment days are round ones. */
  dayWeights: {
    "1": 1.5,
    "5": 2,
    "8": 1.5,
    "10": 2.5,
    "15": 3,
    "18": 1.5,
    "20": 3,
    "25": 2,
    "28": 1.5,
  },
  lastDayOfMonthWeight: 2.5,
  /** Debts are paid before the New Year where they can be; in the days of the feast hardly anybody pays. */
  beforeNewYear: { days: 14, weight: 1.6 },
  inNewYear: { days: 7, weight: 0.4 },

  debtsPerClient: { most: 3, another: 40 },
  reachable: 92,
  manualClosure: 30,
  hadOverdue: 45,
  guaranteed: 6,
  insured: 12,
  autoDebits: { none: 25, two: 25 },

  /** Of each follow-up: done before its mail, or some days after it; the others never are. */
  doneBefore: 30,
  doneAfter: 45,
  daysUntilDone: { least: 1, most: 6 },

  /** Calls about a settled debt, things wrong in the report and what is done about them. */
  called: 6,
  anomaly: 8,
  objected: 70,
  objectionAnswered: 75,

  /** A client's own file is closed so many days after the last settlement, in so many cases. */
  closed: { share: 50, days: 120 },
} as const;
