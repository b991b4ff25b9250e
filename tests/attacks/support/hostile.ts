import { eventDefinition } from "@aftercare/core/casefile/events/registry.ts";
import type { EventFixture } from "./event-fixtures.ts";

/** The data of an event with `typed` wherever its schema lets somebody type: all other fields as they were. */
export function typedInto({ type, data }: EventFixture, typed: string): Record<string, unknown> {
  const definition = eventDefinition(type);
  if (definition === undefined) throw new Error(`no event type ${type}`);
  const paths = pathsOfTexts(data, []);
  return paths.reduce<Record<string, unknown>>((before, path) => {
    const changed = withText(before, path, typed) as Record<string, unknown>;
    return definition.data.safeParse(changed).success ? changed : before;
  }, data);
}

type Path = readonly string[];

function pathsOfTexts(value: unknown, at: Path): Path[] {
  if (typeof value === "string") return [at];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => pathsOfTexts(inner, [...at, name]));
}

function withText(value: unknown, [name, ...rest]: Path, typed: string): unknown {
  if (name === undefined) return typed;
  if (Array.isArray(value)) {
    return value.map((item, nth) => (String(nth) === name ? withText(item, rest, typed) : item));
  }
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === name ? withText(inner, rest, typed) : inner]),
  );
}
