import { eventPolicy, type EventGrant } from "@aftercare/core/policy/event-policy.ts";
import { subjectOf, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { policy, type Act, type Grant } from "@aftercare/core/policy/policy.ts";
import { clientIdOf, counsellorOf, type Player } from "./cast.ts";
import type { Target } from "./target.ts";

/**
 * What the policy's data means, read here a second time and in other words than `permit` and `covers` do:
 * a verb that asks them wrongly, or not at all, cannot hide behind them.
 */
export type Verdict = "allowed" | "proposed" | "forbidden" | "not-there";

type Whose = "nothing" | "signed" | "own" | "own and unassigned" | "everything";

const whose = { own: "own", assigned: "own and unassigned", organisation: "everything" } as const;

/** Whose case files a player may touch by this grant. */
export function touches({ actor }: Player, grant: Grant): Whose {
  if (actor.kind === "user") {
    const reach = grant[actor.role];
    return reach === undefined ? "nothing" : whose[reach];
  }
  if (actor.kind === "apiKey") {
    const needed = grant.apiKey;
    const fits = actor.scopes.some((scope) => scope === needed);
    return fits ? "everything" : "nothing";
  }
  if (grant[actor.kind] === undefined) return "nothing";
  return actor.kind === "link" ? "signed" : "everything";
}

export const grantOf = (act: Act): Grant => policy[act];

export function grantOfEvent(type: string): EventGrant {
  const grant = eventPolicy[type];
  if (grant === undefined) throw new Error(`Nobody may record ${type}.`);
  return grant;
}

/** Whether what the target stands for is a case file that the player may touch. */
export function mayTouch(
  player: Player,
  grant: Grant,
  target: Pick<Target, "house" | "client">,
  about?: FileRef,
): boolean {
  if (target.house !== player.house) return false;
  const { client } = target;
  switch (touches(player, grant)) {
    case "nothing":
      return false;
    case "everything":
      return true;
    case "signed":
      return player.actor.kind === "link" && about !== undefined && isSame(player.actor.ref, about);
    case "own":
      return (
        player.actor.kind === "user" && player.actor.clientId === clientIdOf(client, target.house)
      );
    case "own and unassigned": {
      const counsellor = counsellorOf[client];
      return counsellor === undefined || counsellor === player.name;
    }
  }
}

const isSame = (one: FileRef, other: FileRef) => subjectOf(one) === subjectOf(other);

/** For acts on case files. `denied` is what somebody hears who may do it to no file at all. */
export function expectedOfFile(
  player: Player,
  grant: Grant,
  target: Target,
  denied: "forbidden" | "not-there",
): Verdict {
  if (touches(player, grant) === "nothing") return denied;
  return mayTouch(player, grant, target, target.file) ? "allowed" : "not-there";
}

/** For acts on the organisation, and on things of it that are no case files. */
export function expectedOfThing(player: Player, grant: Grant, target: Target): Verdict {
  if (touches(player, grant) === "nothing") return "forbidden";
  return target.house === player.house ? "allowed" : "not-there";
}

/** For verbs that only the clockwork reaches, and each organisation's own: anything else is a mistake of ours. */
export function expectedOfClockwork(player: Player, grant: Grant, target: Target): Verdict {
  return mayTouch(player, grant, target) ? "allowed" : "forbidden";
}

/** For events: who only proposes has asked, and nothing is recorded yet. */
export function expectedOfEvent(
  player: Player,
  type: string,
  target: Target,
  about: FileRef,
): Verdict {
  const grant = grantOfEvent(type);
  if (touches(player, grant) === "nothing") return "forbidden";
  // Whoever enrols a client under an id that another organisation uses has a client of their own.
  const opens = type === "aftercare.client.enrolled.v1" && target.house !== player.house;
  if (!opens && !mayTouch(player, grant, target, about)) return "not-there";
  const { actor } = player;
  const asks = actor.kind === "user" && (grant.proposes ?? []).some((role) => role === actor.role);
  return asks ? "proposed" : "allowed";
}
