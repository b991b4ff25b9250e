import type { IsoDate } from "../../calendar/dates.ts";
import type { MessageFact } from "../../casefile/conversation-facts.ts";
import type { MessageData } from "../../casefile/events/conversation.ts";
import { isOpen } from "../../followups/follow-up.ts";
import { plan } from "../../followups/plan.ts";
import { answerRule } from "../../followups/rules/conversation.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Page, PageOptions, Snapshot, StoredEvent } from "../../ports/case-files.ts";
import { pageOfHistory, type HistoryOrder } from "./history-page.ts";
import { momentOf, planningAt } from "./moment.ts";
import { loadFileFor } from "./read-files.ts";
import { messageSentType } from "./sign-message.ts";

/** One message as it was recorded, and when it was answered. */
export interface Message {
  readonly event: StoredEvent;
  readonly data: MessageData;
  readonly answeredOn?: IsoDate;
}

/** `answerBy`: the day by which the client should hear, while something waits for an answer. */
export interface Thread extends Page<Message> {
  readonly answerBy?: IsoDate;
}

/**
 * What a client and the organisation wrote to each other, a page at a time. Undefined when there is no such
 * client. Notes of staff are other events: no page of this holds one, whoever asks.
 */
export async function readMessages(
  ctx: Context,
  question: PageOptions & { readonly clientId: ClientId; readonly order: HistoryOrder },
): Promise<Thread | undefined> {
  const { clientId, ...page } = question;
  const ref = { orgId: ctx.org.id, clientId };
  const file = await loadFileFor(ctx, "timeline.read", ref);
  if (file?.facts.file !== "client") return undefined;
  const { messages = [] } = file.facts;
  const history = await ctx.cases.history(ref);
  const sent = history.filter(({ type }) => type === messageSentType);
  const { items, ...next } = pageOfHistory(sent, `messages ${ref.orgId} ${clientId}`, page);
  const answerBy = answerByOf(ctx, file);
  return {
    ...next,
    items: items.map((event) => messageOf(event, messages)),
    ...(answerBy === undefined ? {} : { answerBy }),
  };
}

/** Parsed when it was recorded. */
function messageOf(event: StoredEvent, messages: readonly MessageFact[]): Message {
  const answered = messages.find(({ seq }) => seq === event.seq)?.answered;
  const data = event.data as MessageData;
  return { event, data, ...(answered === undefined ? {} : { answeredOn: answered.on }) };
}

function answerByOf(ctx: Context, { facts }: Snapshot): IsoDate | undefined {
  const { followUps } = plan(facts, planningAt(ctx, momentOf(ctx)));
  return followUps.find((one) => one.rule === answerRule && isOpen(one))?.due;
}
