import type { ClientFacts, Said } from "../../casefile/facts.ts";
import type { MessageFact } from "../../casefile/conversation-facts.ts";
import { keyOf } from "../plan.ts";
import type { ClientRule, Instance } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** Between client and counsellor: whoever writes is answered, and what was agreed is done. Rules of the house. */

export const answerRule = "N08";
export const messageWaitsRule = "N09";

/** It counts from the day we learned of it: a message that came with an earlier date is no later for that. */
function heardOf({ knownOn, ...sent }: MessageFact): Instance {
  return startOf({ ...sent, on: knownOn ?? sent.on }, sent.id);
}

/**
 * What a client writes before anybody answers is one thing to answer, due by the first of it. What comes after
 * somebody ticked that off is another.
 */
function openedByClient({ messages = [], ended }: ClientFacts): readonly Instance[] {
  const found: Instance[] = [];
  let open: Instance | undefined;
  for (const sent of messages) {
    if (sent.from === "staff") open = undefined;
    else if (open === undefined || isBefore(ended[keyOf(answerRule, open)], sent)) {
      open = heardOf(sent);
      found.push(open);
    }
  }
  return found;
}

function isBefore(said: Said | undefined, { seq }: Said): boolean {
  return said !== undefined && said.seq < seq;
}

/** Several messages of one day, with no word of the client between them, are told by one mail. */
function openedByStaff({ messages = [] }: ClientFacts): readonly Instance[] {
  return messages
    .filter((sent, index) => sent.from === "staff" && !goesOn(messages[index - 1], sent))
    .map(heardOf);
}

function goesOn(before: MessageFact | undefined, { on }: MessageFact): boolean {
  return before?.from === "staff" && before.on === on;
}

const messageOf = ({ messages = [] }: ClientFacts, { subject }: Instance) =>
  messages.find(({ id }) => id === subject);

const stepOf = ({ talks = [] }: ClientFacts, { subject }: Instance) =>
  talks.find(({ id }) => id === subject)?.nextStep;

export const conversationRules: readonly ClientRule[] = [
  {
    id: answerRule,
    version: 1,
    title: { "zh-CN": "回复留言", en: "Answer a message" },
    why: {
      "zh-CN": "来访者在应用里留了言，在等回音。",
      en: "The client left a message in the app and is waiting to hear.",
    },
    endsWhen: { "zh-CN": "顾问回复了", en: "Somebody of the organisation answered" },
    anchor: "message",
    offset: { workingDays: 1 },
    clock: "advice",
    sources: ["house rule"],
    steps: [
      {
        id: "staff",
        from: "anchor",
        offset: { days: 0 },
        audience: "staff",
        notice: "message-to-answer",
      },
    ],
    instances: openedByClient,
    endedBy: (facts, instance) => messageOf(facts, instance)?.answered,
  },
  {
    id: messageWaitsRule,
    version: 1,
    title: { "zh-CN": "顾问的留言", en: "A message from your counsellor" },
    why: {
      "zh-CN": "顾问在应用里给你留了言。",
      en: "Your counsellor left you a message in the app.",
    },
    endsWhen: { "zh-CN": "告诉过你一次", en: "You were told once" },
    anchor: "message",
    offset: { days: 0 },
    clock: "advice",
    sources: ["house rule"],
    informs: true,
    steps: [
      {
        id: "told",
        from: "due",
        offset: { days: 0 },
        audience: "client",
        notice: "message-waiting",
      },
    ],
    escalate: "never",
    instances: openedByStaff,
    /** Whoever writes back has been there and seen it. */
    endedBy(facts, instance) {
      const sent = messageOf(facts, instance);
      const later = ({ from, seq }: MessageFact) => from === "client" && seq > (sent?.seq ?? 0);
      return facts.messages?.find(later);
    },
  },
  {
    id: "N10",
    version: 1,
    title: { "zh-CN": "约好的下一步", en: "Agreed next step" },
    why: {
      "zh-CN": "上次沟通时约好了下一步和日子。",
      en: "A next step and its day were agreed in a talk.",
    },
    endsWhen: {
      "zh-CN": "勾选做完，或者后来的沟通记下已经做完",
      en: "Ticked off, or a later talk says that it is done",
    },
    anchor: "talk",
    offset: { days: 0 },
    clock: "advice",
    sources: ["house rule"],
    steps: [
      { id: "staff", from: "due", offset: { days: 0 }, audience: "staff", notice: "next-step" },
    ],
    instances: ({ talks = [] }) =>
      talks.filter(({ nextStep }) => nextStep !== undefined).map((talk) => startOf(talk, talk.id)),
    dueOn: (facts, instance, byOffset) => stepOf(facts, instance)?.on ?? byOffset,
    endedBy: (facts, instance) => stepOf(facts, instance)?.done,
    words: (facts, instance) => stepOf(facts, instance)?.text,
  },
];
