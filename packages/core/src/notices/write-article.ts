import type { Language } from "../kernel/language.ts";
import { oneLine } from "./plain-words.ts";

/** The regulations that rules name, in English. */
const englishNames: readonly (readonly [string, string])[] = [
  ["《征信业管理条例》", "Credit Reporting Regulations"],
  ["《民法典》", "Civil Code"],
  ["《个人信息保护法》", "Personal Information Protection Law"],
  ["《不动产登记暂行条例》", "Interim Regulations on Real Estate Registration"],
  [
    "《银行业保险业消费投诉处理管理办法》",
    "Measures for Banking and Insurance Consumer Complaints",
  ],
  [
    "中国人民银行一次性信用修复政策（2025年12月22日）",
    "People's Bank of China, one-off credit repair policy of 22 December 2025",
  ],
];

/** `《民法典》第524条、第700条` as a reader of the language knows it: `Civil Code, Art. 524; Art. 700`. */
export function writeArticle(article: string, language: Language): string {
  const line = oneLine(article);
  if (language === "zh-CN") return line;
  const named = englishNames.reduce(
    (text, [chinese, english]) => text.replaceAll(chinese, english),
    line,
  );
  return named
    .replace(/、/g, "; ")
    .replace(/(?<=\w)第(\d+)条/g, ", Art. $1")
    .replace(/第(\d+)条/g, "Art. $1");
}
