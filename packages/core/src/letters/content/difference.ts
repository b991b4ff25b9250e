import { openDifferences } from "../../casefile/reconcile.ts";
import type { LineKind } from "../../casefile/statement-fact.ts";
import type { Language, Text } from "../../kernel/language.ts";
import { writeMoneyInTable } from "../../money/write-money.ts";
import { say } from "../../notices/notice.ts";
import type { Block } from "../../papers/paper.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import type { LetterFile } from "../letter-file.ts";
import { answerInWriting, isOfInstitution, whichDebt } from "./parts.ts";

const lineNames: Readonly<Record<LineKind, Text>> = {
  principal: say("本金", "Principal"),
  "overdue-interest": say("逾期利息", "Interest on what is late"),
  penalty: say("罚息", "Penalty"),
  "late-fee": say("滞纳金", "Late fee"),
  "service-fee": say("服务费", "Service fee"),
  total: say("合计", "Total"),
  rest: say("其他", "Other"),
};

const columns = {
  line: say("项目", "Item"),
  theirs: say("贵机构的金额", "Your sum"),
  ours: say("我的记录", "My record"),
  difference: say("差额", "Difference"),
};

/** B07: every line on which both sides differ, with both sums. */
export const difference: Letter = {
  id: "difference",
  to: "institution",
  title: letterNames.difference,
  use: say(
    "对账有差异时，把差在哪里写给机构。",
    "Tells the lender where its sum and yours differ.",
  ),
  tasks: ["R20", "R20.answer"],
  sources: ["B05", "B07", "B08"],
  asks: ["ticket"],
  fits: (file) => isOfInstitution(file) && openDifferences(file.debt).length > 0,
  body: [
    whichDebt,
    say(
      "我核对了贵机构{statementOn}的对账单，下面几项和我的记录不一致：",
      "I checked your statement of {statementOn}. These lines differ from my record:",
    ),
    { drawn: drawDifferences },
    say(
      "请说明每一项差额的来源和合同依据，有误的请更正，并把更正后的对账单发给我。",
      "Please tell me where each difference comes from and what in the contract it rests on; correct what is wrong, and send me the corrected statement.",
    ),
    {
      only: ({ typed }) => typed.ticket !== undefined,
      parts: [say("此前的工单编号：{ticket}。", "Number of my earlier request: {ticket}.")],
    },
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，你们{statementOn}的对账单我核对过了。",
      "Hello, I am {name}, contract {contract}. I have checked your statement of {statementOn}.",
    ),
    say(
      "有几项和我的记录不一样，我一项一项说。",
      "Some lines differ from my record. I will name them one by one.",
    ),
    say(
      "请记下来，告诉我工单编号，什么时候能答复？",
      "Please note them. What is the number, and when will you answer?",
    ),
  ],
};

function drawDifferences({ debt }: LetterFile, language: Language): readonly Block[] {
  const rows = openDifferences(debt).map(({ kind, theirsFen, oursFen, differenceFen }) => [
    lineNames[kind][language],
    ...[theirsFen, oursFen, differenceFen].map(writeMoneyInTable),
  ]);
  const { line, ...sums } = columns;
  const heads = [
    { title: line[language] },
    ...Object.values(sums).map((title) => ({ title: title[language], align: "end" }) as const),
  ];
  return [{ kind: "table", columns: heads, rows }];
}
