import { z } from "zod";

/**
 * What can go wrong with a mail service, on request. `accepted`: whether the mail counts as taken although
 * the sender is never told. `times`: how often (for ever when absent). `to`: only for this address.
 */
export const mailFault = z.intersection(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("cut"), accepted: z.boolean() }),
    z.object({ kind: z.literal("hang"), accepted: z.boolean() }),
    z.object({ kind: z.literal("throttle") }),
    z.object({ kind: z.literal("reject") }),
    z.object({ kind: z.literal("delay"), delayMs: z.int().positive() }),
    z.object({ kind: z.literal("no feedback") }),
  ]),
  z.object({
    times: z.int().positive().optional(),
    to: z.string().optional(),
    /** With any fault that accepts the mail: nothing is said about it later either. */
    withoutFeedback: z.boolean().optional(),
  }),
);
export type MailFault = z.infer<typeof mailFault>;

export interface FaultPlan {
  /** Replaces what was planned; an empty list ends all faults. */
  readonly set: (faults: readonly MailFault[]) => void;
  /** The first fault that fits; each call uses up one of its `times`. */
  readonly take: (to: readonly string[]) => MailFault | undefined;
}

export function makeFaultPlan(): FaultPlan {
  let planned: { fault: MailFault; left: number }[] = [];
  return {
    set: (faults) => {
      planned = faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
    },
    take: (to) => {
      const fitting = planned.find(
        ({ fault, left }) => left > 0 && (fault.to === undefined || to.includes(fault.to)),
      );
      if (fitting !== undefined) fitting.left -= 1;
      return fitting?.fault;
    },
  };
}
