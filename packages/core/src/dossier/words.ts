import type { ContactTriage } from "../casefile/contact-fact.ts";
import type { EvidenceKind } from "../casefile/facts.ts";
import type { statusSources, statusVerdicts } from "../casefile/status-history.ts";
import type { Language, Text } from "../kernel/language.ts";
import { documentNames } from "../notices/document-names.ts";
import type { CompletenessItem } from "./completeness.ts";

/** What the index of a dossier calls things. */

export const words = {
  title: { "zh-CN": "档案目录", en: "Dossier" },
  purpose: { "zh-CN": "用途", en: "Purpose" },
  person: { "zh-CN": "本人", en: "Person" },
  email: { "zh-CN": "邮箱", en: "Email" },
  phone: { "zh-CN": "电话", en: "Phone" },
  about: { "zh-CN": "涉及的借款", en: "Debts" },
  allDebts: { "zh-CN": "全部", en: "All of them" },
  madeBy: { "zh-CN": "整理机构", en: "Put together by" },
  madeOn: { "zh-CN": "整理日期", en: "Put together on" },
  askedBy: { "zh-CN": "申请人", en: "Asked for by" },
  number: { "zh-CN": "编号", en: "Number" },
  contents: { "zh-CN": "文件", en: "Files" },
  none: { "zh-CN": "没有。", en: "None." },
  unknown: { "zh-CN": "还没有记录", en: "Not recorded yet" },
  file: { "zh-CN": "文件", en: "File" },
  otherFile: { "zh-CN": "其他资料", en: "Other file" },
  kind: { "zh-CN": "种类", en: "Kind" },
  day: { "zh-CN": "日期", en: "Day" },
  time: { "zh-CN": "时间", en: "Time" },
  amount: { "zh-CN": "金额", en: "Amount" },
  source: { "zh-CN": "来源", en: "Source" },
  says: { "zh-CN": "显示", en: "Says" },
  happened: { "zh-CN": "发生了什么", en: "What happened" },
  by: { "zh-CN": "记录人", en: "Recorded by" },
  check: { "zh-CN": "校验", en: "Check" },
  facts: { "zh-CN": "基本情况", en: "Facts" },
  lender: { "zh-CN": "机构", en: "Lender" },
  contract: { "zh-CN": "合同编号", en: "Contract number" },
  signedOn: { "zh-CN": "签约日期", en: "Signed on" },
  principal: { "zh-CN": "本金", en: "Principal" },
  rate: { "zh-CN": "年利率", en: "Annual rate" },
  instalment: { "zh-CN": "每月还款", en: "Each month" },
  balance: { "zh-CN": "账上余额", en: "Balance in our books" },
  settledOn: { "zh-CN": "结清日期", en: "Settled on" },
  officialPhone: { "zh-CN": "官方电话", en: "Official phone" },
  schedule: { "zh-CN": "还款计划表", en: "Schedule of repayments" },
  payments: { "zh-CN": "每次还款和回单", en: "Payments and receipts" },
  receipt: { "zh-CN": "回单", en: "Receipt" },
  noReceipt: { "zh-CN": "没有回单", en: "No receipt" },
  notIncluded: { "zh-CN": "有，没有放进这份档案", en: "There is one, not in this dossier" },
  reversed: { "zh-CN": "已撤销", en: "Reversed" },
  statements: { "zh-CN": "对账", en: "Statements compared" },
  signedOff: { "zh-CN": "已核对", en: "Signed off" },
  open: { "zh-CN": "未核完", en: "Open" },
  contacts: { "zh-CN": "沟通记录", en: "Contact log" },
  channel: { "zh-CN": "方式", en: "Channel" },
  caller: { "zh-CN": "对方", en: "Who" },
  reached: { "zh-CN": "联系到", en: "Reached" },
  said: { "zh-CN": "内容", en: "What was said" },
  outcome: { "zh-CN": "分类", en: "Triage" },
  withheld: { "zh-CN": "（未列出）", en: "(not shown)" },
  statuses: { "zh-CN": "状态变化对照", en: "Status history" },
  conflict: {
    "zh-CN": "几个来源最近一次的说法不一样：",
    en: "The latest words of these sources contradict each other: ",
  },
  disputes: { "zh-CN": "异议和投诉", en: "Objections and complaints" },
  waiting: { "zh-CN": "等答复", en: "Waiting for an answer" },
  timeline: { "zh-CN": "时间线", en: "Timeline" },
  ownFile: { "zh-CN": "本人的资料", en: "The person's own file" },
  gaps: { "zh-CN": "还缺什么", en: "What is missing" },
  noGaps: { "zh-CN": "要有的都有了。", en: "Nothing is missing." },
  leftOut: { "zh-CN": "没有放进来的", en: "What is left out" },
  howToCheck: { "zh-CN": "怎么核对", en: "How to check it" },
  checkText: {
    "zh-CN":
      "每个文件的 SHA-256 写在 SHA256SUMS 里。在解压后的文件夹里运行 sha256sum -c SHA256SUMS（Mac 上是 shasum -a 256 -c SHA256SUMS），每一行都显示 OK，就说明没有被改过。manifest.json 里写着每份资料的编号和收到时的校验值。",
    en: "SHA256SUMS holds the SHA-256 of each file. In the unpacked folder run sha256sum -c SHA256SUMS (on a Mac shasum -a 256 -c SHA256SUMS): OK on every line shows that nothing was changed. manifest.json names each proof and its hash as it was when it came in.",
  },
  altered: {
    "zh-CN":
      "注意：有文件和收到时不一致，或者找不到了。它们在下面标着“不一致”或“找不到”。用之前请先联系机构。",
    en: "Attention: files differ from what came in, or cannot be found. They are marked below. Please speak to the organisation before you use this.",
  },
  fullRecord: {
    "zh-CN": "完整记录在 timeline.csv 和 timeline.json 里。",
    en: "The whole record is in timeline.csv and timeline.json.",
  },
} as const satisfies Record<string, Text>;

