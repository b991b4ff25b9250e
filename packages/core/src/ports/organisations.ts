import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { Organisation } from "../kernel/organisation.ts";

export interface VersionOptions {
  readonly limit: number;
  readonly before: number | undefined;
}

export interface Organisations {
  /** For the door and the clockwork: may be up to a minute old. */
  load(orgId: OrgId): Promise<Organisation | undefined>;
  /** For changes: as it is in the table now. */
  loadNow(orgId: OrgId): Promise<Organisation | undefined>;
  /**
   * Writes version `organisation.version` and keeps it for ever beside the earlier ones. False, and nothing
   * is written, when it was not made from the one before (1: must not exist). `replanFrom` begins a
   * replanning in the same write.
   */
  save(organisation: Organisation, replanFrom?: Instant): Promise<boolean>;
  /** Every organisation there is, closed ones too; a new one within a second or so. For the operator alone. */
  ids(): Promise<readonly OrgId[]>;
  /** The organisation as it was, newest version first, from the one before `before` down. */
  versions(orgId: OrgId, options: VersionOptions): Promise<readonly Organisation[]>;
}
