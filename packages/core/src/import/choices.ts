import type { Choices } from "./column.ts";

export const licences: Choices = {
  bank: ["银行", "bank"],
  "consumer-finance": ["消费金融", "consumer finance", "消费金融公司", "消金"],
  microloan: ["小额贷款", "microloan", "小贷", "小额贷款公司", "小贷公司"],
  "other-licensed": ["其他持牌", "other licensed", "其他持牌机构", "信托", "汽车金融", "融资租赁"],
  private: ["个人", "private", "亲友", "私人", "自然人"],
  unlicensed: ["无牌照", "unlicensed", "无资质", "非持牌"],
  unknown: ["不知道", "unknown", "不清楚", "未知"],
};

export const debtKinds: Choices = {
  "online-loan": ["网络贷款", "online loan", "网贷", "互联网贷款", "线上贷款"],
  "credit-card": ["信用卡", "credit card", "贷记卡"],
  "bank-loan": ["银行贷款", "bank loan", "消费贷", "经营贷", "信用贷", "个人贷款"],
  mortgage: ["房贷", "mortgage", "住房贷款", "按揭", "按揭贷款"],
  "private-loan": ["民间借款", "private loan", "民间借贷", "私人借款", "个人借款"],
};

export const methods: Choices = {
  "bank-transfer": ["银行转账", "bank transfer", "转账", "网银"],
  platform: ["平台", "platform", "平台还款", "App", "APP还款"],
  "auto-debit": ["代扣", "auto-debit", "自动扣款", "自动代扣", "direct debit"],
  counter: ["柜台", "counter", "网点"],
  other: ["其他", "other"],
};

export const languageChoices: Choices = {
  "zh-CN": ["中文", "Chinese", "zh", "汉语", "普通话"],
  en: ["英文", "English", "英语"],
};
