import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import { firstOrganisation } from "@aftercare/local/first-organisation.ts";
import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import { readSessionToken } from "@aftercare/functions/http/session-cookie.ts";
import PostalMime, { type Email } from "postal-mime";
import { makeFolder } from "./engines-support.ts";

/** The started product with people in it: they sign in by the mailbox and hold a cookie, like anybody. */
export interface People {
  readonly cloud: LocalCloud;
  /** An organisation of its own, with an admin who is signed in. */
  openOffice(): Promise<{ readonly orgId: OrgId; readonly admin: Person }>;
  signIn(email: string): Promise<Person>;
  /** Puts a person into an organisation without an invitation. */
  enter(person: Person, orgId: OrgId, role: Role): Promise<void>;
  mailsTo(email: string): ReturnType<LocalCloud["engines"]["mail"]["log"]["list"]>;
  readNewest(email: string): Promise<Email>;
  /** The address of the first link in the newest mail to somebody. */
  linkTo(email: string, path: string): Promise<string>;
  stop(): Promise<void>;
}

export interface Person {
  readonly userId: string;
  readonly email: string;
  readonly cookie: string;
  /** Asks the API, in one organisation when it is named. */
  ask(method: string, path: string, body?: unknown, orgId?: OrgId): Promise<Answer>;
  /** Opens or posts a page as a browser does. */
  page(url: string, form?: readonly (readonly [string, string])[]): Promise<PageSeen>;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface PageSeen {
  readonly status: number;
  readonly text: string;
}

export async function startPeople(): Promise<People> {
  const folder = await makeFolder();
  const cloud = await startLocalCloud({ dir: folder.path, background: false });
  const { ports } = cloud.app;
  let opened = 0;

  async function signIn(email: string): Promise<Person> {
    const post = (path: string, body: object) =>
      fetch(`${cloud.url}/api/auth${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: cloud.url },
        body: JSON.stringify(body),
      });
    await post("/email-otp/send-verification-otp", { email });
    const otp = mailsTo(email).at(-1)?.subject.match(/\d{6}/)?.[0];
    const answer = await post("/sign-in/email-otp", { email, otp });
    if (answer.status !== 200) throw new Error(`not signed in: ${await answer.text()}`);
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
    return personWith(cookies.join("; "), email);
  }

  async function personWith(cookie: string, email: string): Promise<Person> {
    const token = readSessionToken(cookie, cloud.app.config) ?? "";
    const userId = (await ports.sessions.find(token))?.userId ?? "";
    return {
      userId,
      email,
      cookie,
      async ask(method, path, body, orgId) {
        const response = await fetch(`${cloud.url}${path}`, {
          method,
          headers: {
            cookie,
            origin: cloud.url,
            ...(orgId === undefined ? {} : { "x-organisation": orgId }),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const read = (await response.json()) as Record<string, unknown>;
        return { status: response.status, body: read };
      },
      page: (url, form) => seePage(url, form, { cookie, origin: cloud.url }),
    };
  }

  function mailsTo(email: string) {
    return cloud.engines.mail.log.list().filter(({ to }) => to.includes(email));
  }

  async function readNewest(email: string): Promise<Email> {
    const mail = mailsTo(email).at(-1);
    const recorded = await cloud.engines.mail.log.read(mail?.messageId ?? "");
    return PostalMime.parse(Buffer.from(recorded?.raw ?? "", "base64"));
  }

  async function enter({ userId, email }: Person, orgId: OrgId, role: Role): Promise<void> {
    const now = ports.clock.now();
    await ports.members.save({
      orgId,
      userId,
      role,
      name: email.split("@")[0] ?? "",
      email,
      state: "active",
      version: 1,
      joinedAt: now,
      changedAt: now,
      changedBy: "system:operator",
    });
  }

  return {
    cloud,
    signIn,
    enter,
    mailsTo,
    readNewest,
    async openOffice() {
      opened += 1;
      const orgId = `office${opened}` as OrgId;
      const name = `第${opened}咨询中心`;
      await ports.organisations.save({ ...firstOrganisation, id: orgId, name });
      const admin = await signIn(`admin${opened}@example.org`);
      await enter(admin, orgId, "admin");
      return { orgId, admin };
    },
    async linkTo(email, path) {
      const { text = "" } = await readNewest(email);
      const found = new RegExp(`${cloud.url}${path}/[\\w.-]+`).exec(text);
      if (found === null) throw new Error(`no link in the mail to ${email}`);
      return found[0];
    },
    async stop() {
      await cloud.stop();
      await folder.remove();
    },
  };
}

export async function seePage(
  url: string,
  form?: readonly (readonly [string, string])[],
  headers: Readonly<Record<string, string>> = {},
): Promise<PageSeen> {
  const response = await fetch(url, {
    headers,
    ...(form === undefined
      ? {}
      : { method: "POST", body: new URLSearchParams(form.map((each) => [...each])) }),
  });
  return { status: response.status, text: await response.text() };
}

export function tokenIn(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}
