import type { Creditor } from "../../creditors/creditor.ts";
import { isNamed } from "../../creditors/register.ts";
import { hasLatin } from "../../desk/match-text.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { allIn, entryIn, openRegister, type Register } from "./open-register.ts";

export interface CreditorQuestion {
  /** As typed: any of its names, in characters, pinyin or initials. */
  readonly q?: string;
  /** The one entry that a debt names, whatever it was merged into. */
  readonly id?: string;
  readonly state?: Creditor["state"];
  readonly limit: number;
}

/**
 * The lenders that an organisation knows (A20), those that need a look first. Everybody who records a debt may
 * ask: there is nothing about any person in it.
 */
export async function listCreditors(
  ctx: Context,
  { q, id, state, limit }: CreditorQuestion,
): Promise<
  { readonly kind: "listed"; readonly found: number; readonly items: readonly Creditor[] } | Refused
> {
  const refused = permit(ctx, "creditor.list");
  if (refused !== undefined) return refused;
  const register = await openRegister(ctx, "now");
  const all = id === undefined ? allIn(register) : oneIn(register, id);
  const readingsOf = q !== undefined && hasLatin(q) ? await ctx.pinyin.open() : () => [];
  const found = all
    .filter((one) => state === undefined || one.state === state)
    .filter((one) => q === undefined || isNamed(one, q, readingsOf));
  return { kind: "listed", found: found.length, items: found.slice(0, limit) };
}

function oneIn(register: Register, id: string): readonly Creditor[] {
  const entry = entryIn(register, id);
  return entry === undefined ? [] : [entry];
}
