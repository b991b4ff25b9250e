import type { ConsentText } from "../consent-text.ts";

/**
 * What a guarantor reads, or is read to, before they say yes themselves (PIPL 13, 14, 17, 23). A client's own
 * consents stand in `consent-texts.ts`; nobody can agree for the guarantor.
 */
export const guarantorTexts: readonly [ConsentText, ...ConsentText[]] = [
  {
    version: "2026-11",
    title: { "zh-CN": "告诉担保人担保结束了", en: "Telling a guarantor that it has ended" },
    what: {
      "zh-CN": "担保人的姓名、身份，和担保人自己给的邮箱或电话。没有别的。",
      en: "The guarantor's name and role, and the mail address or phone number that they give themselves. Nothing else.",
    },
    why: {
      "zh-CN": "借款还清以后，告诉担保人担保已经结束、怎么看自己的信用报告。最多两封邮件。",
      en: "To tell the guarantor, once the debt is paid, that the guarantee has ended and how to look at their own credit report: two mails at most.",
    },
    means: {
      "zh-CN": "邮件只说担保本身，不写借款人的其他情况、机构名和金额。不同意也不影响担保结束。",
      en: "The mails speak of the guarantee alone: nothing else about the borrower, no lender and no sum. The guarantee ends whether or not they agree.",
    },
    keptFor: {
      "zh-CN":
        "同意到撤回为止。撤回以后联系方式不再使用，只作为同意过的证据随这份档案保存，到期删除。",
      en: "Until it is withdrawn. After that the contact details are not used: they stay in the record of the consent, and are deleted with this file.",
    },
    withdraw: {
      "zh-CN": "随时可以撤回：点邮件里的链接，或者告诉顾问。撤回以后不再发。",
      en: "At any time: by the link in each mail, or by telling the counsellor. No more mails are sent after that.",
    },
  },
];
