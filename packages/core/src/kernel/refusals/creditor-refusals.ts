import type { Text } from "../language.ts";

/** About the register of lenders. */
export const creditorRefusals = {
  "creditor.changed-meanwhile": {
    "zh-CN": "这条名录刚刚有人改过。请重新打开，看过现在的内容再保存。",
    en: "Somebody has just changed this entry. Open it again, look at what it says now, then save.",
  },
  "creditor.name-taken": {
    "zh-CN": "名录里已经有「{name}」。请打开那一条修改；同一家写了两条的，请合并。",
    en: "“{name}” is in the register already. Change that entry; two entries of one lender can be merged.",
  },
  "creditor.same": {
    "zh-CN": "这两条已经是同一家。请选另一条。",
    en: "These two are one entry already. Choose another.",
  },
  "creditor.too-many": {
    "zh-CN": "名录已经有 1000 条自己写的了。请先合并重复的。",
    en: "The register holds 1,000 entries of your own. Merge those that are double first.",
  },
  "creditor.unknown": {
    "zh-CN": "名录里没有这一家。请在名录里搜一下名称或别名。",
    en: "This lender is not in the register. Search there by a name or another name.",
  },
} as const satisfies Record<string, Text>;
