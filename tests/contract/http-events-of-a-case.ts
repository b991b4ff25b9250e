import { expect } from "vitest";
import { record, type ApiFixture } from "./http-fixture.ts";

/** Events of a small case, as a partner would send them. */

export function eventOf(type: string, id: string, subject: string, data: unknown) {
  return {
    specversion: "1.0",
    id,
    source: "partner/console",
    type: `aftercare.${type}.v1`,
    subject,
    data,
  };
}

export const enrolled = (clientId: string, more: Record<string, unknown> = {}) =>
  eventOf("client.enrolled", `enrol-${clientId}`, `clients/${clientId}`, {
    name: "李女士",
    email: "li@example.org",
    language: "zh-CN",
    assignee: "wang",
    ...more,
  });

export const consented = (clientId: string) =>
  eventOf("consent.given", `consent-${clientId}`, `clients/${clientId}`, {
    purpose: "email-reminders",
    textVersion: "2026-01",
  });

export const debtRecorded = (clientId: string, debtId = "d1", more: Record<string, unknown> = {}) =>
  eventOf("debt.recorded", `debt-${clientId}-${debtId}`, `clients/${clientId}/debts/${debtId}`, {
    kind: "online-loan",
    creditor: { name: "某消费金融公司", licence: "consumer-finance" },
    contract: { number: "XF-2024-001", signedOn: "2024-05-06" },
    principalFen: 1_200_000,
    outstandingFen: 386_000,
    autoDebits: [{ id: "bank-1", channel: "bank" }],
    ...more,
  });

export const paid = (
  clientId: string,
  paymentId: string,
  amountFen: number,
  more: Record<string, unknown> = {},
) =>
  eventOf("payment.made", `pay-${paymentId}`, `clients/${clientId}/debts/d1`, {
    paymentId,
    amountFen,
    ...more,
  });

/** A client with consent and one debt that was settled by its last payment. */
export async function settleCase(
  fixture: ApiFixture,
  clientId: string,
  options: { readonly key?: string; readonly on?: string; readonly language?: string } = {},
): Promise<void> {
  const { key, on, language } = options;
  const events = [
    enrolled(clientId, language === undefined ? {} : { language }),
    consented(clientId),
    debtRecorded(clientId),
    paid(clientId, `p-${clientId}`, 386_000, on === undefined ? {} : { on }),
  ];
  for (const event of events) {
    const { status } = await record(fixture, event, key === undefined ? {} : { key });
    expect(status).toBe(201);
  }
}
