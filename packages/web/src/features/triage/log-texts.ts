import type { Texts } from "../../language/language.ts";

export const logTexts = {
  title: { "zh-CN": "联系记录", en: "Contact log" },
  lead: {
    "zh-CN": "谁、什么时候、怎么说的，一条一条都在。要投诉、要报警，都用得上。",
    en: "Who, when and what they said, one by one. A complaint or a report can build on it.",
  },
  empty: {
    "zh-CN": "还没有记录。有人来联系时，先记一条。",
    en: "Nothing is logged yet. When somebody gets in touch, log it first.",
  },
  log: { "zh-CN": "记一次联系", en: "Log a contact" },
  open: { "zh-CN": "看这一条", en: "Open" },
  openNamed: { "zh-CN": "看这一条：{when}", en: "Open: {when}" },
  print: { "zh-CN": "打印", en: "Print" },
  asks: { "zh-CN": "要{amount}", en: "asks for {amount}" },
  scam: { "zh-CN": "说法像诈骗", en: "Sounds like a scam" },
  paid: { "zh-CN": "钱已经付了", en: "Money was paid" },
  waiting: { "zh-CN": "还没归类", en: "Not sorted yet" },
  finding: { "zh-CN": "有可能不符合的", en: "May not accord" },
  letter: { "zh-CN": "起草投诉信", en: "Draft the complaint" },
  complain: { "zh-CN": "投诉寄出了", en: "The complaint is sent" },
  complainTitle: { "zh-CN": "记下投诉", en: "Record the complaint" },
  complainLead: {
    "zh-CN": "先向机构投诉，一般15天答复，复杂的30天，最长60天，期限会替你记着。",
    en: "Complain to the lender first: usually 15 days to answer, 30 if complex, 60 at most. The dates are kept for you.",
  },
  to: { "zh-CN": "向谁投诉", en: "To whom" },
  institution: { "zh-CN": "放款机构", en: "The lender" },
  nfra: { "zh-CN": "金融监管局（12378）", en: "The regulator (12378)" },
  about: { "zh-CN": "投诉什么", en: "What about" },
  comma: { "zh-CN": "、", en: ", " },
  complained: {
    "zh-CN": "投诉记下了，期限排好了。",
    en: "The complaint is recorded, its dates are set.",
  },
  patterns: { "zh-CN": "常见骗局", en: "Known scams" },
} as const satisfies Texts;
