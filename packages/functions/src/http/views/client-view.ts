import { lastTalkOn } from "@aftercare/core/casefile/conversation-facts.ts";
import { dataStateOf } from "@aftercare/core/casefile/data-state.ts";
import { consentPurposes, dataRequestKinds } from "@aftercare/core/casefile/privacy-facts.ts";
import { orderNames } from "@aftercare/core/planning/orders.ts";
import type { ClientOverview } from "@aftercare/core/verbs/cases/read-client.ts";
import type { ClientFile } from "@aftercare/core/verbs/cases/read-files.ts";
import { z } from "@hono/zod-openapi";
import { consentFact } from "./consent-view.ts";
import { debtSummary, debtSummarySchema } from "./debt-view.ts";
import { contactSchema, fileFacts, fileView } from "./file-view.ts";
import { day, fact, fen, id, language, list } from "./parts.ts";

export const clientSummarySchema = z
  .strictObject({
    clientId: id,
    name: z.string(),
    language,
    assignee: id.optional(),
    openedOn: day,
    closedOn: day.optional(),
    attentionOn: day.optional(),
    /** The last day on which somebody of the organisation reached the client. */
    lastTalkOn: day.optional(),
  })
  .openapi("ClientSummary");

export function clientSummary({
  ref,
  facts,
  attentionOn,
}: ClientFile): z.infer<typeof clientSummarySchema> {
  const { name, language: speaks, assignee, openedOn, closed } = facts;
  const talkedOn = lastTalkOn(facts);
  return {
    clientId: ref.clientId,
    name,
    language: speaks,
    openedOn,
    ...(assignee === undefined ? {} : { assignee: assignee.id }),
    ...(closed === undefined ? {} : { closedOn: closed.on }),
    ...(attentionOn === undefined ? {} : { attentionOn }),
    ...(talkedOn === undefined ? {} : { lastTalkOn: talkedOn }),
  };
}

const request = fact({
  id,
  kind: z.enum(dataRequestKinds),
  answered: fact({ outcome: z.enum(["granted", "partly", "refused"]) }).optional(),
});

/** Another counsellor was proposed; without an answer it is open. */
const handover = fact({
  id,
  to: id,
  toName: z.string(),
  answered: fact({
    outcome: z.enum(["accepted", "declined", "withdrawn"]),
    onBehalf: z.literal(true).optional(),
  }).optional(),
});

export const clientSchema = z
  .strictObject({
    clientId: id,
    ...fileFacts,
    name: z.string(),
    email: z.string().optional(),
    phone: z.string().optional(),
    language,
    consents: z.partialRecord(z.enum(consentPurposes), consentFact),
    mailTrouble: fact({ kind: z.enum(["bounced", "complained"]) }).optional(),
    reports: list(fact({ channel: z.string() })),
    contacts: list(contactSchema),
    handovers: list(handover),
    /** Whether the data is worked with, and until when a deletion waits. */
    dataState: z.enum(["active", "locked", "deleted"]),
    eraseAfter: day.optional(),
    requests: list(request),
    payoffOrder: fact({
      order: z.enum([...orderNames, "custom"]),
      line: list(id).optional(),
      monthlyFen: fen,
      reason: z.string().optional(),
    }).optional(),
    debts: list(debtSummarySchema),
  })
  .openapi("Client");

export function clientView({ client, debts }: ClientOverview): z.infer<typeof clientSchema> {
  const {
    name,
    email,
    phone,
    language: speaks,
    consents,
    mailTrouble,
    reports,
    contacts,
    handovers = [],
    requests = [],
    payoffOrder,
    data,
  } = client.facts;
  return {
    clientId: client.ref.clientId,
    ...fileView(client),
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    language: speaks,
    consents,
    ...(mailTrouble === undefined ? {} : { mailTrouble }),
    reports,
    contacts,
    handovers,
    dataState: dataStateOf(client.facts),
    ...(data?.eraseAfter === undefined ? {} : { eraseAfter: data.eraseAfter }),
    requests,
    ...(payoffOrder === undefined ? {} : { payoffOrder }),
    debts: debts.map(debtSummary),
  };
}
