import { queryOptions } from "@tanstack/react-query";
import { call } from "./call.ts";
import { meQuery, type Me } from "./me.ts";
import { queryClient } from "./queries.ts";

/** One place where the person is signed in. */
export interface OwnSession {
  readonly id: string;
  /** Names it when it is ended. */
  readonly token: string;
  readonly createdAt: string;
  readonly factor: Me["factor"];
  readonly userAgent?: string | null;
  readonly ipAddress?: string | null;
}

interface Current {
  readonly session: OwnSession;
  readonly user: { readonly twoFactorEnabled?: boolean | null };
}

/** The newest first, and which of them is this very browser. */
export const sessionsQuery = queryOptions({
  queryKey: ["me", "sessions"],
  queryFn: async () => {
    const [sessions, current] = await Promise.all([
      call<readonly OwnSession[]>("GET", "/api/auth/list-sessions"),
      call<Current | null>("GET", "/api/auth/get-session"),
    ]);
    const newestFirst = [...sessions].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    return {
      sessions: newestFirst,
      currentId: current?.session.id,
      hasAuthenticator: current?.user.twoFactorEnabled === true,
    };
  },
});

/** Whether the weekly mail comes, in the organisation one acts for. */
export interface DigestChoice {
  readonly wanted: boolean;
}

export const digestQuery = queryOptions({
  queryKey: ["organisation", "digest"],
  queryFn: () => call<DigestChoice>("GET", "/v1/digest"),
});

export const chooseDigest = (wanted: boolean) =>
  call<DigestChoice>("PUT", "/v1/digest", { wanted });

export async function endSession(token: string): Promise<void> {
  await call("POST", "/api/auth/revoke-session", { token });
}

export async function endOtherSessions(): Promise<void> {
  await call("POST", "/api/auth/revoke-other-sessions", {});
}

/** How the person calls themselves, wherever they are signed in. */
export async function renameMe(name: string): Promise<void> {
  queryClient.setQueryData(meQuery.queryKey, await call<Me>("PATCH", "/v1/me", { name }));
}
