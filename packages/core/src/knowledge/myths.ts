import { say } from "../notices/notice.ts";
import { advice, law, type Card } from "./card.ts";
import { civilCode, creditRegulation } from "./references.ts";

/** What many believe, and what is so. */
export const myths: readonly Card[] = [
  {
    id: "clean-at-once",
    source: ["B28", "B01"],
    kind: "myth",
    title: say("“结清了，信用记录马上就干净”", "“Once it is paid, the record is clean at once”"),
    claims: [
      law(
        "结清改变的是现在的状态。以前真有过的逾期，从那件事结束起还会保留5年，到期删除。",
        "Paying changes the state as it is now. A late payment that did happen stays for 5 years from when it ended, and is then deleted.",
        creditRegulation(16),
      ),
      advice(
        "所以看报告时分开看两件事：这一笔是不是写着结清，以前的标记对不对。前一件几周到几个月，后一件要按年等。",
        "So look at two things apart: does it say settled now, and are the older marks right? The first takes weeks to months, the second takes years.",
      ),
    ],
    tasks: ["R06.early", "R06.main", "R13"],
  },
  {
    id: "paid-and-over",
    source: ["B29"],
    kind: "myth",
    title: say("“还清就什么都不用管了”", "“Paid off, so nothing is left to do”"),
    claims: [
      advice(
        "钱这一头已经结束，最难的部分做完了。剩下几件小事：扣款授权、结清证明、凭证、看一眼报告。一次一件，都在清单上。",
        "The money side is over, and that was the hard part. A few small things remain: the debit permission, the certificate, the proofs, a look at the report. One at a time; they are on your list.",
      ),
      law(
        "债务结束以后，双方仍有通知、协助这些义务。所以你去要证明，对方应当配合。",
        "After a debt has ended both sides still owe each other notice and help. So when you ask for the certificate, they should cooperate.",
        civilCode(558),
      ),
    ],
    tasks: ["R01", "R03", "R04", "R15.certificate"],
  },
  {
    id: "not-updated-no-effect",
    source: ["B30"],
    kind: "myth",
    title: say("“报告还没更新，就不会有影响”", "“Not updated yet means it has no effect”"),
    claims: [
      law(
        "没更新之前，查报告的人看到的还是旧的状态。不过别人要查，得先有你的书面同意，并说好用途；法律另有规定的除外。",
        "Until it is updated, whoever looks sees the old state. But to look they need your written consent for an agreed purpose, unless a law says otherwise.",
        creditRegulation(18),
      ),
      advice(
        "这段时间正好要用报告的话，把结清证明一起带上，说明已经还清、还在更新。",
        "If you need the report just then, bring the settlement certificate along and say that it is paid and being updated.",
      ),
    ],
    tasks: ["R06.main", "R04"],
  },
  {
    id: "platforms-and-banks-apart",
    source: ["B31"],
    kind: "myth",
    title: say(
      "“网贷和银行各管各的，互相看不到”",
      "“Platforms and banks know nothing of each other”",
    ),
    claims: [
      law(
        "从事信贷业务的机构应当按规定把信贷信息报到同一个国家数据库，报送之前要有你的书面同意。",
        "Institutions that lend report credit information to one national database as the rules say, and need your written consent first.",
        creditRegulation(29),
      ),
      advice(
        "不是每一笔都能在报告上看到。哪几笔在上面，看一次自己的报告就知道，不用猜。",
        "Not every loan can be seen on the report. Your own report shows which ones are there; no need to guess.",
      ),
    ],
    tasks: ["R06.early"],
  },
];
