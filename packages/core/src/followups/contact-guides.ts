import { say } from "../notices/notice.ts";
import type { GuideWords } from "./own-guides.ts";

/** How to do what follows from a contact (B47, A03), and no mail asks for. */
export const contactGuides: Readonly<Record<string, GuideWords>> = {
  "R17.contacts": {
    minutes: 15,
    steps: [
      say(
        "打开平台的 App，把紧急联系人删掉；要留的，先问过那个人。",
        "Open the platform's app and remove emergency contacts; ask whoever stays.",
      ),
      say(
        "打官方客服：“请只联系我本人，不要再联系别人。”记下日期和工单号。",
        "Call official support: “Please contact nobody but me.” Note the day and the ticket number.",
      ),
      say(
        "告诉被打扰的人：不用替你回答，也不用付钱，来电记录帮你留着就好。",
        "Tell whoever was called: no need to answer for you or to pay; keeping the call log helps.",
      ),
    ],
    softener: say(
      "对方不改、还在打的，一条一条记下来，顾问会和你一起投诉。",
      "If it goes on, log each call; your counsellor files the complaint with you.",
    ),
    button: say("改好了", "Done"),
    source: say("管理好绑定的卡和联系人。", "look after linked cards and contacts."),
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
  K05: {
    minutes: 10,
    steps: [
      say(
        "想一想哪些平台还在用：还在还的、还没注销的。",
        "Which platforms do you still use: those you still pay, those not closed yet?",
      ),
      say(
        "在 App 的个人资料里改成新的号码，顺手看看紧急联系人，能删就删。",
        "Change the number in your profile there, and remove emergency contacts while you are at it.",
      ),
    ],
    softener: say(
      "都还清、都注销了的，不用做这件。",
      "If everything is paid and closed, there is nothing to do.",
    ),
    button: say("都改好了", "All changed"),
    source: say("管理好绑定的卡和联系人。", "look after linked cards and contacts."),
  },
};
