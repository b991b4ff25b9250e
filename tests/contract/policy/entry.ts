import type { Context } from "@aftercare/core/kernel/context.ts";
import type { RefusalCode } from "@aftercare/core/kernel/refusal-texts.ts";
import type { Act } from "@aftercare/core/policy/policy.ts";
import type { Player } from "./cast.ts";
import type { Verdict } from "./expectation.ts";
import type { Scene, Target } from "./target.ts";

/** One verb, or one event type, as the table calls it. */
export interface Entry {
  /** The exported function. */
  readonly verb: string;
  /** What tells it from another entry of the same verb. */
  readonly variant?: string;
  /** What the policy calls it. Named here on its own: a verb that asks for another act is found out. */
  readonly act?: Act;
  readonly event?: string;
  /**
   * `file`: a case file or something in it. `thing`: something else of the organisation that has an id.
   * `organisation`: the organisation itself, which nobody names.
   */
  readonly on: "file" | "thing" | "organisation";
  /** What those hear who may do it to none. Of a `file` it is always said. */
  readonly denied?: "forbidden" | "not-there";
  /** A verb of the clockwork: whoever has no business with it is no guest but a mistake. */
  readonly insists?: true;
  /** Where the table cannot be read from the grant alone. */
  expect?(player: Player, target: Target): Verdict;
  call(ctx: Context, target: Target, scene: Scene): unknown;
  /** Where the outcome cannot be read like a refusal; undefined leaves it to the usual reading. */
  read?(outcome: unknown, writes: readonly string[]): Verdict | undefined;
  /** Codes that say “not there” here, in place of the usual ones. */
  readonly notThere?: readonly RefusalCode[];
  /** The clients that the outcome shows: none may be out of reach. */
  shows?(outcome: unknown): readonly string[];
}

export function titleOf({ verb, variant, event }: Entry): string {
  return [verb, event, variant].filter((part) => part !== undefined).join(" · ");
}
