import { say } from "../notices/notice.ts";
import type { GuideWords } from "./own-guides.ts";

/** How to do what stands before a payoff (A21), and no mail asks for. */
export const reconcileGuides: Readonly<Record<string, GuideWords>> = {
  "R20.clause": {
    minutes: 10,
    steps: [
      say(
        "找出借款合同，纸的或 App 里的都行，翻到“提前还款”那一条。",
        "Find the loan contract, on paper or in the app, and turn to the clause on paying off early.",
      ),
      say(
        "把那句话抄在「对账」里：要不要违约金，怎么算。合同拍照传到「资料」。",
        'Copy that sentence under "Reconcile": whether there is a fee, and how it is worked out. Add a photo of the contract to your files.',
      ),
      say(
        "合同里没写，或者找不到合同，就用写好的信，书面问机构。",
        "If the contract does not say it, or cannot be found, ask the lender in writing with the letter that is ready.",
      ),
    ],
    softener: say(
      "看不懂没关系，照原样抄下来，顾问会看。",
      "If it is hard to understand, copy it as it stands: your counsellor will read it.",
    ),
    button: say("条款抄好了", "The clause is copied"),
    source: say(
      "提前还清之前，先看清合同里的提前还款条款。",
      "before paying off early, read what the contract says about it.",
    ),
  },
};
