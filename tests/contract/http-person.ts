import { createHmac } from "node:crypto";
import { addMs, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { ClientId, OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import type { Member } from "@aftercare/core/ports/members.ts";
import type { Session } from "@aftercare/core/ports/sessions.ts";
import { makeApi } from "@aftercare/functions/http/app.ts";
import { cookiePrefixFor } from "@aftercare/functions/http/session-cookie.ts";
import { orgA, type ApiFixture } from "./http-fixture.ts";

/** What one page of ours may send along. */
export const fromOurPage = { "sec-fetch-site": "same-origin", origin: "https://app.example.org" };

export interface Person {
  ask(path: string, options?: RequestInit): Promise<Response>;
}

/** A person who is signed in and belongs to one organisation, as the API sees them: cookie, session, member. */
export function signIn(
  { app }: ApiFixture,
  who: { userId: string; role: Role; orgId?: OrgId; clientId?: string },
): Person {
  const { userId, role, orgId = orgA, clientId } = who;
  const now: Instant = app.ports.wallClock.now();
  const session: Session = {
    id: `session-${userId}`,
    userId,
    factor: "totp",
    createdAt: now,
    expiresAt: addMs(now, 86_400_000),
  };
  const member: Member = {
    orgId,
    userId,
    role,
    ...(clientId === undefined ? {} : { clientId: clientId as ClientId }),
    name: "王顾问",
    email: "wang@example.org",
    state: "active",
    version: 1,
    joinedAt: now,
    changedAt: now,
    changedBy: "system:operator",
  };
  const token = `token-of-${userId}`.padEnd(32, "0");
  const { sessions, members, users } = app.ports;
  const api = makeApi({
    ...app,
    ports: {
      ...app.ports,
      sessions: {
        ...sessions,
        find: (asked) => Promise.resolve(asked === token ? session : undefined),
      },
      members: {
        ...members,
        ofUser: (asked) => Promise.resolve(asked === userId ? [member] : []),
        load: (org, asked) =>
          Promise.resolve(org === orgId && asked === userId ? member : undefined),
      },
      users: {
        ...users,
        load: (id) => Promise.resolve({ id, email: member.email, name: member.name }),
      },
    },
  });
  const { authSecret, settings } = app.config;
  const signature = createHmac("sha256", authSecret()).update(token).digest("base64");
  const value = encodeURIComponent(`${token}.${signature}`);
  const cookie = `${cookiePrefixFor(settings.appUrl)}.session_token=${value}`;
  return {
    ask: async (path, { headers, ...options } = {}) =>
      api.request(path, { ...options, headers: { cookie, ...(headers as object) } }),
  };
}
