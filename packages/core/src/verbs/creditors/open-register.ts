import type { Creditor } from "../../creditors/creditor.ts";
import {
  findCreditor,
  registerOf,
  type OwnCreditor,
  type SharedCreditor,
} from "../../creditors/register.ts";
import type { Context } from "../../kernel/context.ts";

export interface Register {
  readonly shared: readonly SharedCreditor[];
  readonly own: readonly OwnCreditor[];
}

/** The organisation's register as it is now, or as it was within the last minute. The shared list is loaded here. */
export async function openRegister(
  { creditors, org }: Pick<Context, "creditors" | "org">,
  age: "now" | "recent",
): Promise<Register> {
  const [{ sharedCreditors }, own] = await Promise.all([
    import("../../creditors/shared-creditors.ts"),
    age === "now" ? creditors.list(org.id) : creditors.recall(org.id),
  ]);
  return { shared: sharedCreditors, own };
}

export function allIn({ shared, own }: Register): readonly Creditor[] {
  return registerOf(shared, own);
}

export function entryIn({ shared, own }: Register, creditorId: string): Creditor | undefined {
  return findCreditor(shared, own, creditorId);
}
