import type { OrgId } from "../kernel/ids.ts";
import type { Organisation } from "../kernel/organisation.ts";

export interface ApiKeyOwner {
  readonly orgId: OrgId;
  readonly keyId: string;
}

export interface Organisations {
  /** Settings may be up to a minute old. */
  load(orgId: OrgId): Promise<Organisation | undefined>;
  save(organisation: Organisation): Promise<void>;
  /** Keeps the key's hash, never the key. */
  addApiKey(owner: ApiKeyOwner, key: string): Promise<void>;
  /** Whose key it is; undefined for a key nobody has. */
  ownerOfApiKey(key: string): Promise<ApiKeyOwner | undefined>;
}
