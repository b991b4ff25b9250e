import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { ClientFacts } from "../facts.ts";
import type { HandoverFact } from "../handover-fact.ts";
import { changeWhere, clientEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

/** Another counsellor for a client, who has a say in it. What follows from a yes is in `verbs/people`. */

export const handoverProposed = clientEvent({
  type: "aftercare.handover.proposed.v1",
  title: { "zh-CN": "提议换顾问", en: "Handover proposed" },
  data: z.strictObject({
    id: field.id,
    /** A member who looks after clients; `toName` is then the name the organisation knows. */
    to: field.id,
    toName: field.line(80).optional(),
    reason: field.text(500),
    on: field.on,
  }),
  decide(facts, { data: { id, to } }) {
    if (handoverOf(facts, id) !== undefined) {
      return refuse("id.taken", { field: "data.id", slots: { id } });
    }
    if (openHandover(facts) !== undefined) return refuse("handover.open");
    return facts.assignee?.id === to
      ? refuse("handover.same-counsellor", { field: "data.to" })
      : undefined;
  },
  evolve(facts, event) {
    const { id, to, toName = to } = event.data;
    const proposed = { id, to, toName, ...saidBy(event) };
    return { ...facts, handovers: [...(facts.handovers ?? []), proposed] };
  },
});

/** The words by which the client said so, when somebody of the organisation answers for them. */
const onBehalf = field.text(500).optional();

const answer = z.strictObject({ id: field.id, onBehalf, on: field.on });

export const handoverAccepted = clientEvent({
  type: "aftercare.handover.accepted.v1",
  title: { "zh-CN": "同意换顾问", en: "Handover accepted" },
  data: answer,
  decide: refuseUnlessOpen,
  evolve: (facts, event) => answered(facts, event, "accepted"),
});

export const handoverDeclined = clientEvent({
  type: "aftercare.handover.declined.v1",
  title: { "zh-CN": "不同意换顾问", en: "Handover declined" },
  data: answer.extend({ reason: field.text(500).optional() }),
  decide: refuseUnlessOpen,
  evolve: (facts, event) => answered(facts, event, "declined"),
});

export const handoverWithdrawn = clientEvent({
  type: "aftercare.handover.withdrawn.v1",
  title: { "zh-CN": "撤回换顾问的提议", en: "Handover withdrawn" },
  data: z.strictObject({ id: field.id, reason: field.text(500).optional(), on: field.on }),
  decide: refuseUnlessOpen,
  evolve: (facts, event) => answered(facts, event, "withdrawn"),
});

interface Answer {
  readonly id: string;
  readonly onBehalf?: string | undefined;
}

function refuseUnlessOpen(
  facts: ClientFacts,
  { data: { id } }: Happening<Answer>,
): Refused | undefined {
  const handover = handoverOf(facts, id);
  if (handover === undefined) {
    return refuse("handover.unknown", { field: "data.id", slots: { id } });
  }
  return handover.answered === undefined ? undefined : refuse("handover.answered");
}

function answered(
  facts: ClientFacts,
  event: Happening<Answer>,
  outcome: "accepted" | "declined" | "withdrawn",
): ClientFacts {
  const { id, onBehalf: words } = event.data;
  const said = { outcome, ...(words === undefined ? {} : { onBehalf: true as const }) };
  const handovers = changeWhere(
    facts.handovers ?? [],
    (handover) => handover.id === id,
    (handover) => ({ ...handover, answered: { ...said, ...saidBy(event) } }),
  );
  return { ...facts, handovers };
}

function openHandover({ handovers = [] }: ClientFacts): HandoverFact | undefined {
  return handovers.find((handover) => handover.answered === undefined);
}

export function handoverOf({ handovers = [] }: ClientFacts, id: string): HandoverFact | undefined {
  return handovers.find((handover) => handover.id === id);
}
