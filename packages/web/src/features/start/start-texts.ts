import type { Texts } from "../../language/language.ts";

export const startTexts = {
  title: { "zh-CN": "先记一笔借款", en: "Begin with one debt" },
  step: { "zh-CN": "第{n}步，共{all}步", en: "Step {n} of {all}" },
  lead: {
    "zh-CN": "大约三分钟。中途离开也行，写的内容会留在这台设备上。",
    en: "About three minutes. You can leave at any time; what you wrote stays on this device.",
  },
  next: { "zh-CN": "下一步", en: "Next" },
  back: { "zh-CN": "上一步", en: "Back" },
  save: { "zh-CN": "记下来", en: "Add it" },
  skip: { "zh-CN": "以后再说，先去首页", en: "Later; take me home" },
  settledOn: { "zh-CN": "已经还清的话，是哪天还清的", en: "If it is paid off: when was that" },
  settledHint: {
    "zh-CN": "接下来几个月的日子，都从这一天算起",
    en: "The dates of the next months are counted from this day",
  },
  doneTitle: { "zh-CN": "记好了", en: "That is done" },
  done: {
    "zh-CN": "到日子我们会发邮件提醒你。还有别的借款，可以接着记。",
    en: "We will mail you when something is due. You can add another debt now.",
  },
  another: { "zh-CN": "再记一笔", en: "Add another" },
  home: { "zh-CN": "看看接下来做什么", en: "See what comes next" },
} as const satisfies Texts;
