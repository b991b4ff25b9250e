import { say, type Notice } from "../notices/notice.ts";

/** What a notice tells of how to do it. */
export type GuideWords = Pick<
  Notice,
  "minutes" | "steps" | "softener" | "button" | "source" | "ours"
>;

/** How to do what no mail asks for: it stands on the list alone. */
export const ownGuides: Readonly<Record<string, GuideWords>> = {
  K01: {
    minutes: 5,
    steps: [
      say(
        "把结清证明、回单和合同放进一个袋子。",
        "Put the certificate, the receipts and the contract into one folder.",
      ),
      say(
        "放在家里固定的地方，告诉自己放在哪里就行。",
        "Keep it in one place at home, and remember which.",
      ),
    ],
    softener: say(
      "没有纸质的也没关系，「资料」里的电子版一样算数。",
      "No paper copies? That is fine: the electronic ones in your files count as well.",
    ),
    button: say("放好了", "They are put away"),
    source: say("电子版和纸质版都留一份。", "keep both an electronic and a paper copy."),
  },
  K02: {
    minutes: 5,
    steps: [
      say(
        "打开平台的 App，在个人资料里找到紧急联系人，能删就删掉。",
        "Open the platform's app, find the emergency contacts in your profile, and remove them if you can.",
      ),
      say(
        "在银行卡管理里，把不再用来还款的卡解绑。",
        "In the settings for bank cards, remove the card that no longer pays anything there.",
      ),
      say(
        "删不掉的，打官方客服说一声，记下日期和答复。",
        "Where it cannot be removed, ask the official support to do it, and note the day and the answer.",
      ),
    ],
    softener: say(
      "这张卡还在给别的借款还款的话，不要解绑。",
      "If the card still pays another loan, leave it where it is.",
    ),
    button: say("都删掉了", "They are removed"),
    source: say("管理好绑定的卡和联系人。", "look after linked cards and contacts."),
  },
  K03: {
    minutes: 10,
    steps: [
      say(
        "对照四项：账户、剩余未清项、结清金额、结清日期。看是哪一项缺了或对不上。",
        "Compare four things: the account, what is left open, the amount and the date. Which one is missing or differs?",
      ),
      say(
        "打机构的官方客服，说明是哪一项，请他们重开一份。",
        "Call the lender's official support, say which one it is, and ask for a new certificate.",
      ),
      say("拿到新的，拍照传到「资料」。", "Add a photo of the new one to your files."),
    ],
    button: say("新的证明拿到了", "I have the new certificate"),
    source: say(
      "结清证明要有账户、剩余未清项、金额和日期。",
      "a certificate names the account, what is left open, the amount and the date.",
    ),
  },
  "R17.residual": {
    minutes: 10,
    steps: [
      say(
        "先不付。把看到的余额和日期截一张图，传到「资料」。",
        "Pay nothing yet. Take a screenshot of the balance and the date, and add it to your files.",
      ),
      say(
        "打合同或 App 里的官方客服，问这笔钱是怎么算出来的。",
        "Call the official number in the contract or the app, and ask how this amount came about.",
      ),
      say(
        "问清楚了再决定付不付；付了，就在「记一笔」里记下来。",
        "Decide when you know. If you pay it, record the payment here.",
      ),
    ],
    softener: say(
      "多半是最后几天的利息，或者数据还没更新。问清楚需要几天，不要紧。",
      "Most often it is the last days' interest, or their records are behind. A few days to find out do no harm.",
    ),
    button: say("弄清楚了", "I found out"),
    source: say(
      "还清以后又出现的零头，先核实再付。",
      "a remainder that turns up later is verified before it is paid.",
    ),
  },
};
