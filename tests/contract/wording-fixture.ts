import type { Role } from "@aftercare/core/kernel/role.ts";
import type { OutgoingMail } from "@aftercare/core/ports/mailer.ts";
import { wordingListSchema } from "@aftercare/functions/http/views/wording-view.ts";
import { expect } from "vitest";
import { startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";

/** An office with one person of each role; its mails are kept here. */
export interface WordingFixture {
  readonly fixture: ApiFixture;
  readonly people: ReadonlyMap<Role, Person>;
  readonly admin: Person;
  readonly sent: OutgoingMail[];
}

export const wordingPath = "/v1/organisation/wording";
export const mailPath = `${wordingPath}/credit-check-main`;

/** What one mail says otherwise. */
export const own = {
  opening: {
    "zh-CN": "{on}可以查报告了：{settledOn}还完的那一笔，已经{daysSince}天。",
    en: "On {on} you can look: {settledOn} was {daysSince} days ago.",
  },
} as const;

export async function startWording(): Promise<WordingFixture> {
  const sent: OutgoingMail[] = [];
  const fixture = await startApi({
    mailer: {
      async send(letter) {
        sent.push(letter);
        return { kind: "sent", messageId: `m${sent.length}` };
      },
    },
    users: {
      load: (id) => Promise.resolve({ id, name: "", email: `${id}@own.example.org` }),
      findByEmail: () => Promise.resolve(undefined),
      rename: () => Promise.resolve(undefined),
    },
  });
  const roles = ["client", "counsellor", "supervisor", "admin", "auditor"] as const;
  const people = new Map(roles.map((role) => [role, signIn(fixture, { userId: role, role })]));
  const admin = people.get("admin");
  if (admin === undefined) throw new Error("no admin");
  return { fixture, people, admin, sent };
}

export function personOf({ people }: WordingFixture, role: Role): Person {
  const person = people.get(role);
  if (person === undefined) throw new Error(`no ${role}`);
  return person;
}

export async function listWording({ admin }: WordingFixture, language = "en") {
  const response = await admin.ask(`${wordingPath}?lang=${language}`);
  expect(response.status).toBe(200);
  return wordingListSchema.parse(await response.json());
}
