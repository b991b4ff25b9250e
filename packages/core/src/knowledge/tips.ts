import { say } from "../notices/notice.ts";
import { advice, known, law, type Card } from "./card.ts";
import { bureauAnswers, creditRegulation, reportLayout } from "./references.ts";

/** What helps, beside the tasks. Leaving it is fine. */
export const tips: readonly Card[] = [
  {
    id: "three-stages",
    source: ["B02", "B27", "B68"],
    kind: "tip",
    title: say("一段一段来：钱、记录、以后", "One stage at a time: money, record, afterwards"),
    claims: [
      advice(
        "先把钱还清，再把记录弄清楚，最后让以后稳下来。清单按这个顺序排，接下来几个月照着走就行。不会一步到位，中间退回去一步也正常。",
        "First the money, then the record, then a steady way on. Your list follows this order for the coming months. It is not one step, and a step back is normal.",
      ),
    ],
    tasks: ["R01", "R02"],
  },
  {
    id: "next-bill-first",
    source: ["B67", "B23", "B69"],
    kind: "tip",
    title: say("只盯下一个账单", "Think of the next bill only"),
    claims: [
      advice(
        "还有别的账单时，目标可以很小：下一个按时还上，再想后面的。金额小的也一样，按时一次就是一次。断了，从下一个重新开始。",
        "Where other bills remain, the aim can be small: pay the next one on time, then think of the rest. Small sums count as well. If one is missed, begin again with the next.",
      ),
    ],
    tasks: ["R06.early", "R07.60"],
  },
  {
    id: "no-new-marks",
    source: ["B22", "B42"],
    kind: "tip",
    title: say("等更新的这几个月，别添新的标记", "No new marks while you wait"),
    claims: [
      advice(
        "还在还的那几笔，到期前几天看一眼余额够不够。可能不够时，提前告诉顾问，比到了那天再说容易得多。",
        "For what you still pay, look a few days before whether the balance will do. If it may not, tell your counsellor early: that is much easier than on the day.",
      ),
      law(
        "不良信息报送之前，应当先告诉你本人。收到这样的通知，先对一对，有错就马上说。",
        "Before bad information is reported, you are to be told. If you get such a notice, compare it, and say at once if it is wrong.",
        creditRegulation(15),
      ),
    ],
    tasks: ["R06.early", "R07.30"],
  },
  {
    id: "three-months-on-time",
    source: ["B70", "B24"],
    kind: "tip",
    title: say("三个月按时，能换来什么", "What three months on time may bring"),
    claims: [
      advice(
        "有一段按时的记录，去谈更合适的条件时多一点底气。有的文章说新的好记录能冲淡旧的；我们没有找到依据，不作保证。",
        "A run of payments on time helps when you ask for better terms. Some articles say that new good records soften old ones; we found nothing to rest that on, and promise nothing.",
      ),
    ],
    tasks: ["R06.last", "R07.90"],
  },
  {
    id: "what-helps-what-slows",
    source: ["B60", "B61", "A42"],
    kind: "tip",
    title: say("什么有帮助，什么拖慢", "What helps and what slows"),
    claims: [
      advice(
        "有帮助的：按时，慢慢减少总额，不添新的逾期。拖慢的：一家接一家地申请，长期把额度用满，有问题不去联系。",
        "It helps to pay on time, to owe less bit by bit, and to add no late payment. It slows things to apply again and again, to use limits to the full, and to leave problems alone.",
      ),
      advice(
        "像管钱一样，每半年花10分钟看一次，比出了事再补省力。",
        "As with savings, ten minutes every half-year cost less than repairs later.",
      ),
    ],
    tasks: ["R14", "R06.last"],
  },
  {
    id: "few-applications",
    source: ["B44"],
    kind: "tip",
    title: say("少申请，一次一家", "Apply seldom, one at a time"),
    claims: [
      known(
        "报告上有一栏查询记录，写着谁在哪天、为什么查过。",
        "The report lists who looked at it, when and why.",
        bureauAnswers,
        "H",
      ),
      advice(
        "短时间里很多次申请留下的查询，看报告的人会注意到。要用的时候，一次只问一家。",
        "Many looks for applications within a short time are noticed. When you need something, ask one institution at a time.",
      ),
      law(
        "看到不认识的查询，可以去问，也可以提异议：查你的报告，要有你的书面同意。",
        "If you do not know one of them, ask, or object: looking at your report needs your written consent.",
        creditRegulation(18),
      ),
    ],
    tasks: ["R14"],
  },
  {
    id: "use-of-limits",
    source: ["B45", "B56"],
    kind: "tip",
    title: say("额度用一部分就好", "Use a part of the limit"),
    claims: [
      advice(
        "还在用的卡，账单日前先还一部分，余额低一些，按时还清。没有法律规定用多少算多；我们按七成提醒自己，这是经验，不是标准。",
        "With a card you still use, pay part of it before the statement day, keep the balance low, and pay on time. No law says how much is too much; seventy per cent is a rule of thumb, not a standard.",
      ),
    ],
    tasks: ["R14"],
  },
  {
    id: "budget-first",
    source: ["B43", "B48"],
    kind: "tip",
    title: say("先留生活费，再排还款", "Living costs first, then payments"),
    claims: [
      advice(
        "把每个月的收入、必要的开销写下来，剩下的才是能还的。算出来是负数，不用自己硬撑，告诉顾问一起想办法。",
        "Write down each month's income and what you need to live; what is left is what you can pay. If that is below zero, do not bear it alone: tell your counsellor.",
      ),
      advice(
        "总的还款占收入多少，一年比一年低就好，不用和别人比。",
        "The share of income that goes into payments should fall from year to year. No need to compare with others.",
      ),
    ],
    tasks: ["R14"],
  },
  {
    id: "big-purchase",
    source: ["B46"],
    kind: "tip",
    title: say("要花一笔大钱，先排日子", "Before a big purchase, plan the day"),
    claims: [
      advice(
        "买之前先想好哪天还、用哪笔钱还，最好在下一个账单日之前还上。排不出来，就等一等再买。",
        "Decide before buying on which day you pay it back and from which money, best before the next statement. If you cannot tell, wait a little.",
      ),
    ],
    tasks: ["R14"],
  },
  {
    id: "after-day-ninety",
    source: ["B54"],
    kind: "tip",
    title: say("第90天以后，慢一点", "After day 90, go slowly"),
    claims: [
      advice(
        "报告弄清楚以后，也不用马上去借、去办卡。真的要用，看清总成本和期限，额度高、期限短的先放一放。不需要，就什么都不用做。",
        "Once the report is right there is no need to borrow or to get a card. If you ever do, look at the whole cost and the term, and leave high limits with short terms alone. If you need nothing, do nothing.",
      ),
    ],
    tasks: ["R06.last"],
  },
  {
    id: "income-papers",
    source: ["B55"],
    kind: "tip",
    title: say("收入证明，用到时再开", "Proof of income, when it is needed"),
    claims: [
      advice(
        "以后办正规的业务，可能要收入证明、工作证明。用到时找单位开一份新的就行，放在自己家里，不用传给我们。只交给你自己找上门的正规机构。",
        "For regular business later on you may need proof of income or work. Have a new one made when it is needed and keep it at home; we do not need it. Give it only to a proper institution that you went to yourself.",
      ),
    ],
    tasks: ["K01"],
  },
  {
    id: "bring-a-proposal",
    source: ["B34"],
    kind: "tip",
    title: say("带着办法去谈", "Come with a proposal"),
    claims: [
      advice(
        "说三样就够：我已经做了什么，现在要你们做什么，哪天之前。对方语气不好，可以说“请书面回复我”，然后结束通话。不用在电话里争。",
        "Three things will do: what I have done, what I ask you for, and by which day. If they get rude, say “please answer in writing” and end the call. There is no need to argue.",
      ),
    ],
    tasks: ["R04", "R17.residual", "R11"],
  },
  {
    id: "extension-leaves-a-mark",
    source: ["B36"],
    kind: "tip",
    title: say("展期和减免会留下记号", "Extensions and waivers leave a mark"),
    claims: [
      advice(
        "展期把每个月变轻，也把结束的日子往后推，更新和5年都跟着晚。答应之前，看清新的最后一天。",
        "An extension makes the months lighter and moves the end; the update and the 5 years move with it. Before agreeing, look at the new last day.",
      ),
      known(
        "报告上有“特殊交易”一栏，展期、减免、提前结清都可能写进去。写了不等于错，先问清楚会怎么写。",
        "The report has a place for special transactions, where an extension, a waiver or an early payoff may be noted. That is not an error; ask beforehand how it will read.",
        reportLayout,
        "M",
      ),
    ],
    tasks: ["R06.main"],
  },
  {
    id: "which-first",
    source: ["A35", "A32", "A33", "A34"],
    kind: "tip",
    title: say(
      "“先还上征信的，信用损失最小”？",
      "“Pay what is on the report first, for the least damage”?",
    ),
    claims: [
      advice(
        "这是一种排法：先还上征信的，再还利息高的，最后还亲友的。它没有法律依据，也不一定最省钱。房子、车子、官司牵涉到的，往往要排在前面。",
        "It is one order: first what is on the report, then high interest, then family and friends. No law asks for it, and it may not be the cheapest. What touches a home, a car or a court case often comes first.",
      ),
      advice(
        "「先还哪一笔」里可以把几种排法摆在一起，看每种多花多少利息、哪天还完，再和顾问定。",
        "“Which debt first” in the app puts several orders side by side, with interest and last day, so that you can choose with your counsellor.",
      ),
    ],
    tasks: ["R14"],
  },
];
