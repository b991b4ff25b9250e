import type { FollowUp } from "../../api/clients.ts";
import { readField } from "./event-parts.ts";

/** The follow-ups that an event speaks of: the one it is about, or those whose steps a mail carried. */
export function followUpsIn<One extends Pick<FollowUp, "key">>(
  data: unknown,
  followUps: readonly One[],
): readonly One[] {
  const key = readField(data, "followUp");
  if (key !== undefined) return followUps.filter((followUp) => followUp.key === key);
  const steps = stepsIn(data);
  return followUps.filter((followUp) => steps.some((step) => step.startsWith(`${followUp.key}/`)));
}

function stepsIn(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null || !("steps" in data)) return [];
  const { steps } = data;
  return Array.isArray(steps) ? steps.filter((step) => typeof step === "string") : [];
}
