import type { Texts } from "../../language/language.ts";

export const homeTexts = {
  title: { "zh-CN": "{name}，你好", en: "Hello {name}" },
  next: { "zh-CN": "接下来", en: "Next" },
  checklist: { "zh-CN": "看整个清单", en: "The whole checklist" },
  dates: { "zh-CN": "看日期", en: "Dates ahead" },
  plan: { "zh-CN": "我的方案", en: "My plan" },
  progress: { "zh-CN": "走到哪里了", en: "How far you are" },
  progressWords: {
    "zh-CN": "做完 {done} 件，还有 {open} 件。按自己的节奏来就好。",
    en: "{done} done, {open} to go, at your own pace.",
  },
  progressAll: {
    "zh-CN": "{done} 件都做完了。",
    en: "All {done} are done.",
  },
  calm: { "zh-CN": "现在没有要做的事。", en: "There is nothing to do now." },
  calmNext: {
    "zh-CN": "下一件在{day}：{title}。到时我们会提醒你。",
    en: "The next thing is on {day}: {title}. We will remind you.",
  },
  calmEnd: {
    "zh-CN": "也没有排在后面的事。",
    en: "Nothing is planned for later either.",
  },
  start: {
    "zh-CN": "先记下第一笔借款，大约三分钟。记了以后，结清之后要做的事会列在这里。",
    en: "Begin with your first debt; it takes about three minutes. What to do after it is paid off will then stand here.",
  },
  startButton: { "zh-CN": "开始", en: "Begin" },
  messageFrom: { "zh-CN": "{name}给你留了言", en: "{name} left you a message" },
  counsellor: { "zh-CN": "你的顾问", en: "Your counsellor" },
  readMessage: { "zh-CN": "去看留言", en: "Read it" },
} as const satisfies Texts;
