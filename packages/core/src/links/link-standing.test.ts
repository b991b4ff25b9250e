import { expect, test } from "vitest";
import type { IsoDate } from "../calendar/dates.ts";
import type { LocalDateTime } from "../calendar/instant.ts";
import type { ClientFacts } from "../casefile/facts.ts";
import type { FollowUp, FollowUpStep, StepState } from "../followups/follow-up.ts";
import type { ClientId, OrgId } from "../kernel/ids.ts";
import { mailboxOf } from "./action-link.ts";
import { isMailedTo, standingOfLink } from "./link-standing.ts";

const secret = "a secret that only this test knows, long enough";
const ref = { orgId: "org" as OrgId, clientId: "li" as ClientId };

function linkOf(stepId: string) {
  const mailbox = mailboxOf("li@example.org", secret);
  const which = { followUp: "R06@2026-02-10", step: stepId };
  return { purpose: "follow-up", ref, ...which, mailbox } as const;
}

function clientWith(more: Partial<ClientFacts> = {}): ClientFacts {
  const said = { on: "2026-02-10" as IsoDate, by: "user:wang", seq: 2 };
  const consents = { "email-reminders": { given: true, textVersion: "1", ...said } };
  return { email: "li@example.org", consents, ...more } as ClientFacts;
}

function step(id: string, at: string, state: StepState, audience = "client"): FollowUpStep {
  return { id, at: at as LocalDateTime, state, audience } as FollowUpStep;
}

function standing(id: string, steps: readonly FollowUpStep[], client = clientWith()) {
  const followUp = { steps } as FollowUp;
  return standingOfLink(linkOf(id), { client, followUp }, secret);
}

const first = step("first", "2026-03-01T09:00", "sent");
const second = (state: StepState) => step("second", "2026-03-08T09:00", state);

test("a link is good until a later step's mail is known to have left", () => {
  for (const state of ["waiting", "due", "withheld", "uncertain", "dropped"] as const) {
    expect(standing("first", [first, second(state)])).toBe("current");
  }
  expect(standing("first", [first, second("sent")])).toBe("superseded");
  expect(standing("second", [first, second("sent")])).toBe("current");
});

test("mail to the staff carries no link and replaces none", () => {
  const staff = step("alarm", "2026-03-09T09:00", "sent", "staff");
  expect(standing("first", [first, staff])).toBe("current");
});

test("when dates move, the order of the steps decides and not the day of the mail", () => {
  const moved = [
    step("first", "2026-06-01T09:00", "sent"),
    step("second", "2026-06-08T09:00", "sent"),
  ];
  expect(standing("second", moved)).toBe("current");
  expect(standing("first", moved)).toBe("superseded");
});

test("a repeat that the plan has forgotten still has its day", () => {
  const again = step("again-2026-03-20", "2026-03-20T09:00", "sent");
  expect(standing("again-2026-03-10", [first, again])).toBe("superseded");
  expect(standing("again-2026-03-10", [first])).toBe("current");
  expect(standing("first", [first, again])).toBe("superseded");
});

test("another address, no address, no consent or no processing: the link is revoked", () => {
  const revoked: Partial<ClientFacts>[] = [{ email: "new@example.org" }, { consents: {} }];
  for (const more of revoked) expect(standing("first", [first], clientWith(more))).toBe("revoked");
  const { email: _, ...unknown } = clientWith();
  expect(standing("first", [first], unknown)).toBe("revoked");
});

test("a mailbox is known in any letter case, and not without the secret", () => {
  const client = clientWith({ email: "Li@Example.org" });
  expect(isMailedTo(client, mailboxOf("li@example.org", secret), secret)).toBe(true);
  expect(isMailedTo(client, mailboxOf("li@example.org", "another"), secret)).toBe(false);
});
