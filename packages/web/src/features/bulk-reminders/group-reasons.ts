import type { NudgeResult } from "../../api/nudges.ts";

/** Why some are left out, and who they are. */
export interface Reason {
  readonly detail: string;
  readonly names: readonly string[];
}

/** The reason most of them share first. */
export function groupReasons(results: readonly NudgeResult[]): readonly Reason[] {
  const byDetail = new Map<string, string[]>();
  for (const { outcome, reason, clientName, clientId } of results) {
    if (outcome === "send" || reason === undefined) continue;
    const names = byDetail.get(reason.detail) ?? [];
    byDetail.set(reason.detail, [...names, clientName ?? clientId]);
  }
  return Array.from(byDetail, ([detail, names]) => ({ detail, names })).sort(
    (a, b) => b.names.length - a.names.length,
  );
}
