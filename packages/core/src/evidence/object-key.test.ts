import { expect, test } from "vitest";
import type { ClientId, OrgId } from "../kernel/ids.ts";
import { objectKeyOf, refOfObjectKey } from "./object-key.ts";

const ref = {
  orgId: "Org-1" as OrgId,
  clientId: "li" as ClientId,
  evidenceId: "3f2b8c1e-0000-4000-8000-000000000001",
};

test("a key says whose file it is and nothing about the person", () => {
  expect(objectKeyOf(ref)).toBe("org/Org-1/client/li/3f2b8c1e-0000-4000-8000-000000000001");
  expect(refOfObjectKey(objectKeyOf(ref))).toEqual(ref);
});

test.each([
  "",
  "org/Org-1",
  "org/Org-1/client/li",
  "org/Org-1/client/li/",
  "org/Org-1/client/li/e1/more",
  "org/Org-1/client/../e1",
  "org/Org#1/client/li/e1",
  "org//client/li/e1",
  "tmp/Org-1/client/li/e1",
  "/org/Org-1/client/li/e1",
])("“%s” is none of our keys", (key) => {
  expect(refOfObjectKey(key)).toBeUndefined();
});
