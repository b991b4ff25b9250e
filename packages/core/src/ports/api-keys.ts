import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { Scope } from "../kernel/role.ts";

/** What the door needs to know of a key. */
export interface ApiKeyOwner {
  readonly orgId: OrgId;
  readonly keyId: string;
  readonly scopes: readonly Scope[];
  /** Requests a minute. */
  readonly perMinute: number;
  /** By the wall clock. From then on the key opens nothing. */
  readonly expiresAt?: Instant;
}

/** A key as its organisation sees it. What opens the door is shown once and kept nowhere. */
export interface ApiKey extends ApiKeyOwner {
  readonly name: string;
  readonly state: "active" | "revoked";
  readonly createdAt: Instant;
  readonly createdBy: string;
  /** At most once a day it is noted that the key was used. */
  readonly lastUsedOn?: IsoDate;
  /** The key whose place it took, and the one that took its place. */
  readonly replaces?: string;
  readonly replacedBy?: string;
  readonly revokedAt?: Instant;
  readonly revokedBy?: string;
}

export interface Revocation {
  readonly at: Instant;
  readonly by: string;
}

export interface ApiKeys {
  /** Keeps the secret's hash, never the secret. */
  addApiKey(key: ApiKey, secret: string): Promise<void>;
  /** Whose key it is, at most a minute old; undefined for one that nobody has, or that has ended. */
  ownerOfApiKey(secret: string): Promise<ApiKeyOwner | undefined>;
  load(orgId: OrgId, keyId: string): Promise<ApiKey | undefined>;
  /** Newest first, also those that have ended. */
  list(orgId: OrgId): Promise<readonly ApiKey[]>;
  /** The next key in, the old one out at `until`, both or neither; false when the old one is not to be replaced. */
  replace(old: ApiKey, until: Instant, next: ApiKey, secret: string): Promise<boolean>;
  /** Refused at once in this process, within a minute in every other; false when it is not active. */
  revoke(orgId: OrgId, keyId: string, revocation: Revocation): Promise<boolean>;
  noteUse(owner: ApiKeyOwner, on: IsoDate): Promise<void>;
}
