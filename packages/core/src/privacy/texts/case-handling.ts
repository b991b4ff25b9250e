import type { ConsentText } from "../consent-text.ts";

export const caseHandlingTexts: readonly [ConsentText, ...ConsentText[]] = [
  {
    version: "2026-01",
    title: { "zh-CN": "办理你的事情", en: "Looking after your case" },
    what: {
      "zh-CN":
        "你的姓名、联系方式，以及每笔借款的机构、合同、还款、结清和后来发生的事。账户信息属于敏感个人信息，所以单独征得你的同意。",
      en: "Your name, how to reach you, and for each debt its lender, contract, payments, settlement and what happened since. Account data is sensitive, so you are asked for it separately.",
    },
    why: {
      "zh-CN": "没有这些，就算不出哪一天该核对什么，也没法在出问题时帮你说清楚。",
      en: "Without it nobody can work out what to check on which day, or help you explain it when something is wrong.",
    },
    means: {
      "zh-CN":
        "你所在的咨询机构能看到，别的机构看不到。一旦泄露，可能有人拿它来骗你或骚扰你，所以每次查看都有记录。不同意就不能建立档案，别的没有影响。",
      en: "The counselling organisation sees it, no other does. If it leaked, somebody could use it to deceive or bother you, so whoever looks is recorded. Without your yes there can be no case file; nothing else follows from it.",
    },
    keptFor: {
      "zh-CN":
        "事情办完以前一直保存；之后凭证保存到结清满三年，有过逾期的满五年，到期删除。同意和提供给别人的记录保存三年。",
      en: "As long as the case goes on. Proofs are then kept until three years after the settlement, five with any late payment, and deleted. Records of consents and disclosures are kept for three years.",
    },
    withdraw: {
      "zh-CN":
        "随时可以撤回，一步完成：在“账号与数据”里点撤回，或告诉顾问。撤回以后资料锁定，不再处理；撤回以前做的仍然有效。",
      en: "At any time and in one step, on the page of your account and data or by telling your counsellor. Your data is then locked and no longer worked with; what was done before stays valid.",
    },
  },
];
