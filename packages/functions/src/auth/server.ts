import type { Limits } from "@aftercare/core/ports/limits.ts";
import type { Log } from "@aftercare/core/ports/log.ts";
import { betterAuth } from "better-auth/minimal";
import { authOptions } from "./auth-options.ts";
import type { Happening } from "./notes.ts";
import type { tableAdapter } from "./table-adapter.ts";

export interface AuthDeps {
  readonly database: ReturnType<typeof tableAdapter>;
  readonly secret: string;
  readonly appUrl: string;
  readonly limits: Limits;
  readonly log: Log;
}

export interface AuthServer {
  /** Answers one request under `/api/auth`, and tells what happened that somebody must hear of. */
  handle(request: Request): Promise<Handled>;
}

export interface Handled {
  readonly response: Response;
  readonly happened: readonly Happening[];
}

/** Knows who people are: codes, second factors, passkeys, sessions. It mails nothing itself. */
export function makeAuth(deps: AuthDeps): AuthServer {
  const notes = new WeakMap<Request, Happening[]>();
  const auth = betterAuth(
    authOptions(deps, (request, happening) => {
      if (request !== undefined) notes.get(request)?.push(happening);
    }),
  );
  return {
    async handle(request) {
      const happened: Happening[] = [];
      notes.set(request, happened);
      const response = await auth.handler(request);
      return { response, happened };
    },
  };
}
