import type { LimitRule, Limits, Taken } from "@aftercare/core/ports/limits.ts";
import { createHash } from "node:crypto";
import type { Door } from "./doors.ts";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

interface SignInLimits {
  readonly perAddress: readonly LimitRule[];
  readonly perNetwork: readonly LimitRule[];
}

/** A household shares a network; nobody needs ten codes a day. */
const limitsOf: Readonly<Record<NonNullable<Door["counts"]>, SignInLimits>> = {
  code: {
    perAddress: [
      { most: 3, perSeconds: 15 * minute },
      { most: 10, perSeconds: day },
    ],
    perNetwork: [{ most: 30, perSeconds: hour }],
  },
  attempt: {
    perAddress: [{ most: 10, perSeconds: hour }],
    perNetwork: [{ most: 60, perSeconds: hour }],
  },
};

/**
 * Counts one request of a code or one try, for the network first: a flood from one place must not use up what
 * a person has. A store that cannot count lets nobody pass (`store.unavailable`).
 */
export async function limitSignIn(
  limits: Limits,
  counts: NonNullable<Door["counts"]>,
  who: { readonly network: string | undefined; readonly email: string | undefined },
): Promise<Taken> {
  const { perAddress, perNetwork } = limitsOf[counts];
  const network = `${counts}/network/${who.network ?? "unknown"}`;
  const address = who.email === undefined ? undefined : `${counts}/address/${hashOf(who.email)}`;
  const rules = [
    ...perNetwork.map((rule) => [network, rule] as const),
    ...(address === undefined ? [] : perAddress.map((rule) => [address, rule] as const)),
  ];
  for (const [name, rule] of rules) {
    const taken = await limits.take(name, rule);
    if (taken.kind === "limited") return taken;
  }
  return { kind: "ok" };
}

function hashOf(email: string): string {
  return createHash("sha256").update(email).digest("base64url");
}
