import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { writeDay } from "../../notices/write-date.ts";
import {
  messageTopics,
  preferredTimes,
  speakers,
  talkChannels,
  talkOutcomes,
  type MessageFact,
  type TalkFact,
} from "../conversation-facts.ts";
import type { Said } from "../facts.ts";
import { changeWhere, clientEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

/** Client and counsellor in touch with each other: what they write (C14), and what was said elsewhere (S4). */

const message = z.strictObject({
  messageId: field.id,
  text: field.text(4000),
  topic: z.enum(messageTopics).optional(),
  /** The follow-up it is about, and the debt whose list that stands on. */
  followUp: field.line(160).optional(),
  debtId: field.id.optional(),
  preferredTime: z.enum(preferredTimes).optional(),
  /** Put in by the product from whoever is signed in; what a sender writes here is not kept. */
  from: z.enum(speakers).optional(),
  fromName: field.line(80).optional(),
  on: field.on,
});
export type MessageData = z.infer<typeof message>;

export const messageSent = clientEvent({
  type: "aftercare.message.sent.v1",
  title: { "zh-CN": "留言", en: "Message" },
  data: message,
  decide: ({ messages = [] }, { data: { messageId: id } }) =>
    messages.some((known) => known.id === id)
      ? refuse("id.taken", { field: "data.messageId", slots: { id } })
      : undefined,
  evolve(facts, event) {
    const sent = messageOf(event);
    const { messages = [] } = facts;
    const before = sent.from === "staff" ? answered(messages, saidBy(event)) : messages;
    return { ...facts, messages: [...before, sent] };
  },
});

/** Without a name for the speaker it is taken for the client's, so that somebody looks. */
function messageOf(event: Happening<MessageData>): MessageFact {
  const { messageId, from = "client", fromName } = event.data;
  const name = fromName === undefined ? {} : { name: fromName };
  return { id: messageId, from, ...name, ...saidBy(event) };
}

function answered(messages: readonly MessageFact[], by: Said): readonly MessageFact[] {
  return changeWhere(
    messages,
    (sent) => sent.from === "client" && sent.answered === undefined,
    (sent) => ({ ...sent, answered: by }),
  );
}

const talk = z.strictObject({
  talkId: field.id,
  channel: z.enum(talkChannels),
  outcome: z.enum(talkOutcomes),
  /** For colleagues, like the words of the next step: the client is shown neither. */
  note: field.text(4000).optional(),
  nextStep: z.strictObject({ text: field.line(200), on: field.day }).optional(),
  /** What was agreed in earlier talks is done. */
  previousStepDone: z.boolean().optional(),
  on: field.on,
});
export type TalkData = z.infer<typeof talk>;

export const talkLogged = clientEvent({
  type: "aftercare.talk.logged.v1",
  title: { "zh-CN": "和来访者沟通", en: "Talk with the client" },
  data: talk,
  decide({ talks = [] }, { data: { talkId: id, nextStep }, on }) {
    if (talks.some((known) => known.id === id)) {
      return refuse("id.taken", { field: "data.talkId", slots: { id } });
    }
    return nextStep !== undefined && nextStep.on < on
      ? refuse("talk.step-in-past", { field: "data.nextStep.on", slots: { date: writeDay(on) } })
      : undefined;
  },
  evolve(facts, event) {
    const { talkId: id, outcome, nextStep, previousStepDone } = event.data;
    const said = saidBy(event);
    const logged: TalkFact = {
      id,
      outcome,
      ...(nextStep === undefined ? {} : { nextStep }),
      ...said,
    };
    const { talks = [] } = facts;
    const before = previousStepDone === true ? talks.map((one) => stepDone(one, said)) : talks;
    return { ...facts, talks: [...before, logged] };
  },
});

function stepDone(earlier: TalkFact, done: Said): TalkFact {
  const { nextStep } = earlier;
  if (nextStep === undefined || nextStep.done !== undefined) return earlier;
  return { ...earlier, nextStep: { ...nextStep, done } };
}
