import type { meSchema } from "@aftercare/functions/http/views/people-views.ts";
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { makeKeptStore, useStore } from "../lib/store.ts";
import { call } from "./call.ts";
import { organisationStore } from "./session.ts";

export type Me = z.output<typeof meSchema>;
export type Membership = Me["memberships"][number];
export type Role = Membership["role"];

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => call<Me>("GET", "/v1/me"),
  staleTime: 5 * 60_000,
});

/** The organisation last worked in on this device. */
const chosenStore = makeKeptStore<string>("organisation", [readChosen()], "");

function readChosen(): string {
  try {
    return localStorage.getItem("organisation") ?? "";
  } catch {
    return "";
  }
}

export function chooseOrganisation(id: string): void {
  chosenStore.set(id);
}

/** The membership that is worked in: the chosen one, else the first. Undefined when there is none yet. */
export function membershipOf(me: Me, chosen = chosenStore.get()): Membership | undefined {
  const found = me.memberships.find(({ organisation }) => organisation.id === chosen);
  const membership = found ?? me.memberships[0];
  if (membership !== undefined) organisationStore.set(membership.organisation.id);
  return membership;
}

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Who the person is in this organisation. Only below the shells, which let nobody in without one. */
export function useMembership(): Membership {
  const membership = membershipOf(useMe(), useStore(chosenStore));
  if (membership === undefined) throw new Error("A screen was shown to nobody.");
  return membership;
}

/** A client's own file. Only on client screens. */
export function useOwnClientId(): string {
  const { clientId } = useMembership();
  if (clientId === undefined) throw new Error("A client's screen was shown to somebody else.");
  return clientId;
}