export const packedWords = {
  verified: { "zh-CN": "一致", en: "Agrees" },
  altered: { "zh-CN": "不一致", en: "Altered" },
  absent: { "zh-CN": "找不到", en: "Not found" },
} as const satisfies Record<string, Text>;

export const leftOutWords = {
  locked: {
    "zh-CN": "保存它的同意已经撤回，文件锁定，不放进任何档案",
    en: "the consent to keep it was withdrawn: it is locked and goes into no dossier",
  },
  purpose: { "zh-CN": "这个用途不需要", en: "this purpose does not need it" },
  awaited: { "zh-CN": "还没有传完", en: "its upload is not complete" },
} as const satisfies Record<string, Text>;

export const whoWords = {
  client: { "zh-CN": "本人", en: "the client" },
  staff: { "zh-CN": "机构", en: "the organisation" },
  partner: { "zh-CN": "合作系统", en: "a partner's system" },
  system: { "zh-CN": "系统", en: "the system" },
} as const satisfies Record<string, Text>;
export type Who = keyof typeof whoWords;

export const contactWords: Readonly<Record<string, Text>> = {
  call: { "zh-CN": "电话", en: "Call" },
  sms: { "zh-CN": "短信", en: "Text message" },
  wechat: { "zh-CN": "微信", en: "WeChat" },
  mail: { "zh-CN": "邮件", en: "Mail" },
  letter: { "zh-CN": "信函", en: "Letter" },
  visit: { "zh-CN": "上门", en: "Visit" },
  app: { "zh-CN": "应用消息", en: "App message" },
  "auto-debit": { "zh-CN": "扣款", en: "Debit" },
  other: { "zh-CN": "其他", en: "Other" },
};

export const targetWords: Readonly<Record<string, Text>> = {
  client: { "zh-CN": "本人", en: "the client" },
  contact: { "zh-CN": "联系人", en: "a contact person" },
  "third-party": { "zh-CN": "其他人", en: "somebody else" },
};

export const triageWords: Readonly<Record<ContactTriage, Text>> = {
  "stale-data": { "zh-CN": "数据没更新", en: "Stale data" },
  residual: { "zh-CN": "尾款", en: "Residual" },
  audit: { "zh-CN": "回访", en: "Audit call" },
  harassment: { "zh-CN": "骚扰", en: "Harassment" },
  scam: { "zh-CN": "诈骗", en: "Scam" },
  other: { "zh-CN": "其他", en: "Other" },
};

export const sourceWords = {
  app: { "zh-CN": "平台", en: "Platform" },
  certificate: { "zh-CN": "结清证明", en: "Certificate" },
  report: { "zh-CN": "信用报告", en: "Credit report" },
} as const satisfies Record<(typeof statusSources)[number], Text>;

export const verdictWords = {
  settled: { "zh-CN": "已结清", en: "Settled" },
  "not-settled": { "zh-CN": "未结清", en: "Not settled" },
  unclear: { "zh-CN": "说不清", en: "Unclear" },
} as const satisfies Record<(typeof statusVerdicts)[number], Text>;

