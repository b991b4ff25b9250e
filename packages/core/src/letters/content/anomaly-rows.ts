import type { Language, Text } from "../../kernel/language.ts";
import { say } from "../../notices/notice.ts";
import type { Block } from "../../papers/paper.ts";
import type { LetterFile } from "../letter-file.ts";
import { openAnomalies } from "../read-file.ts";
import { writeLetterDay } from "../write-letter-day.ts";

const anomalyNames: Readonly<Record<string, Text>> = {
  status: say("账户状态不是“结清”", "the account's state is not “settled”"),
  marks: say("有不属实的逾期标记", "a mark of late payment that is not true"),
  "credit-line": say(
    "账户已注销，授信额度仍不为零",
    "the account is closed, and the credit line is not zero",
  ),
  balance: say("余额不为零", "the balance is not zero"),
  missing: say("报告里没有这个账户", "the account is missing"),
  "insurer-account": say(
    "保险或担保机构名下的账户没有“结束”",
    "the insurer's account has not ended",
  ),
  "still-shown-after-five-years": say(
    "结清满5年仍然显示",
    "still shown five years after it was settled",
  ),
  "not-notified-beforehand": say("报送前没有告知本人", "reported without telling me beforehand"),
  "residual-disputed": say("有争议的零头被报送", "a disputed remainder was reported"),
};

const other = say("其他：", "other:");

const columns = {
  item: say("不一致的地方", "What is not right"),
  found: say("发现日期", "Found on"),
};

/** What the file says is wrong on the report, one row each. */
export function drawAnomalies(file: LetterFile, language: Language): readonly Block[] {
  const rows = openAnomalies(file).map(({ kind, on }) => [
    (anomalyNames[kind] ?? other)[language],
    writeLetterDay(on, language),
  ]);
  const heads = [
    { title: columns.item[language], share: 3 },
    { title: columns.found[language], share: 2 },
  ];
  return [{ kind: "table", columns: heads, rows }];
}
