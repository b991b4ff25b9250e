import type { Texts } from "../../language/language.ts";

export const objectionTexts = {
  title: { "zh-CN": "对信用报告提异议", en: "Object to the credit report" },
  found: { "zh-CN": "不对的地方", en: "What is wrong" },
  foundOn: { "zh-CN": "{day}发现", en: "found on {day}" },
  window: { "zh-CN": "{day}前提出", en: "raise it by {day}" },
  windowNote: {
    "zh-CN": "这是建议，不是法律给你的期限。过了也能提。",
    en: "This is advice; the law sets you no last day. You can object later too.",
  },
  file: { "zh-CN": "提交以后，记在这里", en: "Note it here once you have filed it" },
  channel: { "zh-CN": "交到了哪里", en: "Where you filed it" },
  ccrc: { "zh-CN": "征信中心", en: "The Credit Reference Center" },
  ccrcHint: {
    "zh-CN": "网上服务平台，或者人民银行的查询点。几家机构的问题可以一次提。",
    en: "On its platform or at a counter of the People's Bank. Errors of several lenders fit in one.",
  },
  institution: { "zh-CN": "报送的机构", en: "The lender that reported it" },
  institutionHint: {
    "zh-CN": "它自己的客服或网点。只有它自己报错的时候，这条路更快。",
    en: "Its own support or branch. Quicker when the error is its own.",
  },
  receipt: { "zh-CN": "受理编号", en: "Receipt number" },
  on: { "zh-CN": "哪天提交的", en: "The day you filed it" },
  filed: { "zh-CN": "记下来", en: "Save" },
  filedTold: {
    "zh-CN": "记下了。对方收到后要在20天内书面答复你。",
    en: "Noted. They have to answer in writing within 20 days.",
  },
  whichFlaw: { "zh-CN": "至少选一处", en: "Choose at least one" },

  filedOnes: { "zh-CN": "提过的异议", en: "Objections filed" },
  filedOn: { "zh-CN": "{day}交到{place}", en: "filed on {day} with {place}" },
  answered: { "zh-CN": "收到答复了", en: "The answer is here" },
  outcome: { "zh-CN": "对方说", en: "They say" },
  corrected: { "zh-CN": "改过来了", en: "It was corrected" },
  noError: { "zh-CN": "没有错，不改", en: "There is no error" },
  cannotConfirm: { "zh-CN": "核实不了", en: "It cannot be confirmed" },
  reviewFailed: { "zh-CN": "材料没通过，要补", en: "The papers were not accepted" },
  answeredOn: { "zh-CN": "哪天收到的", en: "The day it came" },
  save: { "zh-CN": "记下来", en: "Save" },
  answerTold: { "zh-CN": "记下了。", en: "Noted." },
  upload: { "zh-CN": "把回执或答复传到资料", en: "Add the receipt or answer to your files" },

  afterCorrected: {
    "zh-CN": "更正要过一两天才显示。下次看报告时顺便确认就好。",
    en: "It shows a day or two later. Have a look next time you see your report.",
  },
  afterOther: {
    "zh-CN":
      "不同意这个结果，可以在报告上加一段本人声明，也可以向当地人民银行投诉。顾问可以和你一起看下一步。",
    en: "If you disagree, you can add a statement of your own to the report, or complain to the local People's Bank. Your counsellor can look at the next step with you.",
  },
  late: {
    "zh-CN": "答复的日子过了。不是你哪里没做好，可以向当地人民银行投诉。",
    en: "The day for an answer has passed. It is nothing you did wrong; you can complain to the local People's Bank.",
  },
  complain: { "zh-CN": "记下投诉", en: "Note a complaint" },
  complaintTo: { "zh-CN": "投诉到了哪里", en: "Where you complained" },
  pboc: { "zh-CN": "当地人民银行", en: "The local branch of the People's Bank" },
  pbocHint: {
    "zh-CN": "受理后30天内书面答复（《征信业管理条例》第26条）。",
    en: "It answers in writing within 30 days of accepting it (Credit Reporting Regulations, Art. 26).",
  },
  lender: { "zh-CN": "机构自己的投诉电话", en: "The lender's own complaints line" },
  nfra: { "zh-CN": "金融监管部门（12378）", en: "The financial regulator (12378)" },
  about: { "zh-CN": "投诉的是什么", en: "What it is about" },
  complaintOn: { "zh-CN": "哪天投诉的", en: "The day you complained" },
  complaintTold: { "zh-CN": "投诉记下了。", en: "The complaint is noted." },
  complaints: { "zh-CN": "投诉", en: "Complaints" },
  complainedOn: { "zh-CN": "{day}投诉到{place}", en: "on {day}, to {place}" },
  upheld: { "zh-CN": "支持", en: "Upheld" },
  partly: { "zh-CN": "支持一部分", en: "Partly upheld" },
  rejected: { "zh-CN": "不支持", en: "Rejected" },
  referred: { "zh-CN": "转给别的部门", en: "Passed on" },
  ended: { "zh-CN": "{day}答复：{outcome}", en: "answered on {day}: {outcome}" },

  none: {
    "zh-CN": "这一笔没有要提的异议。查过报告，有地方不对的话，会列在这里。",
    en: "There is nothing to object to here. What a look at the report finds wrong will stand on this page.",
  },
  check: { "zh-CN": "看信用报告，记下三处", en: "Look at the report" },
  more: { "zh-CN": "报告里还有别的不对", en: "Something else in the report is wrong" },
  moreKind: { "zh-CN": "是哪一种", en: "What it is" },
  moreNote: { "zh-CN": "报告上写的是什么", en: "What the report says" },
  moreOn: { "zh-CN": "哪天发现的", en: "The day you found it" },
  moreTold: { "zh-CN": "记下了，列在上面。", en: "Noted; it is listed above." },
} as const satisfies Texts;
