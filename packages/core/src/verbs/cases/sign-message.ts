import type { ParsedEvent } from "../../casefile/envelope.ts";
import type { MessageData } from "../../casefile/events/conversation.ts";
import type { Context } from "../../kernel/context.ts";

/** A message of the thread between a client and the organisation. */
export const messageSentType = "aftercare.message.sent.v1";

/**
 * Puts into a message who speaks: the client, or staff under the name that the organisation knows. It follows
 * from who is signed in, whatever the sender wrote. Every other event passes as it is.
 */
export async function signMessage(ctx: Context, event: ParsedEvent): Promise<ParsedEvent> {
  if (event.definition.type !== messageSentType) return event;
  const { from: _from, fromName: _name, ...said } = event.data as ParsedEvent["data"] & Speaking;
  return { ...event, data: { ...said, ...(await speakerOf(ctx, event)) } };
}

type Speaking = Pick<MessageData, "from" | "fromName">;

/** A repeat keeps the name of the first time, whatever the person is called since. */
async function speakerOf(ctx: Context, { ref, source, id }: ParsedEvent): Promise<Speaking> {
  const { actor, members, org, cases } = ctx;
  if (actor.kind !== "user") throw new Error("A machine speaks for nobody.");
  if (actor.role === "client") return { from: "client" };
  const known = await cases.findEvent(ref, source, id);
  const name =
    known === undefined
      ? (await members.load(org.id, actor.id))?.name
      : (known.data as Partial<Speaking>).fromName;
  return { from: "staff", ...(name === undefined ? {} : { fromName: name }) };
}
