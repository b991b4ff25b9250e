import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  Navigate,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { meQuery, membershipOf, useMembership } from "../api/me.ts";
import { ProblemError } from "../api/problem.ts";
import { queryClient } from "../api/queries.ts";
import { startOf } from "../shell/staff-places.ts";
import { searchScreen } from "./screen.ts";

/** Nobody gets further without a session, and without an organisation not much. */
export const rootRoute = createRootRoute({ component: Outlet });

const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: "signed-in",
  loader: async () => {
    const me = await queryClient.query({ ...meQuery, staleTime: "static" }).catch(toSignIn);
    if (membershipOf(me) === undefined) redirect({ to: "/nobody", throw: true });
  },
  component: Outlet,
});

export const signedInRoute = signedIn;

function toSignIn(error: unknown): never {
  if (error instanceof ProblemError && error.problem.status === 401) {
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
  }
  throw error;
}

export const clientShell = createRoute({
  getParentRoute: () => signedIn,
  id: "client",
  component: lazyRouteComponent(() => import("../shell/client-shell.tsx"), "ClientShell"),
});

export const staffShell = createRoute({
  getParentRoute: () => signedIn,
  id: "staff",
  component: lazyRouteComponent(() => import("../shell/staff-shell.tsx"), "StaffShell"),
});

/** Screens that everybody has stand in the shell of whoever looks. */
export const personShell = createRoute({
  getParentRoute: () => signedIn,
  id: "person",
  component: lazyRouteComponent(() => import("../shell/person-shell.tsx"), "PersonShell"),
});

function Start() {
  const { role } = useMembership();
  return <Navigate to={startOf[role]} replace />;
}

export const startRoute = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  component: Start,
});

export const nobodyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "nobody",
  component: lazyRouteComponent(() => import("../shell/nobody-screen.tsx"), "NobodyScreen"),
});

/** The one way in that needs a script; the server's own pages have the others. */
export const passkeyRoute = searchScreen(
  rootRoute,
  "passkey",
  ["next"],
  () => import("../features/account/passkey-screen.tsx"),
  "PasskeyScreen",
);
