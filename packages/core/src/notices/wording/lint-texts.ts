import type { Text } from "../../kernel/language.ts";
import { say } from "../notice.ts";

/** What is wrong with somebody's own words, and what to write instead. `{found}` is what gave the reason. */
export const lintTexts = {
  fixed: say(
    "这一处每家机构都一样，不能改。",
    "This part is the same for everybody and cannot be changed.",
  ),
  missing: say(
    "中文和英文要么都写，要么都不写。",
    "Write it in both languages, or in neither of them.",
  ),
  "too-long": say("最多写{found}个字。", "Write at most {found} characters."),
  "slot-unknown": say(
    "这里填不了 {found}。能用的都列在旁边。",
    "{found} cannot be filled in here. The list beside it has all that can.",
  ),
  "slot-missing": say(
    "请留着 {found}：少了它，这句话就说不清了。",
    "Keep {found}: without it the sentence no longer says enough.",
  ),
  brace: say(
    "大括号只用在列出来的空位上，请去掉多出来的。",
    "Braces stand around the listed places only. Take the others out.",
  ),
  telling: say(
    "锁屏上别人也看得到，这里不写金额，也不写让人想到欠款的词。",
    "Others can read this on a lock screen: no amount, and no word that tells of money owed.",
  ),
  amount: say("邮件里不写金额，请去掉“{found}”。", "Mails carry no amounts. Take “{found}” out."),
  tone: say(
    "“{found}”会让人觉得被指责或者被赶着走，请换个说法。",
    "“{found}” sounds like blame or pressure. Say it another way.",
  ),
  promise: say(
    "“{found}”像是在许诺结果，请换个说法。",
    "“{found}” sounds like a promise of results. Say it another way.",
  ),
  shouting: say(
    "请去掉“{found}”：不用感叹号，也不用整个大写的词。",
    "Take “{found}” out: no exclamation marks and no words in capitals.",
  ),
  link: say(
    "邮件里只能写 {host} 的网址，请去掉“{found}”。",
    "Only addresses of {host} may stand in mails. Take “{found}” out.",
  ),
  number: say(
    "请去掉“{found}”。电话写成 {phone}，会换成设置里的号码；别的长号码不写进邮件。",
    "Take “{found}” out. Write {phone} for your number, which comes from the settings; no other long number stands in mails.",
  ),
} as const satisfies Record<string, Text>;
