import type { Texts } from "../../language/language.ts";

export const budgetTexts = {
  title: { "zh-CN": "每月收支", en: "My budget" },
  titleOf: { "zh-CN": "{name}的收支", en: "{name}'s budget" },
  lead: {
    "zh-CN": "收入减去过日子要花的，剩下多少，就最多拿多少来还。",
    en: "What comes in, less what living costs, is the most that can go to debts.",
  },
  empty: {
    "zh-CN": "还没有记过。大概的数就行，随时能改，只有你和顾问看得到。",
    en: "Nothing is saved yet. Round figures will do, you can change them at any time, and only you and your counsellor see them.",
  },
  income: { "zh-CN": "每月收入", en: "Income" },
  incomeHint: { "zh-CN": "到手的，按少的那个月写", en: "What really arrives, in a poor month" },
  housing: { "zh-CN": "房租、水电", en: "Rent, water, electricity" },
  food: { "zh-CN": "吃饭、日用", en: "Food and daily needs" },
  transport: { "zh-CN": "交通、电话", en: "Transport, telephone" },
  family: { "zh-CN": "家人、孩子", en: "Family and children" },
  health: { "zh-CN": "看病、保险", en: "Health and insurance" },
  other: { "zh-CN": "其他", en: "Other" },
  salaryDay: { "zh-CN": "几号发工资", en: "Day of the month the salary comes" },
  salaryHint: {
    "zh-CN": "写 1 到 31。知道了才能提议一个合适的还款日",
    en: "1 to 31. With it, one pay day for all can be proposed",
  },
  salaryFlaw: { "zh-CN": "写 1 到 31 之间的整数", en: "Write a whole number from 1 to 31" },
  save: { "zh-CN": "保存", en: "Save" },
  saved: { "zh-CN": "收支记下了。", en: "The budget was saved." },
  change: { "zh-CN": "改一改", en: "Change it" },
  savedOn: { "zh-CN": "{day}记的。", en: "Saved on {day}." },
  oldNote: {
    "zh-CN": "{day}记的，过了一个月。看看还对不对。",
    en: "Saved on {day}, more than a month ago. See whether it is still right.",
  },

  outcome: { "zh-CN": "每月怎么样", en: "What a month comes to" },
  surplus: { "zh-CN": "每月剩下", en: "A month leaves" },
  essentials: { "zh-CN": "过日子要花", en: "Living costs" },
  peak: { "zh-CN": "计划一个月最多要", en: "The plans ask for up to" },
  ratio: { "zh-CN": "占收入", en: "Share of the income" },
  comfortable: {
    "zh-CN": "计划要的比剩下的少，还留得出余地。",
    en: "The plans ask for less than a month leaves, with something to spare.",
  },
  tight: {
    "zh-CN": "还得起，但几乎不留余地。遇到一次大的开销就会断，和顾问看看能不能改小一点。",
    en: "It can be paid, with hardly anything to spare: one large bill would break it. See with your counsellor whether less is possible.",
  },
  over: {
    "zh-CN": "计划要的比剩下的多，这样走不远。和顾问一起改小金额，或者拉长时间。",
    en: "The plans ask for more than a month leaves, which cannot last. Lower the sums or take longer, together with your counsellor.",
  },
  noPlan: {
    "zh-CN": "还没有在执行的计划。谈的时候，每月最多写这个数。",
    en: "No plan is under way yet. When you negotiate, this is the most to name.",
  },
  minus: {
    "zh-CN": "收入还不够过日子。先不答应任何金额，和顾问一起看看哪里能补。",
    en: "The income does not reach for living. Promise nothing yet, and look with your counsellor at what can help.",
  },
  highRatio: {
    "zh-CN": "收入的一半以上拿去还款了，顾问会和你看一看。",
    en: "More than half of the income goes to debts; your counsellor will look at it with you.",
  },
  cards: { "zh-CN": "信用卡用了多少额度", en: "How much of each card's limit is used" },
  used: { "zh-CN": "{creditor}：用了 {share}", en: "{creditor}: {share} used" },
  highlyUsed: {
    "zh-CN": "超过七成，先把这张卡还下来一点。",
    en: "More than 70%: paying this card down a little helps first.",
  },

  spends: { "zh-CN": "大额消费，提前安排", en: "Plan a large purchase" },
  spendsLead: {
    "zh-CN": "要花一笔大的，记下账单日，我们会提醒你在那之前还上，不计利息。",
    en: "Before a large purchase, note the statement day: we will remind you to pay it back before then, so that it costs no interest.",
  },
  addSpend: { "zh-CN": "记一笔大额消费", en: "Plan a purchase" },
  spendAmount: { "zh-CN": "大概多少钱", en: "About how much" },
  spendWhat: { "zh-CN": "买什么", en: "What for" },
  statementOn: { "zh-CN": "下一个账单日", en: "The next statement day" },
  spendSaved: {
    "zh-CN": "记下了，账单日前会提醒你。",
    en: "Saved. You will be reminded before the statement.",
  },
  spendWords: { "zh-CN": "{day}的账单前还上", en: "to be paid back before the statement of {day}" },
  credits: { "zh-CN": "新开的卡和借款", en: "New cards and loans" },
  creditsLead: {
    "zh-CN": "新开一张卡、新借一笔、机构查一次报告，都记一下。三个月里多了，顾问会找你聊聊。",
    en: "Note each new card or loan, and each time a lender looked into your report. If there are many in three months, your counsellor will talk with you.",
  },
  addCredit: { "zh-CN": "记一次", en: "Note one" },
  creditKind: { "zh-CN": "是什么", en: "What was it" },
  card: { "zh-CN": "新开的卡", en: "A new card" },
  loan: { "zh-CN": "新的借款", en: "A new loan" },
  inquiry: { "zh-CN": "机构查了报告", en: "A lender looked into the report" },
  creditLender: { "zh-CN": "哪一家", en: "Which lender" },
  creditOn: { "zh-CN": "哪天", en: "When" },
  creditSaved: { "zh-CN": "记下了。", en: "Noted." },
  creditCount: { "zh-CN": "最近三个月 {n} 次。", en: "{n} in the last three months." },
  toPlan: { "zh-CN": "看我的方案", en: "See my plan" },
} as const satisfies Texts;
