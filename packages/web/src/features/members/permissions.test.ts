import { eventPolicy, type EventGrant } from "@aftercare/core/policy/event-policy.ts";
import { policy } from "@aftercare/core/policy/policy.ts";
import { roles } from "@aftercare/core/kernel/role.ts";
import { expect, test } from "vitest";
import { extentIn, extentOf, grantOf, permissionGroups } from "./permissions.ts";

const permissions = permissionGroups.flatMap((group) => group.permissions);
const told = permissions.flatMap(({ names }) => names);

function isForPeople(grant: EventGrant): boolean {
  return roles.some((role) => extentIn(role, grant) !== "none");
}

test("whatever people may do is told once, and nothing else is", () => {
  const acts = Object.entries<EventGrant>(policy).map(([name, grant]) => ({ name, grant }));
  const events = Object.entries(eventPolicy).map(([type, grant]) => ({
    name: type.replace(/^aftercare\.(.+)\.v1$/, "!$1"),
    grant,
  }));
  const wanted = [...acts, ...events]
    .filter(({ grant }) => isForPeople(grant))
    .map(({ name }) => name);
  expect(told.toSorted()).toEqual(wanted.toSorted());
});

test.each(permissions.map((permission) => [permission.text.en, permission] as const))(
  "%s means the same for all it stands for",
  (_, permission) => {
    for (const role of roles) {
      const extents = permission.names.map((name) => extentIn(role, grantOf(name)));
      expect(new Set(extents)).toEqual(new Set([extentOf(role, permission)]));
    }
  },
);
