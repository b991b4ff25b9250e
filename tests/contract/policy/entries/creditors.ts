import { creditorFieldsSchema } from "@aftercare/core/creditors/creditor.ts";
import { addCreditor } from "@aftercare/core/verbs/creditors/add-creditor.ts";
import { changeCreditor } from "@aftercare/core/verbs/creditors/change-creditor.ts";
import { listCreditors } from "@aftercare/core/verbs/creditors/list-creditors.ts";
import { mergeCreditors } from "@aftercare/core/verbs/creditors/merge-creditors.ts";
import { readCreditor } from "@aftercare/core/verbs/creditors/read-creditor.ts";
import type { Entry } from "../entry.ts";

const fields = creditorFieldsSchema.parse({
  name: { "zh-CN": "西湖样例小贷" },
  licence: "microloan",
});
const propose = { act: "creditor.propose" } as const;
const notThere = ["creditor.unknown"] as const;

export const creditorEntries: readonly Entry[] = [
  {
    verb: "listCreditors",
    act: "creditor.list",
    on: "organisation",
    call: (ctx) => listCreditors(ctx, { limit: 20 }),
  },
  {
    verb: "readCreditor",
    act: "creditor.read",
    on: "thing",
    notThere,
    call: (ctx, { things: { creditorId } }) => readCreditor(ctx, { creditorId }),
  },
  { verb: "addCreditor", ...propose, on: "organisation", call: (ctx) => addCreditor(ctx, fields) },
  {
    verb: "changeCreditor",
    ...propose,
    on: "thing",
    notThere,
    /** A counsellor's change waits beside the entry: to ask for that is what they may do. */
    read: (outcome) =>
      (outcome as { readonly kind: string }).kind === "proposed" ? "allowed" : undefined,
    call: (ctx, { things: { creditorId } }) =>
      changeCreditor(ctx, { creditorId, version: 1, fields }),
  },
  {
    verb: "mergeCreditors",
    act: "creditor.change",
    on: "thing",
    notThere,
    call: (ctx, { things: { creditorId } }) =>
      mergeCreditors(ctx, { creditorId, version: 1, other: "icbc" }),
  },
];
