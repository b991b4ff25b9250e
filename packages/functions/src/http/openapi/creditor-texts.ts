import type { OperationTexts } from "./operation-text.ts";

/** The register of lenders. */
export const creditorTexts = {
  listCreditors: {
    summary: { "zh-CN": "机构名录", en: "List the register of lenders" },
    description: {
      "zh-CN":
        "共用名单加上机构自己写的，需要核对的在前，再按名称排。q 可以是名称、别名、拼音或首字母。里面没有任何来访者的资料。不知道的就是空的；名录从不说哪一家没有资质。",
      en: "The shared list with what the organisation wrote itself, those that need a look first, then by name. q may be a name, another name, pinyin or initials. Nothing in it is about any client. What nobody knows is left out, and the register says of no lender that it is unlicensed.",
    },
  },
  readCreditor: {
    summary: { "zh-CN": "名录里的一家", en: "Read a lender of the register" },
    description: {
      "zh-CN":
        "全部内容、来源和把握、顾问提议的修改，以及每个版本。已经合并的编号，给出合并后的那一条。",
      en: "All that is known, its sources and how sure they are, what a counsellor proposes, and every version. An id that was merged away answers with the entry that speaks for it now.",
    },
  },
  addCreditor: {
    summary: { "zh-CN": "名录里加一家", en: "Add a lender to the register" },
    description: {
      "zh-CN": "主管和管理员加的直接生效；顾问加的可以先用，标着需要核对。",
      en: "A supervisor's or an admin's counts at once; a counsellor's can be used, and is marked as needing a look.",
    },
  },
  changeCreditor: {
    summary: { "zh-CN": "修改名录里的一家", en: "Change a lender of the register" },
    description: {
      "zh-CN":
        "写全部内容，version 是看到的那个版本。共用名单里的，改动只对本机构有效。主管和管理员保存后就是核对过的（changed）；顾问的改动先放在旁边等核对（proposed），原来的内容不变。",
      en: "All of the entry, with the version that was seen. One of the shared list is written over for this organisation alone. What a supervisor or an admin saves is reviewed (changed); a counsellor's change waits beside what stands there (proposed).",
    },
  },
  mergeCreditors: {
    summary: { "zh-CN": "合并重复的两条", en: "Merge two entries of one lender" },
    description: {
      "zh-CN":
        "地址里的那一条留下，other 并进来。两条都写了的，以留下的为准；名称都成为别名。记着 other 的借款从此由留下的那一条回答。",
      en: "The entry in the address stays, and other joins it. Where both say something, the one that stays is right; all names become other names. Debts that name other are answered by the one that stays.",
    },
  },
} as const satisfies OperationTexts;
