import type { Text } from "../language.ts";

/** About case files, debts and what happened to them. */
export const caseRefusals = {
  "guarantor.no-consent": {
    "zh-CN": "这位担保人现在没有同意过，没有可以撤回的。",
    en: "This guarantor's consent is not on record, so there is nothing to withdraw.",
  },
  "guarantor.unknown": {
    "zh-CN": "没有登记这位担保人。请先登记姓名和身份。",
    en: "This guarantor is not named yet. Record the name and role first.",
  },
  "transfer.not-open": {
    "zh-CN": "没有这次转让，或者已经收到过通知。请看借款页上的债权转让。",
    en: "There is no such transfer, or its notice is recorded already. Look at the transfers on the debt's page.",
  },
  "act.not-permitted": {
    "zh-CN": "你的角色不能做这件事。需要的话，请找机构的管理员。",
    en: "Your role cannot do this. Ask an administrator of your organisation if you need to.",
  },
  "anomaly.unknown": {
    "zh-CN": "没有找到编号为 {id} 的异常，请先记录异常。",
    en: "There is no anomaly {id}. Record the anomaly first.",
  },
  "case.closed": {
    "zh-CN": "这份档案已经关闭。要继续记录，请先重新打开它。",
    en: "This case file is closed. Reopen it first to record anything else.",
  },
  "case.not-closed": {
    "zh-CN": "这份档案没有关闭，不需要重新打开。",
    en: "This case file is not closed, so there is nothing to reopen.",
  },
  "client.exists": {
    "zh-CN": "这个编号的来访者已经登记过。要改资料，请记一条修改。",
    en: "A client with this id is enrolled already. To change details, record an amendment.",
  },
  "client.no-address": {
    "zh-CN": "这位来访者的档案里没有邮箱。请写上要发到的邮箱。",
    en: "There is no mail address in this client's file. Name the address to mail to.",
  },
  "client.unknown": {
    "zh-CN": "没有找到这位来访者，请先登记。",
    en: "There is no such client. Enrol the client first.",
  },
  "collateral.unknown": {
    "zh-CN": "这笔借款没有编号为 {id} 的抵押物，请先在借款资料里添加。",
    en: "This debt has no collateral {id}. Add it to the debt first.",
  },
  "complaint.unknown": {
    "zh-CN": "没有找到编号为 {id} 的投诉，请先记录投诉。",
    en: "There is no complaint {id}. Record the complaint first.",
  },
  "contact.calls-back": {
    "zh-CN": "这是对方打来的号码，接电话的还是对方。请换成合同、官方 App 或银行卡背面的电话。",
    en: "This is the number that called, so the caller would answer. Use the one in the contract, in the official app or on the card.",
  },
  "contact.not-missed-calls": {
    "zh-CN": "只有没接到的电话才能几次记成一条。接通的，每次各记一条。",
    en: "Only calls that were not answered can stand together. Log each answered one on its own.",
  },
  "contact.nothing-paid": {
    "zh-CN": "这次联系没有记下“已经付了钱”。付了的话，请先记这一条。",
    en: "It is not recorded that money was paid after this contact. If it was, record that first.",
  },
  "contact.unknown": {
    "zh-CN": "没有找到编号为 {id} 的联系记录，请先记录这次联系。",
    en: "There is no contact {id}. Log the contact first.",
  },
  "date.before-contract": {
    "zh-CN": "日期{date}早于合同签订日{signedOn}。请检查日期，或先更正合同日期。",
    en: "{date} is before the contract was signed on {signedOn}. Check the date, or correct the contract's first.",
  },
  "date.in-future": {
    "zh-CN": "{date}还没到。请填已经发生的日期，最晚是今天，{today}。",
    en: "{date} has not come yet. Give the day it happened, at the latest today, {today}.",
  },
  "debt.exists": {
    "zh-CN": "这个编号的借款已经登记过。要改资料，请记一条修改。",
    en: "A debt with this id is recorded already. To change details, record an amendment.",
  },
  "debt.not-settled": {
    "zh-CN": "这笔借款还没有结清，所以这件事还不能记录。",
    en: "This debt is not settled yet, so this cannot be recorded.",
  },
  "debt.unknown": {
    "zh-CN": "没有找到这笔借款，请先登记。",
    en: "There is no such debt. Record the debt first.",
  },
  "event.not-yours": {
    "zh-CN": "这类记录不由你来写。需要的话，请找你的顾问或机构的管理员。",
    en: "Events of this type are not yours to record. Ask your counsellor or an administrator if it is needed.",
  },
  "event.recorded-otherwise": {
    "zh-CN": "这期间用同一个编号记了别的内容。请用新的编号再提一次。",
    en: "Meanwhile something else was recorded under this id. Ask again under a new one.",
  },
  "event.wrong-subject": {
    "zh-CN": "{type} 要记在{file}上，请检查 subject。",
    en: "{type} belongs to a {file} file. Check the subject.",
  },
  "followup.ended": {
    "zh-CN": "这件事已经结束，不用再处理。",
    en: "This follow-up has ended; there is nothing left to do.",
  },
  "followup.not-open-yet": {
    "zh-CN": "这件事要到{date}才能做，现在做还看不到结果。",
    en: "This can be done from {date}; before that there is nothing to see yet.",
  },
  "followup.proof-missing": {
    "zh-CN": "做完这件事要有凭证：{what}。请先上传，或者说明原因后跳过。",
    en: "Finishing this needs proof: {what}. Upload it first, or skip it with a reason.",
  },
  "followup.unknown": {
    "zh-CN": "没有找到这件待办事项，可能因为情况变化已经取消。",
    en: "There is no such follow-up. It may have been superseded when the facts changed.",
  },
  "id.taken": {
    "zh-CN": "编号 {id} 已经用过，请换一个新的编号。",
    en: "The id {id} is taken. Use a new one.",
  },
  "legal.closed": {
    "zh-CN": "这件事已经记为结束。有新的文书，请另记一份。",
    en: "This matter is recorded as closed. If there is a new paper, record it as another one.",
  },
  "legal.court-in-past": {
    "zh-CN": "开庭日已经过了，请看看年份。真的过了的话，请马上给法院打电话，再告诉顾问。",
    en: "That court date is over: check the year. If it really is, call the court now and tell your counsellor.",
  },
  "legal.court-to-come": {
    "zh-CN": "开庭日是{date}，还没到。去过以后再记。",
    en: "The court date is {date} and has not come yet. Record it once you have been there.",
  },
  "legal.no-court-date": {
    "zh-CN": "还没有记下开庭日，请先记开庭日。",
    en: "No court date is recorded yet. Record that first.",
  },
  "legal.unknown": {
    "zh-CN": "没有找到编号为 {id} 的文书，请先记录收到的文书。",
    en: "There is no paper {id}. Record the paper that came first.",
  },
  "objection.unknown": {
    "zh-CN": "没有找到编号为 {id} 的异议，请先记录异议。",
    en: "There is no objection {id}. Record the objection first.",
  },
  "link.revoked": {
    "zh-CN": "这个链接已经停用。要接着办，请直接联系机构。",
    en: "This link is not in use any more. To go on, contact the organisation.",
  },
  "link.superseded": {
    "zh-CN": "关于这件事后来又发过一封邮件。请用最新那封里的按钮。",
    en: "A later mail was sent about this. Use the button in the latest one.",
  },
  "link.used": {
    "zh-CN": "这封邮件里的这个按钮已经用过一次。要再改，请用下一封邮件里的按钮，或告诉顾问。",
    en: "This button of the mail was used once. To change it again, use the next mail's button or tell your counsellor.",
  },
  "payment.blocked": {
    "zh-CN": "先别付款：有一次要求付款的联系还没有核实（{id}）。请先通过机构官方渠道核实。",
    en: "Do not pay yet: a demand for money ({id}) is not verified. Verify it through the lender's official channel first.",
  },
  "payment.exceeds-balance": {
    "zh-CN": "这笔还款 {paid}，比还欠的 {balance} 多。请检查金额，或先核对余额。",
    en: "This payment of {paid} is more than the {balance} still owed. Check the amount, or reconcile the balance first.",
  },
  "payment.nothing-owed": {
    "zh-CN": "这笔借款已经结清，没有要还的钱。如果有人要求再付，请先记录这次联系。",
    en: "This debt is settled and nothing is owed. If somebody asks for money, log that contact first.",
  },
  "payment.reversed-already": {
    "zh-CN": "这笔还款已经撤销过。",
    en: "This payment is reversed already.",
  },
  "payment.unknown": {
    "zh-CN": "没有找到编号为 {id} 的还款。",
    en: "There is no payment {id}.",
  },
  "reminders.pause-length": {
    "zh-CN": "提醒可以停一到四周。请选 {earliest} 到 {latest} 之间的一天。",
    en: "Reminders can pause for one to four weeks. Choose a day from {earliest} to {latest}.",
  },
  "settlement.balance-open": {
    "zh-CN": "账上还有 {balance} 没有还。请先记录还款，或先核对余额。",
    en: "{balance} is still owed on our books. Record the payment, or reconcile the balance first.",
  },
  "snooze.in-past": {
    "zh-CN": "请选今天以后的日期。",
    en: "Choose a day after today.",
  },
  "statement.unknown": {
    "zh-CN": "没有找到编号为 {id} 的对账单。",
    en: "There is no statement {id}.",
  },
  "talk.step-in-past": {
    "zh-CN": "下一步的日期早于这次沟通，沟通是{date}。请选当天或以后的日期。",
    en: "The next step lies before this talk, on {date}. Choose that day or a later one.",
  },
  "client.mail-fine": {
    "zh-CN": "这个邮箱没有被屏蔽，邮件照常发送。",
    en: "Nothing stops mail to this address; it goes as usual.",
  },
} as const satisfies Record<string, Text>;
