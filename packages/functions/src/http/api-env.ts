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
    /** The request as the first API had it, when one that was loaded later answers. */
    readonly first?: ApiContext;
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
    /** Which route of an API that was loaded later answered, and the client it names. */
    readonly answered: { readonly route: string; readonly clientId: string | undefined };
  };
}

export type ApiContext = Context<ApiEnv>;
