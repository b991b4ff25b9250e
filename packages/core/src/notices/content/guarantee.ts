import { inMail, notice, say } from "../notice.ts";

/** Guarantor's certificate, release of collateral, the registry's answer: R15. */
export const guaranteeNotices = {
  "guarantee-certificate": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 15,
    subject: say("可以要一份正式的证明了", "Time to ask for a formal certificate"),
    preview: say("打一个电话或跑一趟，大约15分钟。", "One call or one visit, about 15 minutes."),
    what: say(
      "清单上{on}的一件事：{settledOn}还完的这一笔有担保，请向机构要一份写明担保已经解除的结清证明。",
      "One thing on your list for {on}: the one you paid off on {settledOn} had a guarantee. Ask the institution for a settlement certificate that says the guarantee has ended.",
    ),
    why: say(
      "担保随着主债务一起消灭，但担保人和登记机构都要看到这份证明才好办事。",
      "A guarantee ends with what it secured, but the guarantor and the registry both need to see this paper.",
    ),
    steps: [
      say(
        "打官方客服电话或到网点，说明这一笔有担保。",
        "Call the official number or visit a branch, and say that this one had a guarantee.",
      ),
      say(
        "看看证明上的账户、剩余未清项、结清金额、结清日期，和担保人的名字。",
        "Compare the account, anything left open, the amount, the date, and the guarantor's name.",
      ),
      say(
        "电子版传到「资料」，给担保人也留一份。",
        "Add the file to your files and give the guarantor a copy.",
      ),
    ],
    softener: inMail(
      say(
        "不方便自己去，回复这封邮件，顾问可以帮你写一份申请。",
        "If going yourself is difficult, reply to this mail: your counsellor can write the request for you.",
      ),
      say(
        "不方便自己去，点“我卡住了”，顾问可以帮你写一份申请。",
        "If going yourself is difficult, choose “I'm stuck”: your counsellor can write the request for you.",
      ),
    ),
    button: say("证明拿到了", "I have the certificate"),
    source: say(
      "有担保的贷款，主动要求出具结清证明。",
      "for a guaranteed loan, ask for the settlement certificate yourself.",
    ),
  }),

  "guarantee-certificate-chase": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 5,
    subject: say("再问一次那份正式的证明", "Ask once more for that formal certificate"),
    preview: say("一个电话，大约5分钟。", "One call, about 5 minutes."),
    what: say(
      "清单上{on}的一件事：{settledOn}还完、有担保的这一笔，证明还没到手的话，再问一次机构。",
      "One thing on your list for {on}: if the certificate of the guaranteed one you paid off on {settledOn} has not come, ask once more.",
    ),
    why: say(
      "后面办解押、还担保人清白，都等着这份证明。",
      "Releasing the collateral and freeing the guarantor both wait for this paper.",
    ),
    steps: [
      say(
        "打官方客服电话，报上你申请的日期，问哪一天能给。",
        "Call their official number, give the date you asked, and ask which day you can expect it.",
      ),
      say(
        "记下通话时间、对方工号和答复。",
        "Write down the time, the name or number of the person, and the answer.",
      ),
      say("已经收到了，就传到「资料」。", "If it has come already, add it to your files."),
    ],
    softener: inMail(
      say(
        "不想自己打这个电话，回复这封邮件，顾问来帮你。",
        "If you would rather not call, reply to this mail and your counsellor will help.",
      ),
      say(
        "不想自己打这个电话，点“我卡住了”，顾问来帮你。",
        "If you would rather not call, choose “I'm stuck” and your counsellor will help.",
      ),
    ),
    button: say("证明拿到了", "I have the certificate"),
    source: say(
      "有担保的，主动要求出具证明；再问一次的日子是我们排的。",
      "with a guarantee, ask for the certificate. The day for asking again is our own planning.",
    ),
  }),

  "collateral-release": notice({
    stream: "reminder",
    slots: ["on", "settledOn", "collateral"],
    minutes: 60,
    subject: say("有一项手续可以去办了", "One formality can be done now"),
    preview: say("带上证明跑一趟，大约一小时。", "One visit with your papers, about an hour."),
    what: say(
      "清单上{on}的一件事：{settledOn}还完的这一笔，可以去办{collateral}的解除手续了。",
      "One thing on your list for {on}: for the one you paid off on {settledOn}, {collateral} can be released now.",
    ),
    why: say(
      "钱还清后，抵押和质押就没有了依据，但登记不会自己消失，要申请才会注销。",
      "Once everything is paid, the security has no ground any more. Its registration does not disappear by itself, though; it is cancelled when you apply.",
    ),
    steps: [
      say(
        "问担保公司或机构要解除手续需要的材料，一般有结清证明、合同和身份证。",
        "Ask the guarantee company or the institution what is needed; usually the certificate, the contract and your ID card.",
      ),
      say(
        "一起或分别到登记机构申请注销登记，拿受理回执。",
        "Apply at the registry for cancellation, and take the receipt with you.",
      ),
      say(
        "把回执拍照传到「资料」，告诉我们受理的日子。",
        "Add a photo of the receipt to your files and tell us the day it was accepted.",
      ),
    ],
    softener: say(
      "晚几天办也可以，只是没注销之前，出售或过户会不方便。",
      "A few days later is fine. Only, selling or transferring is difficult until it is cancelled.",
    ),
    button: say("已经申请了", "I have applied"),
    source: say(
      "还清后到担保公司办理抵押物解押手续。",
      "once paid, have the collateral released at the guarantee company.",
    ),
  }),

  "registry-release": notice({
    stream: "reminder",
    slots: ["due", "acceptedOn", "collateral"],
    minutes: 5,
    subject: say("那项手续该办好了", "That formality should be done by now"),
    preview: say("问一下结果，大约5分钟。", "Ask for the result, about 5 minutes."),
    what: say(
      "登记机构在{acceptedOn}受理了{collateral}的解除申请，最晚{due}应该办完，可以问一下结果。",
      "On {acceptedOn} the registry accepted the application to release {collateral}. It should be done by {due} at the latest, so you can ask for the result.",
    ),
    why: say(
      "登记机构有规定的办理期限，实际上常常更快。",
      "The registry has a time limit, and is often faster.",
    ),
    steps: [
      say(
        "打受理回执上的电话，或在登记机构的网上平台查进度。",
        "Call the number on the receipt, or look at the registry's online platform.",
      ),
      say(
        "办好了，就把注销证明拍照传到「资料」。",
        "If it is done, add a photo of the proof to your files.",
      ),
      inMail(
        say(
          "还没办好，不用按下面的按钮，回复这封邮件，顾问来问。",
          "If it is not, leave the button and reply to this mail: your counsellor will ask.",
        ),
        say(
          "还没办好，点“我卡住了”，顾问来问。",
          "If it is not, choose “I'm stuck”: your counsellor will ask.",
        ),
      ),
    ],
    softener: say("过几天再问也不要紧。", "Asking a few days later is fine."),
    button: say("已经办好了", "It is done"),
    source: say(
      "受理登记申请之日起30个工作日内办结。",
      "to be completed within 30 working days of accepting the application.",
    ),
  }),

  "registry-overdue": notice({
    stream: "staff",
    slots: ["client", "due", "acceptedOn", "collateral"],
    minutes: 15,
    subject: say("一项登记手续过了办理期限", "A registration has passed its time limit"),
    preview: say("请你接手，大约15分钟。", "Please take it over. About 15 minutes."),
    what: say(
      "{client}的{collateral}解除申请在{acceptedOn}受理，办理期限是{due}，到现在没有结果，请你接手。",
      "For {client}, the application to release {collateral} was accepted on {acceptedOn}. Its time limit was {due} and there is no result. Please take it over.",
    ),
    why: say(
      "没有注销登记，来访者出售或过户都会受阻。",
      "Until the registration is cancelled, the client cannot easily sell or transfer.",
    ),
    steps: [
      say(
        "问来访者是不是已经办好，只是没有记录。",
        "Ask the client whether it was done and simply not recorded.",
      ),
      say(
        "没办好，就向登记机构问原因：材料不全，还是机构没有配合。",
        "If not, ask the registry why: papers missing, or the institution not cooperating?",
      ),
      say(
        "机构不配合的，记录下来，安排律师看一眼。",
        "If the institution does not cooperate, record it and have a lawyer look.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "受理登记申请之日起30个工作日内办结。",
      "to be completed within 30 working days of accepting the application.",
    ),
  }),
};
