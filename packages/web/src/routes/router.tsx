import { createRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { queryClient } from "../api/queries.ts";
import { useSay } from "../language/language.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Empty, Page } from "../ui/page.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { uiTexts } from "../ui/ui-texts.ts";
import { adminRoutes } from "./admin-routes.ts";
import { clientRoutes } from "./client-routes.ts";
import { personRoutes } from "./person-routes.ts";
import {
  clientShell,
  nobodyRoute,
  passkeyRoute,
  personShell,
  rootRoute,
  signedInRoute,
  staffShell,
  startRoute,
} from "./shells.tsx";
import { staffRoutes } from "./staff-routes.ts";

const tree = rootRoute.addChildren([
  nobodyRoute,
  passkeyRoute,
  signedInRoute.addChildren([
    startRoute,
    clientShell.addChildren(clientRoutes),
    personShell.addChildren(personRoutes),
    staffShell.addChildren([...staffRoutes, ...adminRoutes]),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  basepath: "/app",
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingMs: 300,
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: ScreenProblem,
  defaultNotFoundComponent: NotFound,
});

/** A screen that could not be shown keeps its frame, says why, and tries again. */
function ScreenProblem({ error, reset }: ErrorComponentProps) {
  return (
    <div style={{ padding: "var(--space-5) var(--space-4)" }}>
      <ProblemNote
        error={error}
        retry={() => {
          void queryClient.resetQueries({ predicate: ({ state }) => state.status === "error" });
          reset();
        }}
      />
    </div>
  );
}

function NotFound() {
  const say = useSay();
  return (
    <Page title={say(uiTexts.notFoundTitle)}>
      <Empty>
        <p>{say(uiTexts.notFound)}</p>
        <ButtonLink to="/">{say(uiTexts.home)}</ButtonLink>
      </Empty>
    </Page>
  );
}

declare module "@tanstack/react-router" {
  interface Register {
    readonly router: typeof router;
  }
}
