import type { AutoDebit, Collateral } from "../casefile/debt-terms.ts";
import type { ComplaintFact, ObjectionFact } from "../casefile/credit-facts.ts";
import type { Text } from "../kernel/language.ts";

/** `any`: nobody has said yet which authorisations there are. */
export type Channel = AutoDebit["channel"] | "any";

/**
 * What a mail calls the places and things that facts know by a code. Kinds, never a lender's own name:
 * a mail is read by others too. Each reads well inside a sentence.
 */
export const channelNames: Readonly<Record<Channel, Text>> = {
  any: { "zh-CN": "平时付款的应用", en: "the apps you pay with" },
  bank: { "zh-CN": "手机银行", en: "your banking app" },
  alipay: { "zh-CN": "支付宝", en: "Alipay" },
  wechat: { "zh-CN": "微信支付", en: "WeChat Pay" },
  unionpay: { "zh-CN": "云闪付", en: "UnionPay" },
  platform: { "zh-CN": "平台自己的应用", en: "the platform's own app" },
};

export type Office = ObjectionFact["channel"] | ComplaintFact["body"];

export const officeNames: Readonly<Record<Office, Text>> = {
  ccrc: { "zh-CN": "征信中心", en: "the Credit Reference Center" },
  institution: { "zh-CN": "机构", en: "the institution" },
  pboc: { "zh-CN": "当地人民银行", en: "the local branch of the People's Bank" },
  nfra: { "zh-CN": "金融监管部门", en: "the financial regulator" },
};

export const collateralNames: Readonly<Record<Collateral["kind"], Text>> = {
  house: { "zh-CN": "房屋抵押", en: "the mortgage on the home" },
  car: { "zh-CN": "车辆抵押", en: "the charge on the car" },
  pledge: { "zh-CN": "质押", en: "the pledge" },
  deposit: { "zh-CN": "保证金质押", en: "the deposit" },
};
