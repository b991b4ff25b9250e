import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import PostalMime from "postal-mime";
import { makeCaller, type Caller } from "./caller.ts";
import type { LocalCloud } from "./local-cloud.ts";

/** Somebody with an account, as their browser calls: with a session's cookie, from our own pages. */
export interface Person extends Caller {
  readonly userId: string;
  readonly email: string;
  /** What their browser holds, each as `name=value`. */
  readonly cookies: readonly string[];
  signOut(): Promise<void>;
}

type Mailbox = Pick<LocalCloud, "url" | "engines">;

/** Signs in with the code that arrives in the local mailbox. `orgId` is for whom they act. */
export async function signInPerson(cloud: Mailbox, email: string, orgId: OrgId): Promise<Person> {
  const fromOurPage = { origin: cloud.url };
  const stranger = makeCaller(cloud.url, fromOurPage, "app");
  await expectGood(
    stranger.call("POST", "/api/auth/email-otp/send-verification-otp", { email, lang: "zh-CN" }),
  );
  const otp = /\d{6}/.exec(newestMail(cloud, email, "sign-in-code").subject)?.[0];
  const response = await fetch(`${cloud.url}/api/auth/sign-in/email-otp`, {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/json" },
    body: JSON.stringify({ email, otp }),
  });
  const answer = (await response.json()) as { readonly user?: { readonly id: string } };
  if (answer.user === undefined) throw new Error(`${email} did not get in: ${response.status}`);
  const cookies = response.headers.getSetCookie().flatMap((cookie) => cookie.split(";", 1));
  const headers = { ...fromOurPage, cookie: cookies.join("; "), "x-organisation": orgId };
  const caller = makeCaller(cloud.url, headers, "app");
  return {
    ...caller,
    userId: answer.user.id,
    email,
    cookies,
    signOut: () => expectGood(caller.call("POST", "/api/auth/sign-out", {})),
  };
}

/** Opens the newest invitation in the person's mailbox and accepts it. */
export async function acceptInvitation(cloud: Mailbox, person: Person): Promise<void> {
  const { messageId } = newestMail(cloud, person.email, "invitation-");
  const mail = await cloud.engines.mail.log.read(messageId);
  const { text = "" } = await PostalMime.parse(Buffer.from(mail?.raw ?? "", "base64"));
  const token = /\/invitation\/([\w.-]+)/.exec(text)?.[1];
  await expectGood(person.call("POST", "/v1/me/invitations", { token }));
}

function newestMail({ engines }: Mailbox, email: string, notice: string) {
  const mail = engines.mail.log
    .list()
    .findLast(({ to, tags }) => to.includes(email) && tags["account"]?.startsWith(notice));
  if (mail === undefined) throw new Error(`No ${notice} mail for ${email}.`);
  return mail;
}

/** @throws when the answer is no good one: whoever calls here knows that it has to be. */
export async function expectGood(answering: ReturnType<Caller["call"]>): Promise<void> {
  const { status, body } = await answering;
  if (status >= 300) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
}
