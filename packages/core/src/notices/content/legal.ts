import { notice, say } from "../notice.ts";

/** A paper from a court or a lawyer: R22. Calm, and never to be left lying (B52). */
export const legalNotices = {
  "legal-paper": notice({
    stream: "transaction",
    slots: [],
    minutes: 20,
    subject: say("收到的那份文书，先做三件事", "Three things to do about the paper you got"),
    preview: say("不用慌，也不要放着不管。", "No need to panic; just do not leave it lying."),
    what: say(
      "你记下了一份法院或律师的文书。今天先做三件事，其他的有人陪你一起办。",
      "You recorded a paper from a court or a lawyer. Three things for today; the rest is done together.",
    ),
    why: say(
      "文书上有期限。有懂法律的人早点看过，可以答辩、调解、谈分期，选择会多很多。",
      "Such papers have deadlines. With an early look by somebody who knows the law you can answer, settle or agree on instalments.",
    ),
    steps: [
      say(
        "每一页都拍照，连信封一起，传到「资料」。",
        "Photograph every page, the envelope too, and add it to your files.",
      ),
      say(
        "用法院公布的总机核实案号，不用文书以外的人给的号码。",
        "Check the case number by the court's public switchboard, not by a number that somebody sent you.",
      ),
      say(
        "打12348问法律援助，或者请顾问帮你转给律师。",
        "Call 12348 and ask about legal aid, or let your counsellor refer you to a lawyer.",
      ),
    ],
    softener: say(
      "收到文书不等于输了，也不会有人因此上门抓人。不懂的地方，打给我们：{phone}。",
      "A paper does not mean that you have lost, and nobody is arrested over it. Not sure about something? Call us: {phone}.",
    ),
    button: say("转给专业的人了", "Somebody took it on"),
    source: say(
      "快要打官司的时候，找专业机构或律师。",
      "when it comes close to a lawsuit, turn to professionals or a lawyer.",
    ),
  }),

  "legal-paper-staff": notice({
    stream: "staff",
    slots: ["client"],
    minutes: 20,
    subject: say("一份文书需要今天看", "A paper to be read today"),
    preview: say("看期限，转给专业的人。", "Read its deadlines and refer it."),
    what: say(
      "{client}收到了法院或律师的文书，请今天看一看，并转给法律援助或律师。",
      "{client} received a paper from a court or a lawyer. Please read it today and refer it to legal aid or a lawyer.",
    ),
    why: say(
      "答辩和举证都有期限，过了就补不回来。",
      "Answers and proofs have deadlines that cannot be made good later.",
    ),
    steps: [
      say(
        "核对文书上的法院、案号、开庭日和答辩期限，记到这一笔里。",
        "Check court, case number, court date and the time for an answer, and record them.",
      ),
      say(
        "转给法律援助（12348）或律师；提供资料前，先有来访者的同意。",
        "Refer it to legal aid (12348) or a lawyer; files are passed on with the client's consent only.",
      ),
      say("给来访者打电话，说清下一步。", "Call the client and say what comes next."),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "快要打官司的时候，找专业机构或律师。",
      "when it comes close to a lawsuit, turn to professionals or a lawyer.",
    ),
  }),

  "court-soon": notice({
    stream: "transaction",
    slots: ["due"],
    minutes: 30,
    subject: say("有个日子快到了，准备一下", "A day is coming up: time to get ready"),
    preview: say("要带什么、找谁，都写在里面。", "What to bring and whom to ask is inside."),
    what: say(
      "开庭日是{due}，请留出这一天。",
      "The court date is {due}. Please keep that day free.",
    ),
    why: say(
      "人到了，才能说自己的情况，也才有机会当庭调解。",
      "Being there lets you tell your side, and opens the way to settle it on the spot.",
    ),
    steps: [
      say(
        "看传票上的时间、地点和案号，先查好路。",
        "Look up time, place and case number on the summons, and the way there.",
      ),
      say(
        "带上身份证、合同、还款记录和聊天记录，各复印一份。",
        "Bring your ID card, the contract, your payments and messages, and a copy of each.",
      ),
      say(
        "和律师或法律援助（12348）再对一遍怎么说。",
        "Go over what to say with the lawyer or legal aid (12348).",
      ),
    ],
    softener: say(
      "那天实在去不了，提前打电话给法院申请改期，也告诉我们：{phone}。",
      "If you cannot be there, call the court beforehand and ask for another day, and tell us: {phone}.",
    ),
    button: say("我去过了", "I have been there"),
    source: say(
      "快要打官司的时候，找专业机构或律师；日子一个也不要错过。",
      "when it comes to a lawsuit, turn to professionals, and miss no date.",
    ),
  }),

  "court-missed-staff": notice({
    stream: "staff",
    slots: ["client"],
    minutes: 15,
    subject: say("昨天有个日子没有回音", "Yesterday's date has no word yet"),
    preview: say("请今天就打电话问。", "Please call and ask today."),
    what: say(
      "{client}的开庭日是昨天，还没有记下去过，请今天就打电话问。",
      "{client} had a court date yesterday, and nobody recorded that it was attended. Please call today.",
    ),
    why: say(
      "没去的话，当天和法院、律师联系，还有办法补救。",
      "If it was missed, calling court and lawyer the same day can still help.",
    ),
    steps: [
      say("问来访者去了没有，先听，不责备。", "Ask whether they went. Listen; no blame."),
      say(
        "没去：请律师或来访者马上打电话给法院，说明原因。",
        "If not: have the lawyer or the client call the court now and give the reason.",
      ),
      say("去了：记下结果和下一个日子。", "If they did: record what came of it and the next date."),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "快要打官司的时候，找专业机构或律师；日子一个也不要错过。",
      "when it comes to a lawsuit, turn to professionals, and miss no date.",
    ),
  }),
};
