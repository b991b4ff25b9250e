import { addMs } from "@aftercare/core/calendar/instant.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seePage, startPeople, tokenIn, type People, type Person } from "./people-fixture.ts";

/** Getting in by an invitation, on the started product with its mailbox. */

let people: People;
let orgId: OrgId;
let admin: Person;
let other: Awaited<ReturnType<People["openOffice"]>>;
beforeAll(async () => {
  people = await startPeople();
  ({ orgId, admin } = await people.openOffice());
  other = await people.openOffice();
});
afterAll(() => people.stop());

const press = [["act", "accept"]] as const;
const dayMs = 86_400_000;

async function invite(email: string, change: object = {}): Promise<string> {
  const draft = { name: "赵顾问", email, role: "counsellor", ...change };
  const { status, body } = await admin.ask("POST", "/v1/invitations", draft);
  expect([status, body["mail"]]).toEqual([201, "sent"]);
  return (body["invitation"] as { readonly invitationId: string }).invitationId;
}

describe("the mail", () => {
  test("brings a link to a page that says who invites, and the press of the invited person lets them in", async () => {
    const email = "zhao@example.org";
    await invite(email);
    const url = await people.linkTo(email, "/invitation");
    expect(people.mailsTo(email).at(-1)?.subject).toBe("加入第1咨询中心的顾问团队");

    const stranger = await seePage(url);
    expect(stranger.status).toBe(200);
    expect(stranger.text).toContain("第1咨询中心邀请你加入");
    expect(stranger.text).toMatch(/你的身份<\/dt>\s*<dd>顾问/);
    expect(stranger.text).toContain("请先用收到邀请的邮箱登录");
    expect(stranger.text).not.toMatch(/zhao@|赵顾问|<script|<button/);

    const zhao = await people.signIn(email);
    expect((await zhao.ask("GET", "/v1/members")).body).toMatchObject({
      code: "membership.missing",
    });
    expect((await zhao.page(url)).text).toContain("接受邀请");
    expect((await zhao.ask("GET", "/v1/me")).body).toMatchObject({ memberships: [] });

    const pressed = await zhao.page(url, press);
    expect([pressed.status, pressed.text.includes("你已经加入第1咨询中心")]).toEqual([200, true]);
    const membership = { organisation: { id: orgId }, role: "counsellor", name: "赵顾问" };
    expect((await zhao.ask("GET", "/v1/me")).body).toMatchObject({ memberships: [membership] });
    expect((await zhao.ask("GET", "/v1/members")).status).toBe(200);
    expect((await zhao.page(url, press)).status).toBe(200);
    expect((await zhao.page(`${url}?lang=en`)).text).toContain("This invitation has been accepted");
  });

  test("goes to a client in the client's language, and lets them see their own file alone", async () => {
    await office().tell("clients/li", "client.enrolled", {
      name: "Ms Li",
      email: "li@example.org",
      language: "en",
    });
    await office().tell("clients/wu", "client.enrolled", { name: "吴", language: "zh-CN" });
    const none = await admin.ask("POST", "/v1/clients/wu/invitation", {});
    expect(none).toMatchObject({ status: 422, body: { code: "client.no-address" } });
    expect((await admin.ask("POST", "/v1/clients/nobody/invitation", {})).status).toBe(404);

    const invited = await admin.ask("POST", "/v1/clients/li/invitation", {});
    expect(invited).toMatchObject({
      status: 201,
      body: { invitation: { clientId: "li", role: "client" } },
    });
    expect(people.mailsTo("li@example.org").at(-1)?.subject).toBe(
      "第1咨询中心 invited you to Aftercare",
    );
    const token = tokenIn(await people.linkTo("li@example.org", "/invitation"));
    const li = await people.signIn("li@example.org");
    const joined = await li.ask("POST", "/v1/me/invitations", { token });
    expect(joined).toMatchObject({ status: 200, body: { role: "client", clientId: "li" } });
    expect((await li.ask("GET", "/v1/clients/li")).status).toBe(200);
    expect((await li.ask("GET", "/v1/clients/wu")).status).toBe(404);
    expect((await li.ask("GET", "/v1/members")).status).toBe(403);
  });

  test("opens no header and adds no recipient, whatever somebody is called", async () => {
    const hostile = {
      name: "王\r\nBcc: evil@example.org",
      email: "a@example.org",
      role: "auditor",
    };
    const refused = await admin.ask("POST", "/v1/invitations", hostile);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: "name" }] } });
    const script = { ...hostile, name: "<script>alert(1)</script>, evil@example.org" };
    expect((await admin.ask("POST", "/v1/invitations", script)).status).toBe(201);
    const mail = people.mailsTo("a@example.org").at(-1);
    expect(mail?.to).toEqual(["a@example.org"]);
    const { headers, html } = await people.readNewest("a@example.org");
    expect(headers.map(({ key }) => key)).not.toContain("bcc");
    expect(html).not.toContain("<script");
  });
});

