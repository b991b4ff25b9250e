import type { Instant } from "../calendar/instant.ts";

/** How a person proved who they are when the session began. `totp` stands for backup codes too. */
export type Factor = "code" | "totp" | "passkey";

/** One signed-in device. Its token is no part of it: whoever sees a list of sessions cannot use them. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly factor: Factor;
  readonly createdAt: Instant;
  /** By the wall clock: the business's clock may be moved on one machine, sessions may not. */
  readonly expiresAt: Instant;
  /** Browser and system in few words, as far as the request told. */
  readonly device?: string;
  /** The address it was last written from; an IPv6 one by its /64. */
  readonly network?: string;
}

/** Sessions as the API sees them. The auth server makes them; a revoked one is refused within a minute. */
export interface Sessions {
  /** The living session of a token, at most a minute old; undefined when there is none or it has expired. */
  find(token: string): Promise<Session | undefined>;
  /** Every living session of one person, newest first. */
  ofUser(userId: string): Promise<readonly Session[]>;
  /** False when the person has no such session. */
  revoke(userId: string, sessionId: string): Promise<boolean>;
  /** How many there were. */
  revokeAll(userId: string): Promise<number>;
}

/** A person with an account; what organisations know of them is in their memberships. */
export interface User {
  readonly id: string;
  readonly email: string;
  /** As they named themselves at sign-up; may be empty. */
  readonly name: string;
}

export interface Users {
  load(userId: string): Promise<User | undefined>;
  /** In any letter case. */
  findByEmail(email: string): Promise<User | undefined>;
  /** The user as they are now called; undefined when there is none. */
  rename(userId: string, name: string): Promise<User | undefined>;
}
