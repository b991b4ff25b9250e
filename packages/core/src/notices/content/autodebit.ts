import { inMail, notice, say } from "../notice.ts";

/** One mail a channel: R03. The shared-card warning stands before anything is cancelled (A19 against B26). */
export const autodebitNotices = {
  "autodebit-cancel": notice({
    stream: "reminder",
    slots: ["on", "settledOn", "channel"],
    minutes: 2,
    subject: say("花两分钟确认一件事", "Two minutes to confirm one thing"),
    preview: say("看看自动扣款关了没有。", "See whether automatic payment is switched off."),
    what: say(
      "清单上{on}的一件事：在{channel}里，取消{settledOn}还完的这一笔的自动扣款。",
      "One thing on your list for {on}: in {channel}, switch off automatic payment for the one you paid off on {settledOn}.",
    ),
    why: say(
      "有时钱还清了，扣款授权还留着，可能会再扣一次。",
      "Sometimes everything is paid but the permission to debit stays, and money may be taken again.",
    ),
    steps: [
      say(
        "先看一眼：同一张卡如果还在给别的还款自动扣款，只取消这一笔，不要整张卡解绑。",
        "First look: if the same card still pays something else, switch off this one only and leave the card connected.",
      ),
      say(
        "打开{channel}，在设置里找“自动扣款”“免密支付”或“代扣”，看到这家机构就点关闭。",
        'In {channel}, look in the settings for "automatic payment" or "password-free payment", find this company and switch it off.',
      ),
      say(
        "看到“已解约”或“已关闭”，截一张图，传到「资料」。",
        "When it shows as ended, take a screenshot and add it to your files.",
      ),
    ],
    softener: inMail(
      say(
        "拿不准是哪一条，就先别动，回复这封邮件问我们。",
        "If you are not sure which one it is, leave it and reply to this mail.",
      ),
      say(
        "拿不准是哪一条，就先别动，点“我卡住了”问我们。",
        "If you are not sure which one it is, leave it and choose “I'm stuck” to ask us.",
      ),
    ),
    button: say("已经取消了", "It is switched off"),
    source: say("结清后解除代扣协议。", "end the debit agreement once everything is paid."),
  }),
};
