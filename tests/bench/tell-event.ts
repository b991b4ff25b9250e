import type { Context } from "@aftercare/core/kernel/context.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import { recordEvent, recordOwnEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import type { Told } from "./debt-life.ts";
import { contextOf, type Stage } from "./stage.ts";

/** Who tells: a partner's system, and our own intake of papers and mail. */
export interface Tellers {
  readonly people: Context;
  readonly system: Context;
}

export async function callTellers(stage: Stage): Promise<Tellers> {
  return {
    people: await contextOf(stage, { kind: "apiKey", id: "5f0c9a7e41d2", scopes }),
    system: await contextOf(stage, { kind: "system", process: "evidence" }),
  };
}

export const debtSubject = (clientId: string) => `clients/${clientId}/debts/loan`;

/** A CloudEvents event as a partner posts it. */
export function cloudEvent(clientId: string, nth: number, { type, by, day, data }: Told) {
  const name = type.replaceAll(".", "-");
  return {
    specversion: "1.0",
    id: `${clientId}-${nth}-${name}`,
    source: by === "people" ? "https://partner.example/loans" : "aftercare",
    type: `aftercare.${type}.v1`,
    subject: debtSubject(clientId),
    time: `${day}T04:00:00Z`,
    data,
  };
}

/** Records one event of a debt's life; throws unless it was recorded. */
export async function tellEvent(tellers: Tellers, clientId: string, nth: number, told: Told) {
  const record = told.by === "people" ? recordEvent : recordOwnEvent;
  const outcome = await record(tellers[told.by], cloudEvent(clientId, nth, told));
  if (outcome.kind !== "recorded") throw new Error(`${told.type}: ${JSON.stringify(outcome)}`);
}

const profile = {
  name: "李女士",
  email: "li@example.org",
  phone: "13800000000",
  language: "zh-CN",
};
const consent = { purpose: "email-reminders", textVersion: "2026-01" };

/** A client who may be mailed. */
export async function enrolClient({ people }: Tellers, clientId: string): Promise<void> {
  for (const [type, data] of [
    ["client.enrolled", profile],
    ["consent.given", consent],
  ] as const) {
    const outcome = await recordEvent(people, {
      specversion: "1.0",
      id: `${clientId}-${type.replace(".", "-")}`,
      source: "https://partner.example/loans",
      type: `aftercare.${type}.v1`,
      subject: `clients/${clientId}`,
      data,
    });
    if (outcome.kind !== "recorded") throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  }
}
