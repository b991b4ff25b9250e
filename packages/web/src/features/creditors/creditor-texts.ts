import type { Texts } from "../../language/language.ts";

export const licenceTexts = {
  bank: { "zh-CN": "银行", en: "Bank" },
  "consumer-finance": { "zh-CN": "消费金融公司", en: "Consumer finance company" },
  microloan: { "zh-CN": "小额贷款公司", en: "Microloan company" },
  "other-licensed": { "zh-CN": "其他持牌机构", en: "Another licensed lender" },
  platform: { "zh-CN": "平台（出借人看合同）", en: "Platform (the contract names the lender)" },
  unknown: { "zh-CN": "还没核实", en: "Not looked up yet" },
} as const satisfies Texts;

export const cycleTexts = {
  daily: { "zh-CN": "每天", en: "Every day" },
  weekly: { "zh-CN": "每周", en: "Every week" },
  monthly: { "zh-CN": "每月", en: "Every month" },
  irregular: { "zh-CN": "不固定", en: "Irregularly" },
} as const satisfies Texts;

export const closureTexts = {
  automatic: { "zh-CN": "还清后自动注销", en: "Closes by itself" },
  manual: { "zh-CN": "要自己申请注销", en: "One has to ask" },
} as const satisfies Texts;

export const confidenceTexts = {
  H: { "zh-CN": "读过原文", en: "the original was read" },
  M: { "zh-CN": "几处来源一致", en: "several sources agree" },
  L: { "zh-CN": "来源单一", en: "a single source" },
} as const satisfies Texts;

export const channelTexts = {
  phone: { "zh-CN": "电话", en: "Phone" },
  app: { "zh-CN": "App", en: "App" },
  wechat: { "zh-CN": "微信公众号", en: "WeChat account" },
  site: { "zh-CN": "网站", en: "Site" },
} as const satisfies Texts;

