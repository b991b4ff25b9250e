import type { Previewed } from "../../api/preview.ts";

type Change = Previewed["difference"][number];

/**
 * A follow-up is named by the day that it counts from, so another day ends the old one and adds a new one. To
 * people it moved: such pairs become one line, from the old day to the new one.
 */
export function pairMoves(difference: readonly Change[]): readonly Change[] {
  const added = difference.filter(({ change }) => change === "added");
  const pairs = new Map<Change, Change>();
  for (const ended of difference.filter(({ change }) => change === "superseded")) {
    const taken = new Set(pairs.values());
    const next = added.find((one) => !taken.has(one) && nameOf(one) === nameOf(ended));
    if (next !== undefined) pairs.set(ended, next);
  }
  const replaced = new Set(pairs.values());
  return difference
    .filter((change) => !replaced.has(change))
    .map((change) => {
      const next = pairs.get(change);
      return next === undefined ? change : { ...next, change: "moved", from: change.due };
    });
}

/** The rule and what it is about, without the day: `R02@2026-11-24#bank` is `R02#bank`. */
function nameOf({ rule, followUp }: Change): string {
  const [, about = ""] = followUp.split("#");
  return `${rule}#${about}`;
}
