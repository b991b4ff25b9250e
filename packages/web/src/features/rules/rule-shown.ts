import type { ListedRule } from "../../api/rules.ts";

/** Whether an organisation may change anything of it. */
export function isOpenToChange({ bounds, steps, mayBeOff }: ListedRule): boolean {
  return bounds !== undefined || mayBeOff || steps.some((step) => step.bounds !== undefined);
}

/** The rules that a filter leaves: `open`, `changed` (published or in the draft), or all. */
export function shownOf(
  rules: readonly ListedRule[],
  show: string,
  inDraft: readonly ListedRule[],
): readonly ListedRule[] {
  if (show === "open") return rules.filter(isOpenToChange);
  if (show !== "changed") return rules;
  return rules.filter((rule) => rule.changed !== undefined || inDraft.includes(rule));
}
