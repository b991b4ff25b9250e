import type { Texts } from "../../language/language.ts";

export const planTexts = {
  title: { "zh-CN": "我的方案", en: "My plan" },
  lead: {
    "zh-CN": "每一笔每月还多少、哪天还。你同意了才会开始。",
    en: "How much each one asks for and when. Nothing begins before you agree.",
  },
  empty: {
    "zh-CN": "还没有方案。顾问准备好草稿会给你看；先记下每月收支，谈起来更快。",
    en: "There is no plan yet. Your counsellor will share a draft with you; with your budget saved, that goes faster.",
  },
  toBudget: { "zh-CN": "每月收支", en: "My budget" },
  toOrder: { "zh-CN": "先还哪一笔", en: "Which first" },
  waiting: { "zh-CN": "还在商量的", en: "Still being worked out" },
  waitingOf: {
    "zh-CN": "{creditor}，还剩 {amount}，还没有方案。",
    en: "{creditor}, {amount} left, no plan yet.",
  },

  draft: { "zh-CN": "草稿，来访者看不到", en: "Draft, not shared" },
  shared: { "zh-CN": "等你答复", en: "Waits for your word" },
  sharedStaff: { "zh-CN": "等来访者答复", en: "Waits for the client" },
  asked: { "zh-CN": "有问题，顾问在看", en: "Your question is being looked at" },
  askedStaff: { "zh-CN": "来访者有问题", en: "The client has a question" },
  agreed: { "zh-CN": "同意了，等启用", en: "Agreed, about to begin" },
  active: { "zh-CN": "在执行", en: "Under way" },
  ended: { "zh-CN": "结束了", en: "Over" },
  settled: { "zh-CN": "还清了", en: "Paid off" },
  changedNow: {
    "zh-CN": "顾问在{day}调整过，请看一看合不合适。",
    en: "It was changed on {day}. Please see whether it suits you.",
  },

  each: { "zh-CN": "每期", en: "Each" },
  count: { "zh-CN": "期数", en: "Instalments" },
  countOnly: { "zh-CN": "{n} 期", en: "{n}" },
  countOf: { "zh-CN": "{n} 期，还上 {kept} 期", en: "{n}, of which {kept} paid" },
  total: { "zh-CN": "一共", en: "In all" },
  left: { "zh-CN": "还剩", en: "Left" },
  first: { "zh-CN": "第一期", en: "The first on" },
  last: { "zh-CN": "最后一期", en: "The last on" },
  rows: { "zh-CN": "每一期（{n}）", en: "All instalments ({n})" },
  n: { "zh-CN": "第几期", en: "No." },
  nth: { "zh-CN": "第 {n} 期", en: "No. {n}" },
  due: { "zh-CN": "哪天", en: "Due" },
  amount: { "zh-CN": "金额", en: "Amount" },
  state: { "zh-CN": "怎么样了", en: "State" },
  kept: { "zh-CN": "按时还上", en: "paid on time" },
  late: { "zh-CN": "晚了几天，还上了", en: "paid, a little late" },
  missed: { "zh-CN": "还没记上，现在补上也来得及", en: "not recorded yet; there is time" },
  next: { "zh-CN": "下一期", en: "next" },
  later: { "zh-CN": "以后", en: "later" },
  partly: { "zh-CN": "已还 {amount}", en: "{amount} paid so far" },

  agree: { "zh-CN": "我同意", en: "I agree" },
  agreeOf: { "zh-CN": "我同意{creditor}的方案", en: "I agree to the plan for {creditor}" },
  agreedNow: {
    "zh-CN": "记下了。顾问启用后会告诉你第一期。",
    en: "Recorded. Your counsellor will let it begin.",
  },
  question: { "zh-CN": "有问题", en: "I have a question" },
  questionOf: { "zh-CN": "{creditor}的方案有问题", en: "A question about {creditor}" },
  questionWords: { "zh-CN": "哪里不合适", en: "What does not suit you" },
  questionHint: {
    "zh-CN": "金额大了、日子不对、看不懂，都可以写",
    en: "Too much, the wrong day, hard to understand: anything",
  },
  asked2: { "zh-CN": "记下了，顾问会看。", en: "Recorded; your counsellor will look at it." },
  history: { "zh-CN": "经过", en: "How it came about" },
  sharedOn: { "zh-CN": "给你看", en: "Shared" },
  agreedOn: { "zh-CN": "同意", en: "Agreed" },
  askedOn: { "zh-CN": "提了问题", en: "Question asked" },
  activeOn: { "zh-CN": "启用", en: "Begun" },
  changedOn: { "zh-CN": "调整金额或日子", en: "Changed" },
  endedOn: { "zh-CN": "结束", en: "Ended" },

  autopay: { "zh-CN": "自动还款", en: "Automatic payment" },
  autopayOn: { "zh-CN": "已绑定，到日子自动扣", en: "bound; paid by itself" },
  autopayBind: { "zh-CN": "绑定自动还款", en: "Let it pay by itself" },
  autopayWhich: { "zh-CN": "用哪个授权", en: "By which authorisation" },
  autopayHint: {
    "zh-CN": "发薪卡最稳。还清以后记得解约，别停掉还在用的整张卡。",
    en: "A salary card is safest. Once it is paid off, cancel this authorisation, not a card that still pays others.",
  },
  autopayOff: { "zh-CN": "不再自动还款", en: "Stop paying by itself" },
  autopayBound: { "zh-CN": "绑定了。", en: "Bound." },
  autopayUnbound: { "zh-CN": "不再自动还款了。", en: "It no longer pays by itself." },

  challenge: { "zh-CN": "三个月的约定", en: "Three months on time" },
  challengeOffer: {
    "zh-CN":
      "连着三个月按时还，是和机构谈更灵活条件时最有用的一句话。想试试就记个开始，不想也没关系。",
    en: "Three months on time is the best thing to point to when you ask a lender for easier terms. Begin a count if you like; it is fine not to.",
  },
  join: { "zh-CN": "从今天开始", en: "Begin today" },
  joined: { "zh-CN": "从今天开始数。", en: "The count begins today." },
  leave: { "zh-CN": "不数了", en: "Stop counting" },
  left2: { "zh-CN": "不数了。", en: "Stopped." },
  challengeNow: {
    "zh-CN": "从{from}到{until}，已经按时 {kept} 期。",
    en: "From {from} to {until}: {kept} on time so far.",
  },
  challengeRest: {
    "zh-CN": "有 {n} 期晚了，没关系，剩下的照样算。",
    en: "{n} came late; the others count all the same.",
  },
  challengeDone: {
    "zh-CN": "三个月里 {kept} 期都按时，一期没落。和机构谈条件时可以说。",
    en: "{kept} in three months, all of them on time. Say so when you ask a lender for easier terms.",
  },
  challengeOver: {
    "zh-CN": "三个月到了，按时 {kept} 期。想的话可以再开始一次。",
    en: "The three months are over, {kept} on time. Begin again if you like.",
  },

  promises: { "zh-CN": "答应过的日子", en: "Days that were promised" },
  promiseWords: { "zh-CN": "{creditor}：{day}前", en: "{creditor}: by {day}" },
} as const satisfies Texts;
