import type { OrgId } from "../../kernel/ids.ts";
import type { Key } from "../table.ts";

/** Keys of an organisation's register of lenders: a few hundred rows that are listed together. */

export const creditorsPartition = (orgId: OrgId) => `org#${orgId}#creditors`;

export const creditorPrefix = "creditor#";

export const creditorKey = (orgId: OrgId, creditorId: string): Key => ({
  pk: creditorsPartition(orgId),
  sk: `${creditorPrefix}${creditorId}`,
});

/** What the versions of one entry begin with. */
export const creditorVersionPrefix = (creditorId: string) => `version#${creditorId}#`;

/** The number is padded, so that text order is the order of the changes. */
export const creditorVersionKey = (orgId: OrgId, creditorId: string, version: number): Key => ({
  pk: creditorsPartition(orgId),
  sk: `${creditorVersionPrefix(creditorId)}${String(version).padStart(6, "0")}`,
});
