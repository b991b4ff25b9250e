import type { Texts } from "../../language/language.ts";

export const scamTexts = {
  title: { "zh-CN": "常见骗局，怎么认出来", en: "Known scams, and how to recognise them" },
  lead: {
    "zh-CN": "听到类似的话，先挂断，再打官方号码。像不代表一定是，核实了就知道。",
    en: "If it sounds like one of these, hang up and call the official number. Resembling is not being; verifying tells.",
  },
  sounds: { "zh-CN": "听起来像这样", en: "It sounds like this" },
  source: { "zh-CN": "{source}（{sure}）", en: "{source} ({sure})" },
  remember: {
    "zh-CN": "三句话记住：不转账，不给验证码，不共享屏幕。拿不准打96110。",
    en: "Three things: no transfer, no code, no shared screen. If in doubt, call 96110.",
  },
} as const satisfies Texts;
