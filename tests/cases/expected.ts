import type { FollowUp } from "@aftercare/core/followups/follow-up.ts";
import type { Story } from "@aftercare/core/testing/told-story.ts";

/** `2025-07-05`, or `2025-07-05 (staff 2025-07-07)` when the day is a rest day. */
export function writtenDue({ due, staffDue }: FollowUp): string {
  return written(due, staffDue);
}

export function writtenSteps({ steps }: FollowUp): Record<string, string> {
  return Object.fromEntries(steps.map(({ id, on, staffOn }) => [id, written(on, staffOn)]));
}

function written(on: string, staffOn: string): string {
  return staffOn === on ? on : `${on} (staff ${staffOn})`;
}

/** The one follow-up of a rule that is still open on a day. */
export function openOne(story: Story, day: string, rule: string): FollowUp {
  const open = story
    .followUps(day, rule)
    .filter(({ state }) => state === "open" || state === "planned");
  const [first, ...others] = open;
  if (first === undefined || others.length > 0) {
    throw new Error(`${open.length} open follow-ups of ${rule} on ${day}`);
  }
  return first;
}

/** Rule to written due date, for every follow-up that is open on a day. */
export function openDues(story: Story, day: string): Record<string, string> {
  const open = story
    .planOn(day)
    .followUps.filter(({ state }) => state === "open" || state === "planned");
  return Object.fromEntries(open.map((followUp) => [followUp.rule, writtenDue(followUp)]));
}
