import type { IdentityRow } from "@aftercare/core/store/identity/identity-model.ts";
import type { Where } from "better-auth";
import { compareValues } from "./adapter-order.ts";

/** A condition as better-auth's factory hands it to an adapter: every part is there. */
export type Condition = Required<Where>;

/**
 * Whether a row meets the conditions, read as better-auth's SQL adapters read them: all that are joined by
 * AND, and of those joined by OR, if there are any, at least one.
 */
export function meets(row: IdentityRow, where: readonly Condition[]): boolean {
  const { all, any } = grouped(where);
  const holds = (condition: Condition) => holdsFor(row[condition.field], condition);
  return all.every(holds) && (any.length === 0 || any.some(holds));
}

export function grouped(where: readonly Condition[]) {
  return {
    all: where.filter(({ connector }) => connector !== "OR"),
    any: where.filter(({ connector }) => connector === "OR"),
  };
}

/** A value as rows keep it: dates are text. */
export function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}

function holdsFor(kept: unknown, { operator, value, mode }: Condition): boolean {
  const fold = mode === "insensitive" ? lowered : plain;
  const found = fold(kept ?? null);
  const wanted = Array.isArray(value) ? value.map(fold) : fold(value);
  const order = compareValues(found, wanted);
  const [text, part] = [asText(found), asText(wanted)];
  switch (operator ?? "eq") {
    case "eq":
      return found === wanted;
    case "ne":
      return found !== wanted;
    case "in":
      return Array.isArray(wanted) && wanted.includes(found);
    case "not_in":
      return Array.isArray(wanted) && !wanted.includes(found);
    case "lt":
      return order !== undefined && order < 0;
    case "lte":
      return order !== undefined && order <= 0;
    case "gt":
      return order !== undefined && order > 0;
    case "gte":
      return order !== undefined && order >= 0;
    case "contains":
      return text !== undefined && part !== undefined && text.includes(part);
    case "starts_with":
      return text !== undefined && part !== undefined && text.startsWith(part);
    case "ends_with":
      return text !== undefined && part !== undefined && text.endsWith(part);
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function lowered(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : plain(value);
}
