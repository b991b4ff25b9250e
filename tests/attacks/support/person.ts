import { readSessionToken } from "@aftercare/functions/http/session-cookie.ts";
import { send, type Answer, type Call } from "./http.ts";
import type { Stage } from "./stage.ts";

/** Whoever sends requests: a person with a cookie, a system with a key, or nobody that we know. */
export interface Sender {
  send(call: Call): Promise<Answer>;
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
}

export interface Person extends Sender {
  readonly email: string;
  readonly userId: string;
  readonly cookie: string;
}

let networks = 0;

/** An address that nobody has sent from yet: all of 127.0.0.0/8 is this machine. */
export function newNetwork(): string {
  networks += 1;
  return `127.${100 + (networks >> 16)}.${(networks >> 8) & 255}.${networks & 255}`;
}

/** Asks for a code, reads it in the mailbox and types it in. */
export async function signIn(stage: Stage, email: string, orgId?: string): Promise<Person> {
  const from = newNetwork();
  const asked = await askForCode(stage, email, from);
  if (asked.status !== 200) throw new Error(`no code for ${email}: ${asked.text}`);
  const otp = newestCode(stage, email);
  const answer = await enterCode(stage, { email, otp }, from);
  if (answer.status !== 200) throw new Error(`${email} is not signed in: ${answer.text}`);
  const cookie = cookiesOf(answer);
  return {
    email,
    userId: await userIdOf(stage, cookie),
    cookie,
    ...browserOf(stage, { cookie, from, orgId }),
  };
}

/** What a page of ours sends for somebody who holds this cookie. */
export function browserOf(
  stage: Stage,
  who: { readonly cookie: string; readonly from?: string; readonly orgId?: string | undefined },
): Sender {
  const { cookie, from = newNetwork(), orgId } = who;
  const own = {
    cookie,
    origin: stage.url,
    "sec-fetch-site": "same-origin",
    ...(orgId === undefined ? {} : { "x-organisation": orgId }),
  };
  return senderOf(stage, own, from);
}

export function keyHolder(stage: Stage, secret: string): Sender {
  return senderOf(stage, { authorization: `Bearer ${secret}` }, newNetwork());
}

export function stranger(stage: Stage): Sender {
  return senderOf(stage, {}, newNetwork());
}

function senderOf(stage: Stage, own: Call["headers"], from: string): Sender {
  const sendAs = ({ headers, ...call }: Call) =>
    send(stage.url, { from, ...call, headers: { ...own, ...headers } });
  return {
    send: sendAs,
    ask: (method, path, body) =>
      sendAs({
        method,
        path,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      }),
  };
}

/** The sign-in page's two requests, from wherever one likes. */
export function askForCode(stage: Stage, email: unknown, from: string): Promise<Answer> {
  return postAuth(stage, "/email-otp/send-verification-otp", { email }, from);
}

export function enterCode(
  stage: Stage,
  typed: { readonly email: unknown; readonly otp: unknown },
  from: string,
): Promise<Answer> {
  return postAuth(stage, "/sign-in/email-otp", typed, from);
}

function postAuth(stage: Stage, path: string, body: object, from: string): Promise<Answer> {
  return send(stage.url, {
    method: "POST",
    path: `/api/auth${path}`,
    from,
    headers: { "content-type": "application/json", origin: stage.url },
    body: JSON.stringify(body),
  });
}

/** Of all mails to somebody the newest one's code. */
export function newestCode({ cloud }: Stage, email: string): string {
  const mails = cloud.engines.mail.log.list().filter(({ to }) => to.includes(email));
  const codes = mails.flatMap(({ subject }) => /\b\d{6}$/.exec(subject)?.[0] ?? []);
  return codes.at(-1) ?? "";
}

export function cookiesOf({ headers }: Answer): string {
  const set = headers["set-cookie"] ?? [];
  return set.map((cookie) => cookie.split(";")[0]).join("; ");
}

async function userIdOf({ cloud }: Stage, cookie: string): Promise<string> {
  const token = readSessionToken(cookie, cloud.app.config) ?? "";
  const session = await cloud.app.ports.sessions.find(token);
  if (session === undefined) throw new Error("no session");
  return session.userId;
}
