import list from "../../data/creditors.json" with { type: "json" };
import { z } from "zod";
import { creditorFieldsSchema } from "./creditor.ts";
import type { SharedCreditor } from "./register.ts";

const entries = z.array(z.strictObject({ creditorId: z.string(), ...creditorFieldsSchema.shape }));

/**
 * The list that every organisation begins with (`data/creditors.json`): names, kinds and numbers that are widely
 * published, none surer than M. Loaded when somebody asks for it; parsed once.
 */
export const sharedCreditors: readonly SharedCreditor[] = entries
  .parse(list)
  .map(({ creditorId, ...fields }) => ({ creditorId, fields }));
