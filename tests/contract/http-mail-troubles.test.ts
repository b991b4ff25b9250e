import type { Role } from "@aftercare/core/kernel/role.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { recordMailFeedback } from "@aftercare/core/verbs/reminders/record-mail-feedback.ts";
import { clientSchema } from "@aftercare/functions/http/views/client-view.ts";
import { mailTroublesSchema } from "@aftercare/functions/http/views/mail-trouble-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrolled } from "./http-events-of-a-case.ts";
import { ask, orgA, problem, read, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn } from "./http-person.ts";
import { say } from "./say-json.ts";

/** Mail troubles through the door. What they are is told in `mail-troubles.test.ts`. */

const clearing = "/v1/clients/li/mail-trouble/clear";
const reason = { reason: "电话里确认过" };

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await record(fixture, enrolled("li"));
  const actor = { kind: "system", process: "mail-feedback" } as const;
  const ctx = await fixture.app.contextFor(orgA, actor);
  if (ctx === undefined) throw new Error("No such organisation.");
  const ref = { orgId: orgA, clientId: "li" as ClientId };
  const told = { ref, mail: "m2", messageId: "x", audience: "client" } as const;
  await recordMailFeedback(ctx, { ...told, kind: "bounced" });
});
afterAll(() => fixture.stop());

const as = (role: Role) => signIn(fixture, { userId: role, role });

test.each([
  ["GET", "/v1/mail-troubles", undefined],
  ["POST", clearing, reason],
] as const)("%s %s is for supervisors and admins", async (method, path, body) => {
  for (const role of ["client", "counsellor", "auditor"] as const) {
    const answer = await say(as(role), method, path, body);
    expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
  }
  const key = await ask(fixture, path, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(key.status).toBe(403);
});

test("the list masks the address, and a reason lets the mails go again", async () => {
  const listed = await say(as("supervisor"), "GET", "/v1/mail-troubles");
  const { items, counts } = mailTroublesSchema.parse(await listed.json());
  expect(items).toMatchObject([{ kind: "bounced", clientId: "li", blocked: true }]);
  expect(items[0]?.address).toMatch(/^.\*\*\*@/);
  expect(counts?.days7.total).toBe(1);

  const bare = await problem(await say(as("supervisor"), "POST", clearing, { reason: " " }));
  expect(bare).toMatchObject({ status: 400, errors: [{ field: "reason" }] });
  const cleared = await say(as("supervisor"), "POST", clearing, reason);
  expect([cleared.status, await cleared.json()]).toEqual([200, { cleared: true }]);
  expect(await read(fixture, "/v1/clients/li", clientSchema)).not.toHaveProperty("mailTrouble");
  const unknown = await say(as("admin"), "POST", "/v1/clients/nobody/mail-trouble/clear", reason);
  expect(await problem(unknown)).toMatchObject({ status: 404, code: "not-found" });
});
