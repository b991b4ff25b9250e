import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { languages } from "@aftercare/core/kernel/language.ts";
import { extendZodWithOpenApi, z } from "@hono/zod-openapi";

/** The pieces that answers are described with. */

// The library does it as well, but in a bundle that may come after the first view. Twice is once.
extendZodWithOpenApi(z);

export const id = z.string().regex(idPattern);
export const day = z.iso.date();
export const instant = z.iso.datetime();
/** On the organisation's clocks. */
export const localMoment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
/** 1 yuan is 100 fen. */
export const fen = z.int();
export const language = z.enum(languages);

/** Who said it, the day it happened, and the number of the event that holds the rest. */
const saidFields = {
  on: day,
  by: z.string(),
  seq: z.int(),
  /** The day we learned of it, when that was later. */
  knownOn: day.optional(),
};

export const said = z.strictObject(saidFields);

/** A fact with who said it. */
export function fact<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...saidFields });
}

export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/** A page of a list; without a cursor it is the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: list(item), cursor: z.string().optional() });
}
