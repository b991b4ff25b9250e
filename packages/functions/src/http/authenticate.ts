import { dateOf, toLocal } from "@aftercare/core/calendar/instant.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context as CaseContext } from "@aftercare/core/kernel/context.ts";
import { idPattern, type OrgId } from "@aftercare/core/kernel/ids.ts";
import { needsSecondFactor } from "@aftercare/core/policy/second-factor.ts";
import type { Member } from "@aftercare/core/ports/members.ts";
import type { Session, User } from "@aftercare/core/ports/sessions.ts";
import type { MiddlewareHandler } from "hono";
import type { App } from "../compose.ts";
import type { ApiContext, ApiEnv } from "./api-env.ts";
import {
  answerLimited,
  takeForKey,
  takeForStranger,
  takeForUser,
  withinLimit,
  type Counting,
} from "./guards/limits.ts";
import { noteKeyUse } from "./key-use.ts";
import type { ProblemCode } from "./problems/problem-kinds.ts";
import { answer, answerProblem, problemOf, readerOf } from "./problems/problem.ts";
import { readSessionToken } from "./session-cookie.ts";

type Middleware = MiddlewareHandler<ApiEnv>;

/**
 * Who acts for which organisation: the holder of its key, or a signed-in member. A person who belongs to
 * several names one in `x-organisation`. One that is not theirs is not there.
 */
export function authenticate(app: App): Middleware {
  return async (c, next) => {
    const key = bearerKey(c);
    const known = key === undefined ? await knowMember(app, c) : await knowKey(app, c, key);
    const { who, counting, noting } = known;
    if (typeof who === "string") return turnAway(c, who, counting);
    c.set("cases", who);
    // Browsers compute no day of their own: the organisation's zone and clock say which day it is.
    const now = toLocal(who.clock.now(), who.org.zone);
    c.header("x-today", dateOf(now));
    c.header("x-now", now);
    const [answered] = await Promise.all([withinLimit(c, next, counting), noting]);
    return answered;
  };
}

/** A signed-in person, whatever they belong to. */
export function authenticatePerson(app: App): Middleware {
  return async (c, next) => {
    const session = await findSession(app, c);
    if (session === undefined) return turnAway(c, "unauthorised", takeForStranger(app, c));
    const counting = takeForUser(app, session.userId);
    const user = await app.ports.users.load(session.userId);
    if (user === undefined) return turnAway(c, "unauthorised", counting);
    c.set("session", session);
    c.set("user", user);
    return withinLimit(c, next, counting);
  };
}

/** The signed-in person behind a request for a page, if there is one. */
export async function findPerson(app: App, c: ApiContext): Promise<User | undefined> {
  const session = await findSession(app, c);
  return session && app.ports.users.load(session.userId);
}

/**
 * Whether this session is too little for what its person may do in an organisation. For acts on one that is
 * not entered by `authenticate`, because its doors are shut.
 */
export async function lacksSecondFactor(
  { ports: { members, organisations } }: App,
  { userId, factor }: Session,
  orgId: OrgId,
): Promise<boolean> {
  const [org, member] = await Promise.all([organisations.load(orgId), members.load(orgId, userId)]);
  if (org === undefined || member?.state !== "active") return false;
  return needsSecondFactor(org, member.role, factor);
}

/** Who it is, or why they are turned away. Counting against their limit goes on meanwhile. */
interface Known {
  readonly who: CaseContext | ProblemCode;
  readonly counting: Counting;
  readonly noting?: Promise<void>;
}

async function knowKey(app: App, c: ApiContext, key: string): Promise<Known> {
  const owner = await app.ports.apiKeys.ownerOfApiKey(key);
  if (owner === undefined) return { who: "unauthorised", counting: takeForStranger(app, c) };
  const counting = takeForKey(app, owner);
  const { orgId, keyId: id, scopes } = owner;
  const cases = await app.contextFor(orgId, { kind: "apiKey", id, scopes });
  if (cases === undefined) return { who: "unauthorised", counting };
  return { who: cases, counting, noting: noteKeyUse(app, owner, cases.org.zone) };
}

async function knowMember(app: App, c: ApiContext): Promise<Known> {
  const session = await findSession(app, c);
  if (session === undefined) return { who: "unauthorised", counting: takeForStranger(app, c) };
  c.set("session", session);
  const counting = takeForUser(app, session.userId);
  return { who: await enterAsMember(app, c, session), counting };
}

async function enterAsMember(
  app: App,
  c: ApiContext,
  session: Session,
): Promise<CaseContext | ProblemCode> {
  const member = await findMember(app, session.userId, c.req.header("x-organisation"));
  if (typeof member === "string") return member;
  const cases = await app.contextFor(member.orgId, actorOf(member));
  if (cases === undefined) return "not-found";
  if (needsSecondFactor(cases.org, member.role, session.factor)) return "second-factor.required";
  return cases;
}

function findSession(app: App, c: ApiContext): Promise<Session | undefined> {
  const token = readSessionToken(c.req.header("cookie"), app.config);
  return token === undefined ? Promise.resolve(undefined) : app.ports.sessions.find(token);
}

/** The organisation that was named, or the only one there is. */
async function findMember(
  { ports: { members } }: App,
  userId: string,
  orgId: string | undefined,
): Promise<Member | ProblemCode> {
  if (orgId !== undefined) {
    const member = idPattern.test(orgId) ? await members.load(orgId as OrgId, userId) : undefined;
    return member?.state === "active" ? member : "not-found";
  }
  const all = await members.ofUser(userId);
  const [only, ...others] = all.filter(({ state }) => state === "active");
  if (only === undefined) return "membership.missing";
  return others.length === 0 ? only : "organisation.unclear";
}

function actorOf({ userId, role, clientId }: Member): Actor {
  const user = { kind: "user", id: userId, role } as const;
  return clientId === undefined ? user : { ...user, clientId };
}

async function turnAway(c: ApiContext, code: ProblemCode, counting: Counting): Promise<Response> {
  const reached = await counting;
  if (reached !== undefined) return answerLimited(c, reached);
  if (code !== "unauthorised") return answer(c, code);
  const problem = problemOf(code, readerOf(c));
  return answerProblem(c, problem, { "www-authenticate": 'Bearer realm="aftercare"' });
}

function bearerKey(c: ApiContext): string | undefined {
  return /^Bearer +(ak_[\w-]{1,200})$/i.exec(c.req.header("authorization") ?? "")?.[1];
}
