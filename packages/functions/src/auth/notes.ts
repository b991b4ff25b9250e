import type { Factor } from "@aftercare/core/ports/sessions.ts";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { factorAfter, isSignIn } from "./factor.ts";

/** What somebody beside the caller must hear of. */
export type Happening =
  | { readonly kind: "code-made"; readonly email: string; readonly code: string }
  | { readonly kind: "signed-up" }
  | {
      readonly kind: "signed-in";
      readonly userId: string;
      readonly email: string;
      readonly factor: Factor;
    };

/** Keeps a happening with the request it happened in. */
export type Note = (request: Request | undefined, happening: Happening) => void;

/** A code of a person with a second factor leads to no session yet; that one is only heard of when it is there. */
export function noteSignIns(note: Note): BetterAuthPlugin {
  return {
    id: "aftercare-notes",
    hooks: {
      after: [
        {
          matcher: ({ path = "" }) => isSignIn(path),
          handler: createAuthMiddleware(async ({ context, path, request }) => {
            const { newSession, session } = context;
            // With a session from before, a code confirms an authenticator: nobody has come in.
            if (!newSession || session) return;
            const { id: userId, email } = newSession.user;
            note(request, {
              kind: "signed-in",
              userId,
              email,
              factor: factorAfter(path, undefined),
            });
          }),
        },
      ],
    },
  };
}
