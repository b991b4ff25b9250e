import type { scamNames } from "../casefile/scam-patterns.ts";
import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";

/** How it may sound, in our own words: to recognise it by. None of it names anybody or leads anywhere. */
export const scamExamples: Readonly<Record<keyof typeof scamNames, Text>> = {
  "pay-again": say(
    "“系统故障，你那笔没入账，今天重新还款，不然影响征信。”",
    "“A system fault: your payment was not booked. Pay again today or it goes on your record.”",
  ),
  "private-account": say(
    "“先转到这个对公账户，我们这边给你核销。”",
    "“Transfer it to this company account, and we clear it here.”",
  ),
  "close-account": say(
    "“你的账户还没注销，先把额度借出来转过来，才能清空。”",
    "“Your account is still open. Draw the limit and transfer it, then we can clear it.”",
  ),
  "credit-repair": say(
    "“内部渠道，八千块，三十天把记录去掉。”",
    "“Inside contacts: eight thousand, and the record is gone in thirty days.”",
  ),
  "code-or-screen": say(
    "“打开屏幕共享，我教你操作；收到的验证码念给我。”",
    "“Share your screen and I'll guide you; read me the code you get.”",
  ),
  "one-off-repair": say(
    "“一次性修复还有名额，交三百块代办费就行。”",
    "“A few places are left in the one-off repair: three hundred for handling it.”",
  ),
  "refund-first": say(
    "“你多还了利息，可以退款，先交一笔手续费验证账户。”",
    "“You paid too much interest. For the refund, first pay a fee to verify the account.”",
  ),
  "debt-agents": say(
    "“我们代理协商，电话卡交给我们，减免下来收三成服务费。”",
    "“We negotiate for you: hand over your phone card, and a third of what is waived is ours.”",
  ),
  "debt-for-others": say(
    "“用你的名字做一笔贷款，给你二十万，背债的事我们处理。”",
    "“One loan in your name, two hundred thousand for you, and we take care of the debt.”",
  ),
};
