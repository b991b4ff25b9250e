import { say, type Notice } from "../notices/notice.ts";
import { contactGuides } from "./contact-guides.ts";
import { reconcileGuides } from "./reconcile-guides.ts";

/** What a notice tells of how to do it. */
export type GuideWords = Pick<
  Notice,
  "minutes" | "steps" | "softener" | "button" | "source" | "ours"
>;

/** How to do what no mail asks for: it stands on the list alone. */
export const ownGuides: Readonly<Record<string, GuideWords>> = {
  ...contactGuides,
  ...reconcileGuides,
  R28: {
    minutes: 5,
    steps: [
      say(
        "把写着这几个字的那一页拍下来或截图，遮住身份证号。",
        "Take a picture of the page with these words; cover your ID number.",
      ),
      say(
        "在征信中心官网再查一次，看看是不是同样的写法。",
        "Get the report once more from the Credit Reference Center's own site and see whether it says the same.",
      ),
      say(
        "报告是别人给你的、或者有人收费说能修复的，一起告诉顾问。",
        "If somebody else gave you the report, or offered to mend it for money, tell your counsellor that as well.",
      ),
    ],
    softener: say(
      "看错一行很常见。重新看一遍，记下报告上的原词就行。",
      "Reading the wrong line is common. Look again and note the printed word.",
    ),
    button: say("看清楚了", "It is clear now"),
    source: say(
      "报告的代码表里没有“已修复”“观察期”这样的状态。",
      "the report's code tables have no status such as “repaired” or “observation”.",
    ),
  },
  R24: {
    minutes: 20,
    steps: [
      say(
        "先看答复里写的理由，对照你的凭证。",
        "Read the reasons in their answer beside your own proofs.",
      ),
      say(
        "有新的凭证：向当地人民银行投诉，受理后30天内书面答复；也可以直接起诉。",
        "New proof? Complain to the local People's Bank, which answers within 30 days of accepting it, or go to court.",
      ),
      say(
        "没有新的凭证：可以在报告里加一段本人声明，说明情况。",
        "No new proof? You can add a statement of your own to the report.",
      ),
    ],
    softener: say(
      "也可以就到这里。真实的记录五年后会删除。",
      "You may also leave it here. A true record is deleted after five years.",
    ),
    button: say("决定好了", "I have decided"),
    source: say(
      "可以要求加注说明，可以投诉，也可以起诉。",
      "a statement can be added, a complaint made, or a suit brought.",
    ),
  },
  "R28.unknown": {
    minutes: 20,
    steps: [
      say(
        "看这笔的开户日期和机构名，想想是不是换了名字的平台。",
        "Look at its date and lender: it may be a platform that goes by another name.",
      ),
      say(
        "打这家机构官网上的客服电话，问是谁、哪天、用什么资料办的。",
        "Call the number on the lender's own site and ask who opened it, when, and with what papers.",
      ),
      say(
        "不是你办的：向征信中心提异议，并到派出所报案，留好回执。",
        "It was not you? Object at the Credit Reference Center, report it to the police, and keep the receipts.",
      ),
    ],
    softener: say(
      "不确定也没关系，把这一页传上来，顾问一起看。",
      "Not sure is fine: add the page to your files and your counsellor will look with you.",
    ),
    button: say("问清楚了", "It is cleared up"),
    source: say(
      "定期看自己的报告，发现不是自己的要及时提出。",
      "look at your report regularly and raise what is not yours.",
    ),
  },

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
  "R15.released": {
    minutes: 5,
    steps: [
      say(
        "打受理时给你的电话，或者问担保公司，办到哪一步了。",
        "Call the number you were given, or the guarantee company, and ask how far it is.",
      ),
      say(
        "办好了，把解除的证明拍照传到「资料」，记下日期。",
        "If it is done, add a photo of the proof to your files and note the day.",
      ),
    ],
    softener: say(
      "还没办好也正常，问清楚还要几天，过几天再问。",
      "If it is not done yet, ask how many days it will take, and ask again then.",
    ),
    button: say("已经办好了", "It is done"),
    source: say("还清后办理抵押物解押手续。", "have the collateral released once all is paid."),
  },
  "R15.refused": {
    minutes: 20,
    steps: [
      say(
        "把对方的话、时间、工号记下来，能截图的截图。",
        "Write down what they said, when, and who it was; take screenshots where you can.",
      ),
      say(
        "先向机构自己的投诉渠道提一次，要一个编号。",
        "Complain to the institution itself first, and ask for a number.",
      ),
      say(
        "保险公司或银行不理，可以打 12378；登记机构说材料不够，问清楚缺哪一份。",
        "If an insurer or a bank stays silent, there is 12378. If the registry lacks a paper, ask which one.",
      ),
      say(
        "还是不行，和顾问商量请律师看一看。房子的抵押，法院可以判。",
        "If that leads nowhere, talk to your counsellor about a lawyer. For a house, a court can order it.",
      ),
    ],
    softener: say(
      "不用一个人去说，点“我卡住了”，顾问来帮你。",
      "You need not do this alone: choose “I'm stuck” and your counsellor will help.",
    ),
    button: say("已经提了投诉", "I have complained"),
    source: say(
      "不给证明、不配合解押的，投诉或找律师。",
      "where papers or help are refused: a complaint, or a lawyer.",
    ),
  },
  "R23.notice": {
    minutes: 10,
    steps: [
      say(
        "打原来机构的官方客服，问债权是不是转让了、转给了谁。",
        "Call the original institution's official number: was the claim transferred, and to whom?",
      ),
      say(
        "请他们给一份书面的债权转让通知，看看是谁发的、写没写你这一笔。",
        "Ask for the notice of the transfer in writing; see who sent it and whether it names yours.",
      ),
      say(
        "收到以后拍照传到「资料」，在借款页上记下收到的日子。",
        "When it is there, add a photo to your files and note the day on the debt's page.",
      ),
    ],
    softener: say(
      "没收到通知，还给原来的机构就算数。",
      "Without a notice, what you pay to the original institution counts.",
    ),
    button: say("通知收到了", "I have the notice"),
    source: say(
      "债权人转让债权，未通知债务人的，对债务人不发生效力。",
      "a transfer that the debtor was not notified of has no effect on them.",
    ),
  },
};
