import type { Actor } from "../kernel/actor.ts";
import { eventPolicy, type EventGrant } from "./event-policy.ts";
import { reachBy } from "./permit.ts";
import type { Reach } from "./policy.ts";

/** On whose files the actor may record events of this type; undefined when on none. */
export function reachOfEvent(actor: Actor, type: string): Reach | undefined {
  return reachBy(grantOf(type), actor);
}

/** Whether what this actor records is only asked for, and a supervisor decides. */
export function onlyProposes(actor: Actor, type: string): boolean {
  return actor.kind === "user" && grantOf(type).proposes?.includes(actor.role) === true;
}

/** Recorded by the system alone, and met in timelines. */
export function isClockworkOnly(type: string): boolean {
  return grantOf(type).system === true;
}

function grantOf(type: string): EventGrant {
  const grant = eventPolicy[type];
  if (grant === undefined) throw new Error(`The policy says nothing about ${type}.`);
  return grant;
}
