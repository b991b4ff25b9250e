import type { OfferFact } from "../../casefile/offer-fact.ts";
import { writeMoney, writeMoneyInTable } from "../../money/write-money.ts";
import { say } from "../../notices/notice.ts";
import type { Block } from "../../papers/paper.ts";
import type { Language } from "../../kernel/language.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import type { LetterFile } from "../letter-file.ts";
import { answerInWriting, whichDebt } from "./parts.ts";

/** B10: the terms that we propose, as they were worked out. */
export const combination: Letter = {
  id: "combination",
  to: "institution",
  title: letterNames.combination,
  use: say(
    "把你们商量好的方案（分期、阶梯还款、减免部分罚息）写给机构。",
    "Puts the plan you worked out (instalments, growing steps, part of the penalty waived) to the lender.",
  ),
  tasks: ["R19"],
  sources: ["B10", "B09", "B36", "B38"],
  asks: ["reason"],
  fits: (file) => ownOffer(file) !== undefined,
  body: [
    whichDebt,
    say("我建议按下面的方案还清这一笔：", "I propose to repay it as follows:"),
    { drawn: drawOffer },
    {
      only: ({ typed }) => typed.reason !== undefined,
      parts: [say("我的情况：{reason}", "My situation: {reason}")],
    },
    say("同意的话，请在书面协议里写明：", "If you agree, please put into writing:"),
    {
      list: [
        say(
          "还没有到期的部分不再产生新的罚息。",
          "that nothing new is charged on what is not yet due;",
        ),
        say(
          "按方案还款期间，不再就这一笔联系我身边的人。",
          "that while I pay as agreed, nobody around me is contacted about it;",
        ),
        say("全部还清后出具结清证明。", "that a settlement certificate follows when all is paid."),
      ],
    },
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，我想提一个还款方案。",
      "Hello, I am {name}, contract {contract}. I would like to propose a plan.",
    ),
    say("方案我可以发给你，请问发到哪里？", "I can send it to you. Where to?"),
    say(
      "没到期的部分会不会再产生新的罚息？",
      "Would anything new be charged on what is not yet due?",
    ),
    say(
      "定下来之前，请先把书面协议发给我看。",
      "Before we settle it, please send me the written agreement.",
    ),
  ],
};

function ownOffer({ debt }: LetterFile): OfferFact | undefined {
  return debt.offers?.findLast(
    ({ proposedBy, answered }) => proposedBy === "us" && answered === undefined,
  );
}

const words = {
  covers: say("涉及金额", "Sum it covers"),
  waived: say("请求减免", "Waiver asked for"),
  fee: say("一次性费用", "Single fee"),
  months: say("月数", "Months"),
  monthly: say("每月金额", "Each month"),
};

function drawOffer(file: LetterFile, language: Language): readonly Block[] {
  const offer = ownOffer(file);
  if (offer === undefined) return [];
  const { coversFen, waivedFen, feeFen, schedule } = offer;
  const sums = [
    { name: words.covers[language], value: writeMoney(coversFen, language) },
    ...(waivedFen > 0
      ? [{ name: words.waived[language], value: writeMoney(waivedFen, language) }]
      : []),
    ...(feeFen > 0 ? [{ name: words.fee[language], value: writeMoney(feeFen, language) }] : []),
  ];
  const rows = schedule.map(({ months, monthlyFen }) => [
    String(months),
    writeMoneyInTable(monthlyFen),
  ]);
  const columns = [
    { title: words.months[language] },
    { title: words.monthly[language], align: "end" } as const,
  ];
  return [
    { kind: "facts", rows: sums },
    { kind: "table", columns, rows },
  ];
}
