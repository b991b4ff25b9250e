import { eventDefinition } from "./events/registry.ts";
import type { Happening } from "./events/define.ts";
import type { Facts } from "./facts.ts";

/**
 * What is true once the event has happened. Pure: the same events in the same order always give the same
 * facts. Throws on a type that nobody defined, which only a corrupt history can hold.
 */
export function evolve(facts: Facts | undefined, event: Happening<unknown>): Facts {
  const definition = eventDefinition(event.type);
  if (definition === undefined) throw new Error(`No such event type: ${event.type}`);
  return { ...definition.evolve(facts, event), seq: event.seq };
}

/** The facts that a whole history leads to. */
export function fold(history: readonly Happening<unknown>[]): Facts | undefined {
  return history.reduce<Facts | undefined>(evolve, undefined);
}
