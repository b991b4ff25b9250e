import { expect, test } from "vitest";
import { addMs, type Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import { makeSealKey } from "./seal.ts";
import { keepSecret, openSecrets, rotateSecrets } from "./secrets.ts";

const keys = [makeSealKey(1, Buffer.alloc(32, 7))];
const place = { orgId: "org-a" as OrgId, kind: "endpoint", id: "e1" } as const;
const now = "2026-11-21T02:00:00.000Z" as Instant;
const keep = (secret: string) => keepSecret(keys, place, secret);
const day = 24 * 60 * 60 * 1000;

test("two secrets serve for a day, then the new one alone", () => {
  const kept = rotateSecrets([keep("first")], keep("second"), now);
  expect(openSecrets(keys, place, kept, now)).toEqual(["second", "first"]);
  expect(openSecrets(keys, place, kept, addMs(now, day - 1))).toEqual(["second", "first"]);
  expect(openSecrets(keys, place, kept, addMs(now, day))).toEqual(["second"]);
});

test("there are never more than two", () => {
  const kept = rotateSecrets(rotateSecrets([keep("a")], keep("b"), now), keep("c"), now);
  expect(openSecrets(keys, place, kept, now)).toEqual(["c", "b"]);
});