describe("a link is refused", () => {
  test("to another address, in words that name no address", async () => {
    await invite("sun@example.org");
    const url = await people.linkTo("sun@example.org", "/invitation");
    const token = tokenIn(url);
    const answer = await other.admin.ask("POST", "/v1/me/invitations", { token });
    expect(answer).toMatchObject({ status: 422, body: { code: "invitation.other-address" } });
    expect(JSON.stringify(answer.body)).not.toContain("sun@");
    const page = await other.admin.page(url, press);
    expect([page.status, page.text.includes("发给另一个邮箱")]).toEqual([422, true]);
    expect(await seePage(url, press)).toMatchObject({ status: 200 });
    const found = await people.cloud.app.ports.members.loadNow(orgId, other.admin.userId);
    expect(found).toBeUndefined();
  });

  test("when it was replaced by a newer mail; the newer one works", async () => {
    const id = await invite("qian@example.org");
    const first = await people.linkTo("qian@example.org", "/invitation");
    const again = await admin.ask("POST", `/v1/invitations/${id}/mail`);
    expect(again).toMatchObject({ status: 201, body: { mail: "sent" } });
    const second = await people.linkTo("qian@example.org", "/invitation");
    expect(second).not.toBe(first);
    const qian = await people.signIn("qian@example.org");
    const refused = await qian.ask("POST", "/v1/me/invitations", { token: tokenIn(first) });
    expect([refused.status, (await seePage(first)).status]).toEqual([404, 404]);
    const joined = await qian.ask("POST", "/v1/me/invitations", { token: tokenIn(second) });
    expect(joined.status).toBe(200);
    const late = await admin.ask("POST", `/v1/invitations/${id}/mail`);
    expect(late).toMatchObject({ status: 422, body: { code: "invitation.not-open" } });
  });

  test("when it was revoked", async () => {
    const id = await invite("zhou@example.org");
    const url = await people.linkTo("zhou@example.org", "/invitation");
    const revoked = await admin.ask("DELETE", `/v1/invitations/${id}`);
    expect(revoked).toMatchObject({ status: 200, body: { state: "revoked" } });
    expect((await admin.ask("DELETE", `/v1/invitations/${id}`)).status).toBe(200);
    const zhou = await people.signIn("zhou@example.org");
    const answer = await zhou.ask("POST", "/v1/me/invitations", { token: tokenIn(url) });
    expect(answer).toMatchObject({ status: 410, body: { code: "invitation.revoked" } });
    expect((await zhou.page(url)).status).toBe(410);
    expect((await zhou.page(url, press)).status).toBe(422);
  });

  test("after seven days, and not a second before", async () => {
    const { clock } = people.cloud.engines;
    const id = await invite("feng@example.org");
    const url = await people.linkTo("feng@example.org", "/invitation");
    const feng = await people.signIn("feng@example.org");
    const start = clock.now();
    const states = async () => {
      const { body } = await admin.ask("GET", "/v1/invitations?limit=100");
      const items = body["items"] as { readonly invitationId: string; readonly state: string }[];
      return items.find((each) => each.invitationId === id)?.state;
    };
    clock.moveTo(addMs(start, 7 * dayMs - 60_000));
    expect([await states(), (await feng.page(url)).status]).toEqual(["open", 200]);
    clock.moveTo(addMs(start, 7 * dayMs));
    expect([await states(), (await feng.page(url)).status]).toEqual(["expired", 410]);
    const answer = await feng.ask("POST", "/v1/me/invitations", { token: tokenIn(url) });
    expect(answer).toMatchObject({ status: 410, body: { code: "invitation.expired" } });
  });

  test("when it is no link of ours, or of another organisation", async () => {
    await invite("chen@example.org");
    const token = tokenIn(await people.linkTo("chen@example.org", "/invitation"));
    const [, id, secret] = token.split(".");
    const chen = await people.signIn("chen@example.org");
    const forged = [
      "x",
      `${orgId}.${id}`,
      `${orgId}.${id}.${"A".repeat(43)}`,
      `${other.orgId}.${id}.${secret}`,
      `${token}.x`,
      `../${token}`,
    ];
    for (const each of forged) {
      const answer = await chen.ask("POST", "/v1/me/invitations", { token: each });
      expect([each, answer.status]).toEqual([each, 404]);
    }
    const page = await seePage(`${people.cloud.url}/invitation/${orgId}.${id}.${"A".repeat(43)}`);
    expect(page.status).toBe(404);
    expect(page.text).not.toContain("咨询中心");
  });
});

