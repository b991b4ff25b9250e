import type { IsoDate } from "../calendar/dates.ts";
import { laterOf } from "../calendar/dates.ts";
import type { RuleOverride } from "./rule-override.ts";
import type { Instance } from "./rule.ts";

/** When a rule was switched off, and when on again. Within one day it never was off. */
export interface OffPeriod {
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly by: string;
}

/** `versions` are those of one rule, oldest first. */
export function offPeriods(versions: readonly RuleOverride[]): readonly OffPeriod[] {
  const periods: OffPeriod[] = [];
  let began: RuleOverride | undefined;
  for (const version of versions) {
    if (version.off === true) {
      began ??= version;
    } else if (began !== undefined) {
      const { since: from, by } = began;
      if (from < version.since) periods.push({ from, until: version.since, by });
      began = undefined;
    }
  }
  return began === undefined ? periods : [...periods, { from: began.since, by: began.by }];
}

/** After everything that a file can hold: what was said before the switch still counts, and after it too. */
const afterAll = Number.MAX_SAFE_INTEGER;

/**
 * What a switched-off rule still calls for. What was open is superseded; what became known meanwhile is not
 * called for; what was open before goes on when the rule is on again, and speaks once of what it missed.
 */
export function instanceBetween(
  instance: Instance,
  periods: readonly OffPeriod[],
): Instance | undefined {
  let lived = instance;
  for (const { from, until, by } of periods) {
    if (lived.knownOn >= from) {
      if (until === undefined || lived.knownOn < until) return undefined;
    } else if (until !== undefined) {
      lived = { ...lived, knownOn: laterOf(lived.knownOn, until) };
    } else {
      const over = { on: from, by, seq: afterAll, reason: "rule-off" };
      lived = { ...lived, over: lived.over ?? over };
    }
  }
  return lived;
}
