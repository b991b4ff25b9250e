import { addMs, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { ClientId, DebtId, FileRef } from "@aftercare/core/kernel/ids.ts";
import { mailboxOf, signLink } from "@aftercare/core/links/action-link.ts";
import { settleCase } from "./http-events-of-a-case.ts";
import { ask, at, linkSecret, orgA, type ApiFixture } from "./http-fixture.ts";

/** Opening and pressing the buttons of mails about settled cases. */

const dayMs = 86_400_000;
export const now = "2026-11-21T02:00:00Z";
/** A follow-up that needs no proof and is open on the day. */
export const r01 = "R01@2026-11-20";

export function refOf(clientId: string): FileRef {
  return { orgId: orgA, clientId: clientId as ClientId, debtId: "d1" as DebtId };
}

/** Where the mails of these cases go. */
export const mailbox = mailboxOf("li@example.org", linkSecret);

export function linkFor(clientId: string, followUp = r01, step = "due") {
  return { purpose: "follow-up", ref: refOf(clientId), followUp, step, mailbox } as const;
}

export function tokenFor(
  clientId: string,
  followUp = r01,
  expiresAt: Instant = addMs(at(now), 14 * dayMs),
): string {
  return signLink(linkFor(clientId, followUp), expiresAt, linkSecret);
}

export function pagesOf(fixture: () => ApiFixture) {
  return {
    show: (token: string, query = "") => ask(fixture(), `/a/${token}${query}`, { key: "" }),

    press(token: string, act: string, query = ""): Promise<Response> {
      return ask(fixture(), `/a/${token}${query}`, {
        key: "",
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ act }).toString(),
      });
    },

    settle: (clientId: string) => settleCase(fixture(), clientId, { on: "2026-11-20" }),

    /** The whole state of the file, to prove that nothing changed. */
    snapshotOf: (clientId: string) => fixture().app.ports.cases.load(refOf(clientId)),

    async eventsOf(clientId: string, type: string): Promise<number> {
      const history = await fixture().app.ports.cases.history(refOf(clientId));
      return history.filter((event) => event.type === `aftercare.${type}.v1`).length;
    },
  };
}
