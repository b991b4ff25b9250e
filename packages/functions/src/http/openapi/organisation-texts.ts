import type { Text } from "@aftercare/core/kernel/language.ts";

/** Operations on the organisation itself. */
export const organisationTexts = {
  readOrganisation: {
    summary: { "zh-CN": "本机构的设置", en: "Read the organisation's settings" },
    description: {
      "zh-CN": "工作人员看到全部设置；来访者和密钥只看到名称、时区、语言和电话。",
      en: "Staff see all settings; clients and keys see name, zone, language and phone.",
    },
  },
  changeOrganisation: {
    summary: { "zh-CN": "修改机构的设置", en: "Change the organisation's settings" },
    description: {
      "zh-CN":
        "只写要改的，并写上看到的 version；期间有人改过就是 409。改了时区、时间或保存年限，所有档案会重新计算。",
      en: "Name only what is to change, and the version you have seen; 409 when somebody changed it meanwhile. Another zone, other hours or years of keeping have every case file planned again.",
    },
  },
  listOrganisationHistory: {
    summary: { "zh-CN": "机构设置的历史", en: "List the history of the settings" },
    description: {
      "zh-CN": "谁在什么时候改了什么，改之前和之后；新的在前。",
      en: "Who changed what and when, before and after; newest first.",
    },
  },
  deactivateOrganisation: {
    summary: { "zh-CN": "停用机构", en: "Deactivate the organisation" },
    description: {
      "zh-CN": "一分钟内密钥和登录都不能再用，不再发邮件。什么都不会丢，以后可以重新启用。",
      en: "Within a minute no key and no session works and no mail leaves. Nothing is lost, and it can be opened again.",
    },
  },
  reactivateOrganisation: {
    summary: { "zh-CN": "重新启用机构", en: "Open the organisation again" },
    description: {
      "zh-CN": "由登录的管理员来做，在 x-organisation 里写机构编号。停用期间到期的会补上。",
      en: "By a signed-in admin, with the organisation's id in x-organisation. What fell due meanwhile is made up for.",
    },
  },
  createOrganisation: {
    summary: { "zh-CN": "新建机构", en: "Make an organisation" },
    description: {
      "zh-CN": "登录的人新建，并成为管理员；一天最多三个。",
      en: "By a signed-in person, who becomes its admin; at most three a day.",
    },
  },
  listRules: {
    summary: { "zh-CN": "机构的规则", en: "List the rules" },
    description: {
      "zh-CN": "每条规则：是建议还是法律，产品怎么定，能改到什么范围，机构改过什么。",
      en: "Each rule: advice or law, what the product proposes, within which bounds it may be changed, and what was.",
    },
  },
  changeRules: {
    summary: { "zh-CN": "修改规则", en: "Change the rules" },
    description: {
      "zh-CN":
        "写上所有要改的规则，没写的就按产品的来。只有建议类的规则能改。所有档案会重新计算；邮件里告诉过的日期变了，会再告诉一次。",
      en: "Name every rule that is to be otherwise; what is not named is as the product proposes it. Only advice may be changed. Every case file is planned again; dates that people were mailed are told anew, once.",
    },
  },
  previewRules: {
    summary: { "zh-CN": "预览规则改动的影响", en: "Preview a change of rules" },
    description: {
      "zh-CN":
        "不写入任何东西，只说会有多少待办移动、结束或出现。一次看一页来访者，有 cursor 就接着看。",
      en: "Writes nothing and says how many follow-ups would move, end or appear. One page of clients at a time; go on while there is a cursor.",
    },
  },
} as const satisfies Record<string, { readonly summary: Text; readonly description: Text }>;
