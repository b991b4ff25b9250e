import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { liveSettlement, type DebtFacts } from "../facts.ts";
import { currentStatement, statementOf } from "../reconcile.ts";
import type { StatementFact } from "../statement-fact.ts";
import { changeWhere } from "./define.ts";
import * as field from "./fields.ts";

/** What the events of a reconciliation have in common. */

/** B08, B64: what proves it. Files of this debt that are there. */
export const evidenceIds = z.array(field.id).max(20).optional();

/** Refuses what is said of a statement that is not there, is finished, or made way for a newer one. */
export function openSheet(facts: DebtFacts, statementId: string): Refused | undefined {
  const statement = statementOf(facts, statementId);
  const named = "data.statementId";
  if (statement === undefined) {
    return refuse("statement.unknown", { field: named, slots: { id: statementId } });
  }
  if (liveSettlement(facts) !== undefined) return refuse("payment.nothing-owed");
  if (statement.resolved !== undefined || statement.signedOff !== undefined) {
    return refuse("statement.finished", { field: named });
  }
  return currentStatement(facts)?.id === statementId
    ? undefined
    : refuse("statement.replaced", { field: named });
}

export function refuseProofs(
  { evidence }: DebtFacts,
  named: readonly string[] | undefined,
): Refused | undefined {
  const missing = named?.find((id) => !evidence.some((one) => one.id === id && !one.gone));
  return missing === undefined
    ? undefined
    : refuse("statement.proof-unknown", { field: "data.evidenceIds", slots: { id: missing } });
}

export function changeStatement(
  facts: DebtFacts,
  id: string,
  change: (statement: StatementFact) => StatementFact,
): DebtFacts {
  const statements = changeWhere(facts.statements, (statement) => statement.id === id, change);
  return { ...facts, statements };
}

/** Each proof once, in the order in which they came. */
export function joined(before: readonly string[], more: readonly string[] = []): readonly string[] {
  return [...new Set([...before, ...more])];
}