/** What a platform's own page says; a report's code is written as it is printed. */
export const statusWords: Readonly<Record<string, Text>> = {
  settled: { "zh-CN": "已结清", en: "Settled" },
  active: { "zh-CN": "使用中", en: "Active" },
  overdue: { "zh-CN": "逾期", en: "Overdue" },
  "written-off": { "zh-CN": "核销", en: "Written off" },
  transferred: { "zh-CN": "已转让", en: "Transferred" },
  unclear: { "zh-CN": "看不清楚", en: "Unclear" },
};

/** What a thing on the meter is called, and why it helps: shown where it is missing. */
export const itemWords: Readonly<Record<CompletenessItem, { name: Text; why: Text }>> = {
  "contract-number": {
    name: { "zh-CN": "合同编号", en: "contract number" },
    why: {
      "zh-CN": "没有它，对方可以说找不到这一笔。在平台的“合同”里看，或者问官方客服。",
      en: "Without it the lender may say it cannot find the debt. Look in the platform's contract, or ask its official support.",
    },
  },
  "signed-on": {
    name: { "zh-CN": "签约日期", en: "date of signing" },
    why: {
      "zh-CN": "利率上限和费用按签约那天的规定算。合同第一页或最后一页有。",
      en: "Caps and fees follow the rules of that day. It stands on the contract's first or last page.",
    },
  },
  rate: {
    name: { "zh-CN": "年利率", en: "annual rate" },
    why: {
      "zh-CN": "有了它才能核对利息算得对不对。合同或平台的借款详情里有。",
      en: "Only with it can the interest be checked. See the contract or the loan's details.",
    },
  },
  schedule: {
    name: { "zh-CN": "还款计划表", en: "schedule of repayments" },
    why: {
      "zh-CN": "能看出哪一期该还多少，和平台的不一样时就是证据。",
      en: "It shows what was due when, and is proof where the platform says otherwise.",
    },
  },
  contract: {
    name: { "zh-CN": "合同文件", en: "the contract itself" },
    why: {
      "zh-CN": "条款有争议时，法院和监管先看合同。可以在平台下载电子版。",
      en: "Where terms are disputed a court reads the contract first. Platforms let you download it.",
    },
  },
  receipts: {
    name: { "zh-CN": "每次还款的回单", en: "a receipt for each payment" },
    why: {
      "zh-CN": "截图可能不被认可，银行的电子回单最有力。手机银行里可以补开。",
      en: "A bank's electronic receipt is the strongest proof, and banking apps can issue it later.",
    },
  },
  statement: {
    name: { "zh-CN": "平台的对账单", en: "the platform's statement" },
    why: {
      "zh-CN": "有了它才能逐项核对本金、利息和费用。",
      en: "With it, principal, interest and fees can be compared one by one.",
    },
  },
  contacts: {
    name: { "zh-CN": "沟通的截图或录音", en: "screenshots or recordings of contacts" },
    why: {
      "zh-CN": "只有文字记录时，对方容易否认。通话记录的截图也可以。",
      en: "Notes alone are easily denied. A screenshot of the call list helps too.",
    },
  },
  certificate: {
    name: { "zh-CN": "结清证明", en: "settlement certificate" },
    why: {
      "zh-CN": "这是证明还清了的正式文件，征信和法院都认。",
      en: "The formal proof that it is settled: bureau and courts accept it.",
    },
  },
  "two-proofs": {
    name: { "zh-CN": "两种不同的还清凭证", en: "two kinds of proof of the payment" },
    why: {
      "zh-CN": "银行流水、平台截图、官方回单里有两种，互相印证。",
      en: "Two of bank record, platform screenshot and official receipt support each other.",
    },
  },
  status: {
    name: { "zh-CN": "“已结清”的状态截图", en: "screenshot of the settled status" },
    why: {
      "zh-CN": "以后状态变回去，它能说明当时是已结清。",
      en: "If the status ever changes back, it shows what it was.",
    },
  },
};

/** What a proof is called by itself, not within a sentence. */
export function documentTitle(kind: EvidenceKind, language: Language): string {
  if (kind === "other") return words.otherFile[language];
  if (language === "zh-CN") return documentNames[kind][language];
  const bare = documentNames[kind].en.replace(/^the /, "");
  return `${bare.slice(0, 1).toUpperCase()}${bare.slice(1)}`;
}
