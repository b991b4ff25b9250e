import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import { isClientFile, type ClientFile } from "./read-files.ts";
import { whoseFiles } from "./whose-files.ts";

export interface ListedClients extends Page<ClientFile> {
  readonly kind: "listed";
}

/** Clients by id, of one counsellor or of the organisation, a page at a time: one query and one batch read. */
export async function listClients(
  ctx: Context,
  question: PageOptions & { readonly assignee?: string },
): Promise<ListedClients | Refused> {
  const { assignee: asked, ...options } = question;
  const whose = whoseFiles(ctx, "client.list", asked);
  if (whose.kind === "refused") return whose;
  const { assignee } = whose;
  const page =
    assignee === undefined
      ? await ctx.cases.clients(ctx.org.id, options)
      : await ctx.cases.caseload(ctx.org.id, assignee, options);
  const files = await ctx.cases.loadMany(page.items);
  const items = files.filter(isClientFile);
  const { cursor } = page;
  return { kind: "listed", items, ...(cursor === undefined ? {} : { cursor }) };
}
