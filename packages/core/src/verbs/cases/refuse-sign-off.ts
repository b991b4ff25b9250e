import type { ParsedEvent } from "../../casefile/envelope.ts";
import type { Actor } from "../../kernel/actor.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";

/** An offer without the clause on new penalties is signed off by staff; a client asks for that (B38). */
export function refuseSignOff(
  actor: Actor,
  { definition, data }: ParsedEvent,
): Refused | undefined {
  if (definition.type !== "aftercare.offer.answered.v1") return undefined;
  const { signOff } = data as { readonly signOff?: string };
  const isClient = actor.kind === "user" && actor.role === "client";
  return isClient && signOff !== undefined
    ? refuse("offer.sign-off-staff", { field: "data.signOff" })
    : undefined;
}
