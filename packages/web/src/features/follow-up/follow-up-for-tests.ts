import type { FollowUp } from "../../api/clients.ts";

/** An open task of one debt, unless told otherwise. */
export function followUp(change: Partial<FollowUp> = {}): FollowUp {
  return {
    key: "R01@2026-11-24",
    clientId: "li",
    debtId: "loan",
    rule: "R01",
    ruleVersion: 1,
    title: "R01",
    why: "",
    dueBecause: "",
    endsWhen: "",
    state: "open",
    kind: "task",
    dueState: "today",
    comesUpOn: "2026-11-25",
    comesUp: "today",
    anchor: "settlement",
    anchorOn: "2026-11-24",
    opensOn: "2026-11-24",
    due: "2026-11-25",
    staffDue: "2026-11-25",
    estimate: {
      date: "2026-11-25",
      status: "official",
      earliest: "2026-11-25",
      latest: "2026-11-25",
    },
    clock: "advice",
    sources: ["A13"],
    steps: [],
    ...change,
  };
}
