import { z } from "zod";
import { parseInstant, type Instant } from "../../calendar/instant.ts";
import { line } from "../../casefile/events/fields.ts";
import { scopes, type Scope } from "../../kernel/role.ts";

/** As long as a replaced key may work beside the next one. */
const longestOverlapHours = 24;

const mostPerMinute = 6_000;

const moment = z.iso
  .datetime({ offset: true, error: "Write a moment, for example 2027-01-31T00:00:00Z." })
  .transform((text, ctx): Instant => {
    const instant = parseInstant(text);
    if (instant !== undefined) return instant;
    ctx.issues.push({ code: "custom", input: text, message: "There is no such moment." });
    return z.NEVER;
  });

/** What an administrator says about a new key. */
export const apiKeyRequestSchema = z.strictObject({
  name: line(60),
  scopes: z
    .array(z.enum(scopes))
    .min(1, { error: "A key without a scope can do nothing: name at least one." })
    .max(scopes.length, { error: "Name each scope once." })
    .transform((named): readonly Scope[] => scopes.filter((scope) => named.includes(scope))),
  perMinute: z
    .int()
    .min(1, { error: "Allow at least one request a minute." })
    .max(mostPerMinute, { error: `Allow at most ${mostPerMinute} requests a minute.` })
    .optional(),
  expiresAt: moment.optional(),
});
export type ApiKeyRequest = z.output<typeof apiKeyRequestSchema>;

export const apiKeyRotationSchema = z.strictObject({
  /** How long the old secret still works; 0 ends it at once, which is within a minute. */
  overlapHours: z
    .int()
    .min(0, { error: "Write a number of hours, 0 to end the old key at once." })
    .max(longestOverlapHours, { error: `At most ${longestOverlapHours} hours.` })
    .default(longestOverlapHours),
  /** Of the new key; without one it lives as long as the old one was meant to. */
  expiresAt: moment.optional(),
});
export type ApiKeyRotation = z.output<typeof apiKeyRotationSchema>;
