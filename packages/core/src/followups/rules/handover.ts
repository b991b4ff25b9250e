import { handoverOf } from "../../casefile/events/handover.ts";
import type { ClientRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

export const handoverRule = "K04";

/** Nobody gets another counsellor unasked. Answering is the only way to end it: a tick says neither yes nor no. */
export const handoverRules: readonly ClientRule[] = [
  {
    id: handoverRule,
    version: 1,
    title: { "zh-CN": "换一位顾问", en: "A new counsellor" },
    why: {
      "zh-CN": "你的顾问想请一位同事接着负责你的事，换不换由你决定。",
      en: "Your counsellor would like a colleague to look after your case, and it is yours to decide.",
    },
    endsWhen: { "zh-CN": "你答复了同意或不同意", en: "You said yes or no" },
    anchor: "handover",
    offset: { days: 7 },
    clock: "advice",
    sources: ["L23"],
    steps: [
      {
        id: "client",
        from: "anchor",
        offset: { days: 0 },
        audience: "client",
        notice: "handover-proposed",
      },
    ],
    escalate: { days: 0 },
    instances: ({ handovers = [] }) =>
      handovers.map((handover) => {
        const start = startOf(handover, handover.id);
        const { answered } = handover;
        if (answered?.outcome !== "withdrawn") return start;
        return { ...start, over: { ...answered, reason: "withdrawn" } };
      }),
    endedBy(facts, { subject = "" }) {
      const answered = handoverOf(facts, subject)?.answered;
      return answered?.outcome === "withdrawn" ? undefined : answered;
    },
    missingProof: () => ({
      "zh-CN": "来访者的答复，同意或不同意",
      en: "the client's answer, yes or no",
    }),
    caution(facts, { subject = "" }) {
      const name = handoverOf(facts, subject)?.toName ?? "";
      return { "zh-CN": `接手的是${name}。`, en: `The colleague is ${name}.` };
    },
  },
];
