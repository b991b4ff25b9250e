import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { ClientId, OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Scope } from "@aftercare/core/kernel/role.ts";
import type { NewOrganisation } from "@aftercare/core/organisation/organisation-schema.ts";

/** Where synthetic clients live, apart from everybody's cases, lists and numbers. */
export const canaryId = "canary" as OrgId;

export const canaryName = "Aftercare canary";

export const canaryScopes: readonly Scope[] = ["events:write", "cases:read"];

/** It has no night and mails from midnight on: a warning goes out at once, in whatever hour it is asked for. */
export function canaryOrganisation(address: string): NewOrganisation {
  return {
    id: canaryId,
    name: canaryName,
    zone: "UTC",
    mailAt: "00:00",
    quietFrom: "00:00",
    quietUntil: "00:00",
    phone: "000-0000-0000",
    staffAddress: address,
  };
}

/** One synthetic client a day, which is erased on the next. */
export function probeOf(day: IsoDate): ClientId {
  return `probe-${day}` as ClientId;
}
