import { addDays } from "@aftercare/core/calendar/dates.ts";
import { dateOf, toLocal } from "@aftercare/core/calendar/instant.ts";
import { firstOrganisation } from "@aftercare/local/first-organisation.ts";
import { welcomeClient } from "@aftercare/local/first-people.ts";
import { expectGood, type Person } from "@aftercare/local/person.ts";
import { debt, enrolment, type SampleEvent } from "@aftercare/local/samples/sample-case.ts";
import type { House } from "../../support/house.ts";

export interface Newcomer {
  readonly client: string;
  readonly name: string;
  /** Yuan that are left of the one debt, `loan` at 样例信托. */
  readonly leftYuan: number;
  readonly language?: "zh-CN" | "en";
}

export const emailOf = ({ client }: Pick<Newcomer, "client">) => `${client}@example.org`;

/** Opens a file with one debt for somebody whom no sample knows, and gives it to the counsellor. */
export async function openFile(house: House, newcomer: Newcomer): Promise<void> {
  const { client, name, leftYuan, language = "zh-CN" } = newcomer;
  const { counsellor } = house.people;
  const loan = debt(`${client}/debts/loan`, {
    lender: "样例信托",
    signedOn: addDays(todayOf(house), -700),
    amountFen: leftYuan * 100,
    channel: "alipay",
  });
  const events = [...enrolment(client, { name, email: emailOf(newcomer), language }), loan];
  await tell(counsellor, events);
  const data = { assignee: counsellor.userId, address: counsellor.email };
  await tell(house.people.admin, [[`clients/${client}`, "assignment.changed", data]]);
}

/** The same, and they have accepted their invitation: with a session of their own. */
export async function welcomeNewcomer(house: House, newcomer: Newcomer): Promise<Person> {
  await openFile(house, newcomer);
  const { client } = newcomer;
  const email = emailOf(newcomer);
  return welcomeClient(house.cloud, house.people.counsellor, { clientId: client, email });
}

/** Tells what happened, one after the other, as the app would. */
export async function tell(person: Person, events: readonly SampleEvent[]): Promise<void> {
  for (const [subject, type, data] of events) {
    const id = crypto.randomUUID();
    await expectGood(person.post({ id, subject, type, data }));
  }
}

export function todayOf(house: House) {
  return dateOf(toLocal(house.cloud.engines.clock.now(), firstOrganisation.zone));
}
