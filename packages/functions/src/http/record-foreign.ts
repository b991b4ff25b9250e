import type { Context as CaseContext } from "@aftercare/core/kernel/context.ts";
import { idPattern, type ClientId } from "@aftercare/core/kernel/ids.ts";
import type { Session } from "@aftercare/core/ports/sessions.ts";
import {
  recordForeign,
  recordForeignOrganisation,
} from "@aftercare/core/verbs/record/record-foreign.ts";
import type { MiddlewareHandler } from "hono";
import type { App } from "../compose.ts";
import type { ApiEnv } from "./api-env.ts";
import { answeredBy } from "./load-later.ts";

/**
 * Around everything behind `authenticate`: whoever asks for a client or an organisation by name and is
 * answered 404 is on record before the answer leaves. One place, so that no route can forget it.
 */
export function recordForeignReach({ ports }: App): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    await next();
    if (c.res.status !== 404) return;
    const { route, clientId: client } = answeredBy(c);
    const cases: CaseContext | undefined = c.get("cases");
    const session: Session | undefined = c.get("session");
    const clientId = named(client);
    const orgId = named(c.req.header("x-organisation"));
    if (cases !== undefined && clientId !== undefined) {
      await recordForeign(cases, { clientId: clientId as ClientId, route });
    } else if (cases === undefined && session !== undefined && orgId !== undefined) {
      await recordForeignOrganisation(ports, { userId: session.userId, orgId, route });
    }
  };
}

/** What cannot be an id names nothing of anybody's. */
function named(id: string | undefined): string | undefined {
  return id !== undefined && idPattern.test(id) ? id : undefined;
}
