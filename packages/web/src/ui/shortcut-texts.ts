import type { Texts } from "../language/language.ts";

export const shortcutTexts = {
  title: { "zh-CN": "快捷键", en: "Shortcuts" },
  help: { "zh-CN": "看这张表", en: "This list" },
  use: {
    "zh-CN": "在这台设备上使用单键快捷键",
    en: "Use single-key shortcuts on this device",
  },
  close: { "zh-CN": "关上", en: "Close" },
  next: { "zh-CN": "下一位", en: "Next row" },
  previous: { "zh-CN": "上一位", en: "Previous row" },
  open: { "zh-CN": "打开", en: "Open" },
  log: { "zh-CN": "记录联系", en: "Log a contact" },
  select: {
    "zh-CN": "选中，加 Shift 选一段",
    en: "Select; with Shift, a stretch",
  },
  search: { "zh-CN": "搜索", en: "Search" },
} as const satisfies Texts;
