import type { Text } from "@aftercare/core/kernel/language.ts";

/** What stands around the guides. */
export const helpTexts = {
  title: { "zh-CN": "帮助", en: "Help" },
  description: {
    "zh-CN": "还清借款以后常见的几件事，一步一步怎么做，依据是什么。",
    en: "The usual things after paying off a loan: how to do each step by step, and what it rests on.",
  },
  lead: {
    "zh-CN": "一件事一页，一步一步写。每页都写明核对日期，哪句是法律，哪句是建议。",
    en: "One page for each thing, step by step. Each says when it was last checked, and what is law and what is advice.",
  },
  search: { "zh-CN": "找一找", en: "Search" },
  searchHint: {
    "zh-CN": "写两三个字就行，例如：自动扣款、征信、再付一次。",
    en: "A word or two will do, for example: autopay, credit report, pay again.",
  },
  searchFor: { "zh-CN": "要找什么", en: "What are you looking for?" },
  found: { "zh-CN": "“{asked}”找到{count}篇。", en: 'Guides about "{asked}": {count}.' },
  nearest: {
    "zh-CN": "没有正好写“{asked}”的，最接近的是这{count}篇。",
    en: 'Nothing is exactly about "{asked}". These {count} come nearest.',
  },
  all: { "zh-CN": "看全部", en: "See all guides" },
  askPerson: { "zh-CN": "想问人", en: "Ask a person" },
  askPersonHow: {
    "zh-CN": "已经有顾问的，直接回复任何一封提醒邮件就行。还没有的，可以写信给我们。",
    en: "If you have a counsellor, just reply to any of our mails. If not, write to us.",
  },
  minutes: { "zh-CN": "大约{minutes}分钟", en: "About {minutes} minutes" },
  checkedOn: { "zh-CN": "最后核对：{date}", en: "Last checked: {date}" },
  when: { "zh-CN": "什么时候做", en: "When" },
  steps: { "zh-CN": "一步一步", en: "Step by step" },
  script: { "zh-CN": "电话里可以这样说", en: "What you can say" },
  stuck: { "zh-CN": "不顺的时候", en: "When it does not go smoothly" },
  grounds: { "zh-CN": "依据是什么", en: "What this rests on" },
  source: { "zh-CN": "来源：{source}", en: "Source: {source}" },
  notAdvice: {
    "zh-CN": "这些是一般信息，不是针对你个人的法律意见。和原文不一样的，以原文为准。",
    en: "This is general information and not legal advice about your own case. Where it differs from a source, the source counts.",
  },
  toList: { "zh-CN": "打开我的清单", en: "Open my list" },
  signIn: { "zh-CN": "登录，到日子提醒我", en: "Sign in and be reminded on the day" },
  knowledge: { "zh-CN": "误会、问题和骗局", en: "Beliefs, questions and scams" },
  knowledgeDescription: {
    "zh-CN": "结清以后常见的误会、常问的问题、骗局和小建议，每句写明依据和把握。",
    en: "Common beliefs, questions, scams and tips after a payoff, each with its source and how sure we are.",
  },
  knowledgeLead: {
    "zh-CN":
      "每一句都写明是法律、公开说明还是建议，来自哪里，我们有多大把握。不看也没关系，要做的事都在清单上。",
    en: "Each sentence says whether it is law, a public statement or advice, where it stands and how sure we are. You need not read this: what is to do is on your list.",
  },
  sureOf: { "zh-CN": "来源：{source}（{sure}）", en: "Source: {source} ({sure})" },
  belongsTo: { "zh-CN": "属于：", en: "Belongs to: " },
  between: { "zh-CN": "、", en: ", " },
  alsoKnow: { "zh-CN": "相关的问题和骗局", en: "Related questions and scams" },
  more: { "zh-CN": "其他帮助", en: "More guides" },
} as const satisfies Record<string, Text>;
