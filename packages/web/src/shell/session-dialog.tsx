import { lazy, Suspense } from "react";
import { sessionLostStore } from "../api/session.ts";
import { useStore } from "../lib/store.ts";

const SignInAgain = lazy(() =>
  import("./sign-in-again.tsx").then(({ SignInAgain: component }) => ({ default: component })),
);

/** The sign-in over the page: a session that ended in the middle of something loses nothing. */
export function SessionDialog() {
  return useStore(sessionLostStore) ? (
    <Suspense fallback={undefined}>
      <SignInAgain />
    </Suspense>
  ) : undefined;
}
