import type { Instant } from "../../calendar/instant.ts";
import { deviceOf } from "../../kernel/device.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Factor, Session, Sessions } from "../../ports/sessions.ts";
import { keepForAMinute, type ElapsedMs } from "../organisation-store-memory.ts";
import type { IdentityModel, IdentityRecords, KeptRow } from "./identity-model.ts";

/** As the auth server's schema has it; a test signs in there and finds the session here. */
const sessionModel: IdentityModel = {
  name: "session",
  lookups: [
    { fields: ["token"], unique: true },
    { fields: ["userId"], unique: false },
  ],
  expires: "expiresAt",
};

interface SessionRow {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly factor?: Factor;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly userAgent?: string | null;
  readonly ipAddress?: string | null;
}

export interface SessionStoreOptions {
  /** The clock on the wall. */
  readonly clock: Clock;
  readonly elapsedMs: ElapsedMs;
}

/**
 * The auth server's sessions, without the auth server. A session that was found is remembered for a minute,
 * so that one revoked elsewhere is refused a minute later at most, and one revoked here at once.
 */
export function makeSessionStore(
  records: IdentityRecords,
  { clock, elapsedMs }: SessionStoreOptions,
): Sessions {
  const found = keepForAMinute<Session>(elapsedMs);

  async function load(token: string): Promise<Session | undefined> {
    const [kept] = await records.find(sessionModel, { fields: ["token"], anyOf: [[token]] });
    return kept && sessionOf(rowOf(kept));
  }

  async function keptOf(userId: string): Promise<KeptRow[]> {
    return records.find(sessionModel, { fields: ["userId"], anyOf: [[userId]] });
  }

  /** True also when somebody else was faster: gone is gone. A row that was only refreshed is read again. */
  async function remove(kept: KeptRow): Promise<void> {
    let before: KeptRow | undefined = kept;
    while (before !== undefined) {
      const outcome = await records.commit([{ model: sessionModel, before }]);
      if (outcome.kind !== "stale") break;
      [before] = await records.find(sessionModel, { fields: ["id"], anyOf: [[kept.row.id]] });
    }
    found.forget(rowOf(kept).token);
  }

  return {
    async find(token) {
      const session = await found.get(token, () => load(token));
      return session && session.expiresAt > clock.now() ? session : undefined;
    },

    async ofUser(userId) {
      const sessions = (await keptOf(userId)).map((kept) => sessionOf(rowOf(kept)));
      return sessions.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },

    async revoke(userId, sessionId) {
      const kept = (await keptOf(userId)).find(({ row }) => row.id === sessionId);
      if (kept === undefined) return false;
      await remove(kept);
      return true;
    },

    async revokeAll(userId) {
      const all = await keptOf(userId);
      await Promise.all(all.map(remove));
      return all.length;
    },
  };
}

function rowOf({ row }: KeptRow): SessionRow {
  return row as unknown as SessionRow;
}

function sessionOf(row: SessionRow): Session {
  const { id, userId, factor = "code", createdAt, expiresAt, userAgent, ipAddress } = row;
  const device = deviceOf(userAgent ?? "");
  return {
    id,
    userId,
    factor,
    createdAt,
    expiresAt,
    ...(device === undefined ? {} : { device }),
    ...(ipAddress ? { network: ipAddress } : {}),
  };
}
