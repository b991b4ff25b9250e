import type { Context } from "../../kernel/context.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import { isClientFile, mayRead, type ClientFile } from "./read-files.ts";

/** The organisation's clients by id, a page at a time: one query and one batch read. */
export async function listClients(ctx: Context, options: PageOptions): Promise<Page<ClientFile>> {
  if (!mayRead(ctx.actor)) return { items: [] };
  const page = await ctx.cases.clients(ctx.org.id, options);
  const files = await ctx.cases.loadMany(page.items);
  const items = files.filter(isClientFile);
  return page.cursor === undefined ? { items } : { items, cursor: page.cursor };
}
