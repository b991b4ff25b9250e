import { expect, test } from "vitest";
import { instantOfMs } from "../calendar/instant.ts";
import {
  newOrganisation,
  newOrganisationSchema,
  organisationChangesSchema,
} from "./organisation-schema.ts";

const input = { id: "office", name: "机构", phone: "400-000-0000", staffAddress: "a@example.org" };

test("what is not said is as the product proposes it", () => {
  const at = instantOfMs(0);
  expect(newOrganisation(input, { at, by: "user:ada" })).toEqual({
    ...input,
    zone: "Asia/Shanghai",
    language: "zh-CN",
    mailAt: "09:00",
    quietFrom: "22:00",
    quietUntil: "08:00",
    secondFactor: "off",
    retention: { moreYears: 0 },
    rules: [],
    state: "active",
    version: 1,
    createdAt: at,
    changedAt: at,
    changedBy: "user:ada",
  });
});

test.each([
  [{ mailAt: "07:59" }, "mailAt"],
  [{ mailAt: "22:00" }, "mailAt"],
  [{ mailAt: "13:30", quietFrom: "13:00", quietUntil: "14:00" }, "mailAt"],
  [{ mailAt: "9:00" }, "mailAt"],
  [{ zone: "Mars/Olympus" }, "zone"],
  [{ retention: { moreYears: -1 } }, "retention.moreYears"],
  [{ secondFactor: "everybody" }, "secondFactor"],
  [{ sender: { name: "机构\r\nBcc: x@example.org" } }, "sender.name"],
  [{ sender: { name: "银行 <bank@example.org>" } }, "sender.name"],
  [{ sender: { name: 'A" <x@example.org>, "B' } }, "sender.name"],
  [{ sender: { name: "机构", replyTo: "a@example.org, b@example.org" } }, "sender.replyTo"],
  [{ sender: { name: "机构", replyTo: "a@example.org\r\nBcc: b@example.org" } }, "sender.replyTo"],
])("%j is refused at %s", (wrong, field) => {
  const { error } = newOrganisationSchema.safeParse({ ...input, ...wrong });
  expect(new Set(error?.issues.map(({ path }) => path.join(".")))).toEqual(new Set([field]));
});

test("a comma belongs to many names, and mails may go until just before the quiet hours", () => {
  const fine = { ...input, mailAt: "21:59", sender: { name: "Foo, Inc." } };
  expect(newOrganisationSchema.safeParse(fine).success).toBe(true);
});

test("a change names settings alone: neither id nor version nor rules", () => {
  for (const field of ["id", "version", "rules", "state", "createdAt"]) {
    expect(organisationChangesSchema.safeParse({ [field]: "1" }).success).toBe(false);
  }
  expect(organisationChangesSchema.parse({ sender: null })).toEqual({ sender: null });
});
