import type { Collateral } from "../../casefile/debt-terms.ts";
import type { Language, Text } from "../../kernel/language.ts";
import { say } from "../../notices/notice.ts";
import type { Block } from "../../papers/paper.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import type { LetterFile } from "../letter-file.ts";
import { isSettled } from "../read-file.ts";
import { answerInWriting, whichSettledDebt } from "./parts.ts";

const kindNames: Readonly<Record<Collateral["kind"], Text>> = {
  house: say("房屋抵押", "mortgage on a home"),
  car: say("车辆抵押", "charge on a car"),
  pledge: say("质押物", "pledge"),
  deposit: say("保证金", "deposit"),
};

/** A28: what is not released yet. */
export const collateralRelease: Letter = {
  id: "collateral-release",
  to: "institution",
  title: letterNames["collateral-release"],
  use: say(
    "结清以后，请机构一起办理抵押注销、退还质押物或保证金。",
    "Asks the lender to release mortgage, pledge or deposit.",
  ),
  tasks: ["R15.release", "R15.registry"],
  sources: ["A28", "A27"],
  cites: ["civil-393"],
  fits: (file) => isSettled(file) && held(file).length > 0,
  body: [
    whichSettledDebt,
    say(
      "这笔借款已经结清，下列担保请解除：",
      "The debt is paid off. Please release this security:",
    ),
    { drawn: drawHeld },
    say(
      "请出具解押所需的文件（结清证明、注销登记申请、他项权证），约定一起去登记机构的日期，退还保证金和质押物。",
      "Please issue the papers for it (settlement certificate, application to the registry, certificate of the charge), name a day for the registry, and return deposit and pledge.",
    ),
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract} 在{settledOn}已经结清，要办解押。",
      "Hello, I am {name}. Contract {contract} was paid off on {settledOn}; I need the security released.",
    ),
    say(
      "需要我带什么？哪天可以一起去登记机构？",
      "What do I bring, and on which day can we go to the registry?",
    ),
  ],
};

function held({ debt }: LetterFile): readonly Collateral[] {
  const released = new Set(
    debt.collateralSteps.filter(({ step }) => step === "released").map(({ id }) => id),
  );
  return debt.terms.collateral.filter(({ id }) => !released.has(id));
}

function drawHeld(file: LetterFile, language: Language): readonly Block[] {
  const items = held(file).map(({ kind }) => kindNames[kind][language]);
  return [{ kind: "list", marks: "bullet", items }];
}
