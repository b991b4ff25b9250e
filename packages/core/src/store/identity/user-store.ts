import type { User, Users } from "../../ports/sessions.ts";
import { untilUncontended } from "../retry.ts";
import type { IdentityModel, IdentityRecords, KeptRow } from "./identity-model.ts";

/** As the auth server's schema has it. */
const userModel: IdentityModel = {
  name: "user",
  lookups: [{ fields: ["email"], unique: true }],
};

/** The auth server's users. They are made by signing in; here they are read, and renamed. */
export function makeUserStore(records: IdentityRecords): Users {
  async function keptBy(field: "id" | "email", value: string): Promise<KeptRow | undefined> {
    const [kept] = await records.find(userModel, { fields: [field], anyOf: [[value]] });
    return kept;
  }

  async function find(field: "id" | "email", value: string): Promise<User | undefined> {
    const kept = await keptBy(field, value);
    return kept && userOf(kept);
  }

  /** Undefined asks for another try: somebody else wrote the row meanwhile. */
  async function tryRename(userId: string, name: string): Promise<Renamed | undefined> {
    const before = await keptBy("id", userId);
    if (before === undefined) return { user: undefined };
    const after = { ...before.row, name };
    const { kind } = await records.commit([{ model: userModel, before, after }]);
    return kind === "committed" ? { user: userOf({ ...before, row: after }) } : undefined;
  }

  return {
    load: (userId) => find("id", userId),
    findByEmail: (email) => find("email", email.toLowerCase()),

    async rename(userId, name) {
      const { user } = await untilUncontended(() => tryRename(userId, name));
      return user;
    },
  };
}

interface Renamed {
  readonly user: User | undefined;
}

function userOf({ row }: KeptRow): User {
  const { id, email, name } = row as unknown as User;
  return { id, email, name };
}
