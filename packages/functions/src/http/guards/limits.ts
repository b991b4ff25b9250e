import { setImmediate } from "node:timers/promises";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { ApiKeyOwner } from "@aftercare/core/ports/api-keys.ts";
import type { LimitRule } from "@aftercare/core/ports/limits.ts";
import type { MiddlewareHandler, Next } from "hono";
import type { App } from "../../compose.ts";
import type { ApiContext, ApiEnv } from "../api-env.ts";
import { networkOf } from "../network.ts";
import { answerProblem, problemOf, readerOf } from "../problems/problem.ts";

/** How many requests each of them may send in a minute. A key has a limit of its own. */
const rules = {
  user: { most: 300, perSeconds: 60 },
  /** Of one network, without a key or a session that we know. */
  stranger: { most: 30, perSeconds: 60 },
  /** Of one network, to what is open to everybody: the pages behind mails, the description of the API. */
  open: { most: 120, perSeconds: 60 },
  /** Of one partner's system, in messages that it signed. */
  source: { most: 600, perSeconds: 60 },
} as const satisfies Readonly<Record<string, LimitRule>>;

export interface LimitReached {
  readonly policy: "key" | keyof typeof rules;
  readonly rule: LimitRule;
  readonly retryAfterSeconds: number;
}

/** Under way; undefined when the limit is not reached. */
export type Counting = Promise<LimitReached | undefined>;

/** Counts one request of a key, by the key's own limit. */
export function takeForKey(app: App, { orgId, keyId, perMinute }: ApiKeyOwner): Counting {
  return countRequest(app, "key", `${orgId}/${keyId}`, { most: perMinute, perSeconds: 60 });
}

/** Counts one request of a signed-in person, over all their organisations and devices. */
export function takeForUser(app: App, userId: string): Counting {
  return countRequest(app, "user", userId, rules.user);
}

/** Counts one message that a source signed. */
export function takeForSource(app: App, orgId: string, sourceId: string): Counting {
  return countRequest(app, "source", `${orgId}/${sourceId}`, rules.source);
}

/** Counts one request that nobody known to us sent. */
export function takeForStranger(app: App, c: ApiContext): Counting {
  return countRequest(app, "stranger", networkIn(c), rules.stranger);
}

/** For what stands open: counted by the network it is asked from. */
export function limitNetwork(
  app: App,
  answerReached: (c: ApiContext, reached: LimitReached) => Response | Promise<Response>,
): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const counting = countRequest(app, "open", networkIn(c), rules.open);
    return withinLimit(c, next, counting, answerReached);
  };
}

/**
 * Goes on with the request as far as its limit allows. What changes something waits for the count. What only
 * reads goes on beside it, so that the count costs no time, and loses its answer when it was one too many; a
 * process that knows already that the limit is reached does not even start.
 */
export async function withinLimit(
  c: ApiContext,
  next: Next,
  counting: Counting,
  answerReached: (
    c: ApiContext,
    reached: LimitReached,
  ) => Response | Promise<Response> = answerLimited,
): Promise<Response | undefined> {
  const onlyReads = c.req.method === "GET" || c.req.method === "HEAD";
  const known = await (onlyReads ? Promise.race([counting, setImmediate(undefined)]) : counting);
  if (known !== undefined) return answerReached(c, known);
  const [reached] = await Promise.all([counting, next()]);
  if (reached === undefined) return undefined;
  c.res = undefined;
  c.res = await answerReached(c, reached);
  return undefined;
}

/** 429 with `Retry-After` and the `RateLimit` fields of draft-ietf-httpapi-ratelimit-headers-10. */
export function answerLimited(c: ApiContext, reached: LimitReached): Response {
  return answerProblem(c, problemOf("limit.reached", readerOf(c)), limitHeaders(reached));
}

/** The same for a person who followed a link. */
export async function answerBusyPage(c: ApiContext, reached: LimitReached): Promise<Response> {
  for (const [name, value] of Object.entries(limitHeaders(reached))) c.header(name, value);
  const { answerBusy } = await import("../pages/answer-in-both.ts");
  return answerBusy(c);
}

function limitHeaders({ policy, rule, retryAfterSeconds }: LimitReached) {
  return {
    "retry-after": String(retryAfterSeconds),
    "ratelimit-policy": `"${policy}";q=${rule.most};w=${rule.perSeconds}`,
    ratelimit: `"${policy}";r=0;t=${retryAfterSeconds}`,
  };
}

/** The gateway's own word for who called. `X-Forwarded-For` says whatever its sender likes. */
function networkIn(c: ApiContext): string {
  return networkOf(c.env?.sourceIp) ?? "unknown";
}

/**
 * Fails open: a count that the store does not take lets the request pass, with a line in the log. These
 * limits keep one caller from slowing down the others; they keep no secret. When the whole store is away, the
 * request itself fails a moment later. What guards a secret (sign-in codes) calls `limits.take` and fails shut.
 */
async function countRequest(
  { ports: { limits, log } }: App,
  policy: LimitReached["policy"],
  who: string,
  rule: LimitRule,
): Counting {
  try {
    const taken = await limits.take(`request/${policy}/${who}`, rule);
    if (taken.kind === "ok") return undefined;
    return { policy, rule, retryAfterSeconds: taken.retryAfterSeconds };
  } catch (error) {
    if (!(error instanceof AppError && error.code === "store.unavailable")) throw error;
    log.warn("a request was not counted", { limit: policy });
    return undefined;
  }
}
