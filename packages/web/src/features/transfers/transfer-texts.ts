import type { Texts } from "../../language/language.ts";

export const transferTexts = {
  title: { "zh-CN": "现在该还给谁", en: "Who is to be paid" },
  claimed: {
    "zh-CN":
      "{day}听说债权转给了{to}，还没有收到转让通知。没有通知，转让还不起作用：钱仍然还给{from}，先不要付给新的一方。",
    en: "On {day} it was said that {to} took over the claim, and no notice has arrived. Without a notice the transfer has no effect yet: {from} is still the one to pay, so pay nothing to the new party.",
  },
  law: {
    "zh-CN": "《民法典》第546条：债权人转让债权，未通知债务人的，该转让对债务人不发生效力。",
    en: "Civil Code, art. 546: a transfer has no effect on the person who owes as long as they were not notified of it.",
  },
  noticed: {
    "zh-CN": "{day}收到通知：债权从{from}转给了{to}，以后还给新的债权人。",
    en: "Notice received on {day}: the claim went from {from} to {to}, who is to be paid from now on.",
  },
  add: { "zh-CN": "有人说债权转让了", en: "Somebody says the claim was transferred" },
  addTitle: { "zh-CN": "债权转让", en: "A transferred claim" },
  name: { "zh-CN": "说转给了谁", en: "To whom, they say" },
  licence: { "zh-CN": "它是哪一类机构", en: "What kind of company" },
  said: { "zh-CN": "谁说的，怎么说的", en: "Who said so, and how" },
  hasNotice: { "zh-CN": "收到书面通知了吗", en: "Has a written notice arrived" },
  yes: { "zh-CN": "收到了", en: "Yes" },
  no: { "zh-CN": "没有", en: "No" },
  noNotice: {
    "zh-CN": "没收到通知就先不要付给新的一方。清单上会多一件事：要一份转让通知。",
    en: "Without a notice pay nothing to the new party. Your list will have one more thing: asking for the notice.",
  },
  noticeOn: { "zh-CN": "哪天收到通知的", en: "When the notice arrived" },
  on: { "zh-CN": "哪天听说的", en: "When you heard of it" },
  told: { "zh-CN": "记好了。", en: "Recorded." },
  gotNotice: { "zh-CN": "通知收到了", en: "The notice arrived" },
  toldNotice: {
    "zh-CN": "记好了，以后还给新的债权人。",
    en: "Recorded: the new creditor is to be paid from now on.",
  },
  upload: { "zh-CN": "上传通知", en: "Add the notice" },
  nameFlaw: { "zh-CN": "写一下对方说的名字", en: "Write the name they gave" },
  dayFlaw: { "zh-CN": "选一下收到通知的日子", en: "Choose the day it arrived" },

  legality: { "zh-CN": "出借人的资质还没核对", en: "The lender's licence is not looked up yet" },
  legalityHow: {
    "zh-CN":
      "看合同里写的出借人是谁，再到监管部门公布的名单里查这个名称。结果写成「查到」「没查到」或「还说不清」，不要写成违法。",
    en: "See whom the contract names as the lender, and look for that name on the regulator's published list. Record what was found; do not call it illegal.",
  },
  legalityClient: {
    "zh-CN": "顾问会先核对出借人有没有牌照。核对以前，先不要签新的协议，也不要多付。",
    en: "A counsellor will look up whether the lender is licensed. Until then sign nothing new and pay nothing extra.",
  },
  review: { "zh-CN": "记核对结果", en: "Record what was found" },
  outcome: { "zh-CN": "查到了什么", en: "What was found" },
  note: { "zh-CN": "在哪里查的，接下来怎么办", en: "Where you looked, and what follows" },
  reviewed: {
    "zh-CN": "{day}核对过资质：{outcome}。",
    en: "Licence looked up on {day}: {outcome}.",
  },

  payFirst: {
    "zh-CN": "听说债权转给了{to}，但没有收到转让通知：这笔钱还给{from}才算数，先不要付给{to}。",
    en: "It was said that {to} took over, but no notice has arrived: only what you pay to {from} counts. Pay nothing to {to} yet.",
  },
} as const satisfies Texts;
