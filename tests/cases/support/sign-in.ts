import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import type { Answer, Office, Town } from "./town.ts";

/** Somebody with a session of their own, as a browser of theirs calls the API. */
export interface Visitor {
  readonly userId: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Signs in with the code from the mailbox, and is then what the office says they are. */
export async function signIn(
  town: Town,
  office: Office,
  {
    name,
    role,
    clientId,
  }: { readonly name: string; readonly role: Role; readonly clientId?: string },
): Promise<Visitor> {
  const email = `${name}@${office.orgId}.example`;
  const cookie = await takeCode(town, email);
  const { users, members, wallClock } = town.cloud.app.ports;
  const user = await users.findByEmail(email);
  if (user === undefined) throw new Error(`${name} has no account.`);
  const now = wallClock.now();
  await members.save({
    orgId: office.orgId,
    userId: user.id,
    role,
    ...(clientId === undefined ? {} : { clientId: clientId as ClientId }),
    name,
    email,
    state: "active",
    version: 1,
    joinedAt: now,
    changedAt: now,
    changedBy: "system:operator",
  });
  return {
    userId: user.id,
    async get(path, headers = {}) {
      const response = await fetch(`${town.cloud.url}${path}`, { headers: { cookie, ...headers } });
      return { status: response.status, body: (await response.json()) as Answer["body"] };
    },
  };
}

/** The cookies of a new session. */
async function takeCode(town: Town, email: string): Promise<string> {
  await post(town, "/email-otp/send-verification-otp", { email });
  const mail = town.cloud.engines.mail.log.list().findLast(({ to }) => to.join().includes(email));
  const otp = /\d{6}/.exec(mail?.subject ?? "")?.[0];
  const answer = await post(town, "/sign-in/email-otp", { email, otp });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

async function post({ cloud }: Town, path: string, body: object): Promise<Response> {
  const answer = await fetch(`${cloud.url}/api/auth${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: cloud.url },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer;
}
