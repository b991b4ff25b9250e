import { z } from "zod";
import type { RuleWishes } from "../followups/wish-rules.ts";

const name = z.string().min(1).max(40);

/** What an organisation wants of its rules, all of it. Ids and bounds are judged by the rules themselves. */
export const ruleWishesSchema = z
  .array(
    z.strictObject({
      rule: name,
      days: z.int().optional(),
      /** Steps by id. */
      steps: z.record(name, z.int()).optional(),
      off: z.literal(true).optional(),
    }),
  )
  .max(100);

/** What is not said is not there. */
export function ruleWishesOf(parsed: z.output<typeof ruleWishesSchema>): RuleWishes {
  return parsed.map(({ rule, days, steps, off }) => ({
    rule,
    ...(days === undefined ? {} : { days }),
    ...(steps === undefined ? {} : { steps }),
    ...(off === undefined ? {} : { off }),
  }));
}
