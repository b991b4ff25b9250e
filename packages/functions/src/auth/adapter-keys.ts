import type {
  IdentityModel,
  IdentityQuestion,
} from "@aftercare/core/store/identity/identity-model.ts";
import { grouped, plain, type Condition } from "./adapter-where.ts";

/**
 * The questions by key that together give every row which can meet the conditions, and maybe others; undefined
 * when the conditions name no key, so that only the roster knows.
 */
export function questionsFor(
  model: IdentityModel,
  where: readonly Condition[],
): IdentityQuestion[] | undefined {
  const { all, any } = grouped(where);
  const question = bestQuestion(model, all);
  if (question !== undefined) return [question];
  if (any.length === 0) return undefined;
  const each = any.flatMap((condition) => bestQuestion(model, [condition]) ?? []);
  return each.length === any.length ? each : undefined;
}

/** By id before anything unique, and by that before an index: the fewer rows the better. */
function bestQuestion(
  { lookups }: IdentityModel,
  conditions: readonly Condition[],
): IdentityQuestion | undefined {
  const named = new Map<string, readonly unknown[]>();
  for (const condition of conditions) {
    const values = valuesNamed(condition);
    if (values !== undefined) named.set(condition.field, values);
  }
  const unique = lookups.filter((lookup) => lookup.unique);
  const others = lookups.filter((lookup) => !lookup.unique);
  const ways = [["id"], ...[...unique, ...others].map(({ fields }) => fields)];
  const fields = ways.find((way) => way.every((field) => named.has(field)));
  return fields && { fields, anyOf: combined(fields.map((field) => named.get(field) ?? [])) };
}

/** What the field must be one of; undefined for a condition that no key can answer. */
function valuesNamed({ operator, value, mode }: Condition): readonly unknown[] | undefined {
  const values =
    operator === "eq" ? [value] : operator === "in" && Array.isArray(value) ? value : [];
  if (operator !== "eq" && operator !== "in") return undefined;
  if (values.some((item) => item === null || item === undefined)) return undefined;
  if (mode === "insensitive" && values.some((item) => typeof item === "string")) return undefined;
  return values.map(plain);
}

/** Every way to take one value of each list. */
function combined(lists: readonly (readonly unknown[])[]): unknown[][] {
  return lists.reduce<unknown[][]>(
    (taken, list) => taken.flatMap((before) => list.map((value) => [...before, value])),
    [[]],
  );
}
