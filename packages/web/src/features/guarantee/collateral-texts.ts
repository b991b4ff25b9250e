import type { Text, Texts } from "../../language/language.ts";

export const collateralNames = {
  house: { "zh-CN": "房子", en: "A house or flat" },
  car: { "zh-CN": "车", en: "A car" },
  pledge: { "zh-CN": "质押物", en: "A pledge" },
  deposit: { "zh-CN": "保证金", en: "A deposit" },
} as const satisfies Texts;

export type CollateralKind = keyof typeof collateralNames;

/** A28: what to bring, and where, for each kind. Advice of the articles, but for the time limit of the land register. */
export const collateralWays: Readonly<
  Record<CollateralKind, { readonly bring: Text; readonly where: Text; readonly clock: Text }>
> = {
  house: {
    bring: {
      "zh-CN": "结清证明、不动产权证、抵押合同、他项权证（如果有）、身份证。",
      en: "The settlement certificate, the title deed, the mortgage contract, the certificate of the mortgage if there is one, and your ID card.",
    },
    where: {
      "zh-CN": "先问担保公司或贷款机构出具注销材料，再到当地不动产登记中心，很多地方可以网上办。",
      en: "Ask the guarantee company or the lender for its papers first, then go to the local real-estate registry; in many places it works online.",
    },
    clock: {
      "zh-CN": "登记机构受理以后，30个工作日内办完（《不动产登记暂行条例》第20条），常常更快。",
      en: "Once accepted, the registry has 30 working days (Real-estate registration rules, art. 20), and is often faster.",
    },
  },
  car: {
    bring: {
      "zh-CN": "结清证明、机动车登记证书（绿本）、身份证，和机构盖章的解除抵押申请。",
      en: "The settlement certificate, the vehicle's registration book, your ID card, and the lender's stamped application.",
    },
    where: {
      "zh-CN": "车管所，或者交管 12123 App。登记证书在机构手里的，先要回来。",
      en: "The vehicle office, or the traffic police's 12123 app. If the lender keeps the registration book, ask for it back first.",
    },
    clock: {
      "zh-CN": "没有统一的期限写在这里；受理以后两周左右问一次。",
      en: "We name no time limit here; ask about two weeks after it was accepted.",
    },
  },
  pledge: {
    bring: {
      "zh-CN": "结清证明、质押合同、当时的清单或收据、身份证。",
      en: "The settlement certificate, the pledge contract, the list or receipt of that time, and your ID card.",
    },
    where: {
      "zh-CN": "东西在谁手里就找谁取回。登记过的，请机构在动产融资统一登记系统里注销。",
      en: "Whoever holds it gives it back. If it was registered, the lender cancels that in the register of movables.",
    },
    clock: {
      "zh-CN": "取回那天当面点清，写一张收条。",
      en: "Count it on the day you get it back, and write a receipt.",
    },
  },
  deposit: {
    bring: {
      "zh-CN": "结清证明、保证金收据、自己的收款账户。",
      en: "The settlement certificate, the receipt of the deposit, and your own account for the refund.",
    },
    where: {
      "zh-CN": "收保证金的担保公司或机构。要求退到你自己的账户。",
      en: "The guarantee company or lender that took it. Ask for the refund to your own account.",
    },
    clock: {
      "zh-CN": "按合同写的日子退；没写的，问清楚哪一天。",
      en: "As the contract says; where it says nothing, ask for a day.",
    },
  },
};