export const creditorTexts = {
  title: { "zh-CN": "机构名录", en: "Lenders" },
  lead: {
    "zh-CN": "官方电话、注销和取消代扣的办法，都从这里来。不确定的就空着。",
    en: "Official numbers and how to close an account or cancel a debit come from here. What nobody is sure of stays empty.",
  },
  add: { "zh-CN": "新增", en: "Add a lender" },
  addTitle: { "zh-CN": "新增一家机构", en: "Add a lender" },
  search: { "zh-CN": "找一家", en: "Find a lender" },
  searchHint: { "zh-CN": "名称、别名、拼音或首字母", en: "A name, pinyin or initials" },
  filter: { "zh-CN": "状态", en: "State" },
  all: { "zh-CN": "全部", en: "All" },
  reviewed: { "zh-CN": "核对过", en: "Reviewed" },
  "needs-review": { "zh-CN": "需要核对", en: "Needs a look" },
  shared: { "zh-CN": "共用名单", en: "Shared list" },
  own: { "zh-CN": "本机构", en: "Your own" },
  none: {
    "zh-CN": "没有找到。换个叫法，或者新增一家。",
    en: "Nothing found. Try another name, or add it.",
  },
  count: { "zh-CN": "{n} 家", en: "{n} lenders" },
  name: { "zh-CN": "名称", en: "Name" },
  licence: { "zh-CN": "类型", en: "Kind" },
  official: { "zh-CN": "官方渠道", en: "Official channels" },
  checked: { "zh-CN": "最近核对", en: "Last checked" },
  never: { "zh-CN": "还没有", en: "Not yet" },
  state: { "zh-CN": "状态", en: "State" },

  back: { "zh-CN": "回到名录", en: "All lenders" },
  aliases: { "zh-CN": "别名和产品名", en: "Other names and products" },
  aliasesHint: { "zh-CN": "一行一个", en: "One a line" },
  reports: { "zh-CN": "上不上征信", en: "Reports to the credit bureau" },
  yes: { "zh-CN": "上", en: "Yes" },
  no: { "zh-CN": "不上", en: "No" },
  unknown: { "zh-CN": "不知道", en: "Not known" },
  cycle: { "zh-CN": "多久报送一次", en: "How often it reports" },
  closure: { "zh-CN": "注销账户", en: "Closing an account" },
  closureHow: { "zh-CN": "怎么申请注销（中文）", en: "How to ask for it (Chinese)" },
  closureHowEn: { "zh-CN": "怎么申请注销（英文）", en: "How to ask for it (English)" },
  debit: { "zh-CN": "取消自动扣款的办法", en: "How to cancel its auto-debit" },
  debitZh: { "zh-CN": "取消自动扣款的办法（中文）", en: "How to cancel its auto-debit (Chinese)" },
  debitEn: { "zh-CN": "取消自动扣款的办法（英文）", en: "How to cancel its auto-debit (English)" },
  agencies: { "zh-CN": "受托联系的外包公司", en: "Collection agencies" },
  sources: { "zh-CN": "来源", en: "Sources" },
  note: { "zh-CN": "备注", en: "Note" },
  nameZh: { "zh-CN": "中文名称", en: "Chinese name" },
  nameEn: { "zh-CN": "英文名称", en: "English name" },
  phones: { "zh-CN": "官方电话", en: "Official numbers" },
  phonesHint: {
    "zh-CN": "一行一个，只写机构自己公布的",
    en: "One a line; only what the lender itself publishes",
  },
  app: { "zh-CN": "官方 App 的名字", en: "Name of the official app" },
  wechat: { "zh-CN": "官方微信公众号", en: "Official WeChat account" },
  site: { "zh-CN": "官方网站", en: "Official site" },
  source: { "zh-CN": "这次在哪里核对的", en: "Where you looked this time" },
  sourceHint: {
    "zh-CN": "例如官网的联系我们、监管公布的名单",
    en: "Such as the contact page of its site, or the regulator's list",
  },
  confidence: { "zh-CN": "有多大把握", en: "How sure it is" },
  nameFlaw: { "zh-CN": "写一下中文名称", en: "Write the Chinese name" },

  edit: { "zh-CN": "修改", en: "Change" },
  editTitle: { "zh-CN": "修改{name}", en: "Change {name}" },
  propose: { "zh-CN": "提出修改", en: "Propose a change" },
  proposeNote: {
    "zh-CN": "你的修改先放在旁边，主管核对后才生效。",
    en: "Your change waits beside the entry until a supervisor has looked at it.",
  },
  ownNote: {
    "zh-CN": "这是共用名单里的。保存以后只改你们机构看到的。",
    en: "This one is of the shared list. What you save changes it for your organisation alone.",
  },
  still: { "zh-CN": "今天核对过，没有变", en: "Checked today, still right" },
  saved: { "zh-CN": "名录改好了。", en: "The register was changed." },
  proposed: { "zh-CN": "提交了，等主管核对。", en: "Proposed; a supervisor will look." },
  added: { "zh-CN": "加进名录了。", en: "Added to the register." },
  proposal: { "zh-CN": "提议的修改", en: "A proposed change" },
  proposalBy: { "zh-CN": "{who}在{day}提出", en: "Proposed by {who} on {day}" },
  take: { "zh-CN": "照提议保存", en: "Save as proposed" },
  leave: { "zh-CN": "不改，保持原样", en: "Leave it as it is" },
  was: { "zh-CN": "现在", en: "Now" },
  between: { "zh-CN": "、", en: ", " },
  colon: { "zh-CN": "：", en: ": " },
  empty: { "zh-CN": "（空）", en: "(empty)" },
  merge: { "zh-CN": "合并重复的", en: "Merge a double" },
  mergeTitle: { "zh-CN": "哪一条和它是同一家", en: "Which entry is the same lender" },
  mergeNote: {
    "zh-CN": "留下的是{name}；选中的那条并进来，记着它的借款以后都由这一条回答。不能撤回。",
    en: "{name} stays; the one you choose joins it, and debts that name it are answered by this entry. It cannot be undone.",
  },
  mergeThis: { "zh-CN": "并进来", en: "Merge this one" },
  merged: { "zh-CN": "合并好了。", en: "Merged." },
  history: { "zh-CN": "修改记录", en: "History" },
  historyEmpty: {
    "zh-CN": "还是共用名单原来的样子，没有人改过。",
    en: "As it came with the shared list; nobody has changed it.",
  },
  version: { "zh-CN": "第 {n} 版", en: "Version {n}" },
  checkFirst: {
    "zh-CN": "打之前，和合同、官方 App 或卡片背面对一下。",
    en: "Before you dial, compare it with your contract, the official app or the back of the card.",
  },
} as const satisfies Texts;