test("who is in already is not invited, and one address gets at most five mails a day", async () => {
  const again = { name: "x", email: admin.email.toUpperCase(), role: "admin" };
  const refused = await admin.ask("POST", "/v1/invitations", again);
  expect(refused).toMatchObject({ status: 422, body: { code: "member.exists" } });
  const id = await invite("many@example.org");
  for (let sent = 1; sent < 5; sent += 1) {
    expect((await admin.ask("POST", `/v1/invitations/${id}/mail`)).status).toBe(201);
  }
  const flood = await admin.ask("POST", `/v1/invitations/${id}/mail`);
  expect(flood).toMatchObject({ status: 429, body: { code: "invitation.too-many" } });
  const fresh = { name: "x", email: "many@example.org", role: "auditor" };
  expect((await admin.ask("POST", "/v1/invitations", fresh)).status).toBe(429);
  expect(people.mailsTo("many@example.org")).toHaveLength(5);
});

test("another organisation sees and touches none of it, and no link is in any answer or row", async () => {
  const id = await invite("gu@example.org");
  const url = await people.linkTo("gu@example.org", "/invitation");
  const list = await other.admin.ask("GET", "/v1/invitations");
  expect(list).toMatchObject({ status: 200, body: { items: [] } });
  expect((await other.admin.ask("DELETE", `/v1/invitations/${id}`)).status).toBe(404);
  expect((await other.admin.ask("POST", `/v1/invitations/${id}/mail`)).status).toBe(404);
  expect((await other.admin.ask("GET", "/v1/invitations", undefined, orgId)).status).toBe(404);
  const own = await admin.ask("GET", "/v1/invitations?limit=100");
  const row = await people.cloud.app.ports.members.loadInvitation(orgId, id);
  const secret = tokenIn(url).split(".")[2] ?? "";
  expect(secret).toHaveLength(43);
  expect(JSON.stringify([own.body, row])).not.toContain(secret);
});

test("each step is in the access record, by whom and about which invitation", async () => {
  const id = await invite("shi@example.org");
  await admin.ask("POST", `/v1/invitations/${id}/mail`);
  const token = tokenIn(await people.linkTo("shi@example.org", "/invitation"));
  const shi = await people.signIn("shi@example.org");
  await shi.ask("POST", "/v1/me/invitations", { token });
  const asked = `/v1/access-record?kind=invitation.changed&limit=20`;
  const { status, body } = await admin.ask("GET", asked);
  expect(status).toBe(200);
  const items = body["items"] as { by: string; subject: string; detail: { what: string } }[];
  const ours = items.filter(({ subject }) => subject === id);
  expect(ours.map(({ by, detail }) => [detail.what, by])).toEqual([
    ["accepted", `user:${shi.userId}`],
    ["resent", `user:${admin.userId}`],
    ["sent", `user:${admin.userId}`],
  ]);
});

function office() {
  const { ports } = people.cloud.app;
  return {
    async tell(subject: string, type: string, data: object): Promise<void> {
      const event = { specversion: "1.0", id: crypto.randomUUID(), source: "test", subject, data };
      const sent = { ...event, type: `aftercare.${type}.v1` };
      const answer = await admin.ask("POST", "/v1/events", sent);
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      expect(await ports.organisations.load(orgId)).toBeDefined();
    },
  };
}
