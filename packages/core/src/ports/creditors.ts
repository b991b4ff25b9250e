import type { OwnCreditor } from "../creditors/register.ts";
import type { OrgId } from "../kernel/ids.ts";

/** What an organisation wrote into its register of lenders. The shared list is no part of it. */
export interface Creditors {
  list(orgId: OrgId): Promise<readonly OwnCreditor[]>;
  /** The same, at most a minute old: every look at a debt asks. */
  recall(orgId: OrgId): Promise<readonly OwnCreditor[]>;
  /**
   * Writes all of them at once, each as its next version and kept for ever; false when one of them was not made
   * from the version before (0: must not exist).
   */
  save(orgId: OrgId, changed: readonly OwnCreditor[]): Promise<boolean>;
  /** Every version of one entry, newest first. */
  versions(orgId: OrgId, creditorId: string): Promise<readonly OwnCreditor[]>;
}
