import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { statementOf } from "../reconcile.ts";
import { ticketOutcomes, type TicketFact } from "../statement-fact.ts";
import { changeWhere, debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";
import { changeStatement, evidenceIds, joined, openSheet, refuseProofs } from "./sheet.ts";

/** B07: the lender was asked, on its official channel; from here its time to answer counts. */
export const lenderAsked = debtEvent({
  type: "aftercare.statement.lender-asked.v1",
  title: { "zh-CN": "问了机构", en: "Lender asked" },
  data: z.strictObject({
    statementId: field.id,
    ticketId: field.id,
    /** The number that the lender gave to it. */
    ticketNumber: field.line(80).optional(),
    channel: z.enum(["phone", "app", "web", "email", "letter", "counter"]).optional(),
    evidenceIds,
    note: field.text(1000).optional(),
    on: field.on,
  }),
  decide(facts, { data: { statementId, ticketId, evidenceIds: proofs } }) {
    if (facts.statements.some(({ tickets }) => tickets?.some(({ id }) => id === ticketId))) {
      return refuse("id.taken", { field: "data.ticketId", slots: { id: ticketId } });
    }
    return openSheet(facts, statementId) ?? refuseProofs(facts, proofs);
  },
  evolve(facts, event) {
    const ticket = { id: event.data.ticketId, evidenceIds: event.data.evidenceIds ?? [] };
    return changeStatement(facts, event.data.statementId, (statement) => ({
      ...statement,
      tickets: [...(statement.tickets ?? []), { ...ticket, ...saidBy(event) }],
    }));
  },
});

const answer = z.strictObject({
  statementId: field.id,
  ticketId: field.id,
  outcome: z.enum(ticketOutcomes),
  evidenceIds,
  note: field.text(1000).optional(),
  on: field.on,
});

/** What the lender answered; whether that settles a line is said of the line. */
export const lenderAnswered = debtEvent({
  type: "aftercare.statement.lender-answered.v1",
  title: { "zh-CN": "机构答复了", en: "Lender answered" },
  data: answer,
  decide(facts, { data: { statementId, ticketId, evidenceIds: proofs } }) {
    const tickets = statementOf(facts, statementId)?.tickets ?? [];
    const ticket = tickets.find(({ id }) => id === ticketId);
    if (ticket === undefined) {
      return refuse("statement.ticket-unknown", {
        field: "data.ticketId",
        slots: { id: ticketId },
      });
    }
    if (ticket.answered !== undefined) return refuse("statement.ticket-answered");
    return refuseProofs(facts, proofs);
  },
  evolve: (facts, event) =>
    changeStatement(facts, event.data.statementId, (statement) => ({
      ...statement,
      tickets: changeWhere(
        statement.tickets ?? [],
        ({ id }) => id === event.data.ticketId,
        (ticket) => answeredBy(ticket, event),
      ),
    })),
});

function answeredBy(ticket: TicketFact, event: Happening<z.infer<typeof answer>>): TicketFact {
  const { outcome, evidenceIds: proofs } = event.data;
  return {
    ...ticket,
    evidenceIds: joined(ticket.evidenceIds, proofs),
    answered: { outcome, ...saidBy(event) },
  };
}
