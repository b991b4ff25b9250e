import type { Context as CaseContext } from "@aftercare/core/kernel/context.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { Session, User } from "@aftercare/core/ports/sessions.ts";
import type { Context } from "hono";

/** What a request carries through the API. */
export interface ApiEnv {
  readonly Bindings: {
    /** API Gateway's name for the request. */
    readonly requestId?: string | undefined;
    /** Who is at the other end of the line, by the gateway or by the CDN in front of it. */
    readonly sourceIp?: string | undefined;
    /** Past the CDN, which alone may ask here. */
    readonly isDetour?: boolean;
  };
  readonly Variables: {
    readonly requestId: string;
    readonly language: Language;
    /** Who acts, for which organisation, and what they may reach; only behind `authenticate`. */
    readonly cases: CaseContext;
    /** Of a signed-in person. */
    readonly session: Session;
    /** Only behind `authenticatePerson`. */
    readonly user: User;
  };
}

export type ApiContext = Context<ApiEnv>;
