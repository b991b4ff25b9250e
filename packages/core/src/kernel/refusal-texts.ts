import type { Text } from "./language.ts";

/** Every "no" the product can give, with the way out, in both languages. */
export const refusalTexts = {
  "act.not-permitted": {
    "zh-CN": "你的角色不能做这件事。需要的话，请找机构的管理员。",
    en: "Your role cannot do this. Ask an administrator of your organisation if you need to.",
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
  "client.unknown": {
    "zh-CN": "没有找到这位来访者，请先登记。",
    en: "There is no such client. Enrol the client first.",
  },
  "complaint.unknown": {
    "zh-CN": "没有找到编号为 {id} 的投诉，请先记录投诉。",
    en: "There is no complaint {id}. Record the complaint first.",
  },
  "contact.unknown": {
    "zh-CN": "没有找到编号为 {id} 的联系记录，请先记录这次联系。",
    en: "There is no contact {id}. Log the contact first.",
  },
  "collateral.unknown": {
    "zh-CN": "这笔借款没有编号为 {id} 的抵押物，请先在借款资料里添加。",
    en: "This debt has no collateral {id}. Add it to the debt first.",
  },
  "anomaly.unknown": {
    "zh-CN": "没有找到编号为 {id} 的异常，请先记录异常。",
    en: "There is no anomaly {id}. Record the anomaly first.",
  },
  "objection.unknown": {
    "zh-CN": "没有找到编号为 {id} 的异议，请先记录异议。",
    en: "There is no objection {id}. Record the objection first.",
  },
  "id.taken": {
    "zh-CN": "编号 {id} 已经用过，请换一个新的编号。",
    en: "The id {id} is taken. Use a new one.",
  },
  "date.in-future": {
    "zh-CN": "日期 {date} 还没到。请填已经发生的日期，最晚是今天（{today}）。",
    en: "{date} has not come yet. Give the day it happened, today ({today}) at the latest.",
  },
  "date.before-contract": {
    "zh-CN": "日期 {date} 早于合同签订日 {signedOn}。请检查日期，或先更正合同日期。",
    en: "{date} is before the contract was signed on {signedOn}. Check the date, or correct the contract's first.",
  },
  "debt.exists": {
    "zh-CN": "这个编号的借款已经登记过。要改资料，请记一条修改。",
    en: "A debt with this id is recorded already. To change details, record an amendment.",
  },
  "debt.unknown": {
    "zh-CN": "没有找到这笔借款，请先登记。",
    en: "There is no such debt. Record the debt first.",
  },
  "debt.not-settled": {
    "zh-CN": "这笔借款还没有结清，所以这件事还不能记录。",
    en: "This debt is not settled yet, so this cannot be recorded.",
  },
  "event.not-yours": {
    "zh-CN": "这类记录不由你来写。需要的话，请找你的顾问或机构的管理员。",
    en: "Events of this type are not yours to record. Ask your counsellor or an administrator if it is needed.",
  },
  "event.wrong-subject": {
    "zh-CN": "{type} 要记在{file}上，请检查 subject。",
    en: "{type} belongs to a {file} file. Check the subject.",
  },
  "evidence.awaited": {
    "zh-CN": "文件还没有收到或还在检查，请稍后再试，或重新上传。",
    en: "The file has not arrived or is still being checked. Try again shortly, or upload it again.",
  },
  "evidence.refused": {
    "zh-CN": "这个文件没有通过检查，没有保存。请看原因，换一个文件再上传。",
    en: "This file did not pass the checks and was not kept. See the reason and upload another one.",
  },
  "evidence.removed": {
    "zh-CN": "这份资料已经撤回或保存期满，文件已删除。",
    en: "This evidence was withdrawn or reached the end of its keeping, and the file is deleted.",
  },
  "evidence.unknown": {
    "zh-CN": "没有找到这份资料。",
    en: "There is no such evidence.",
  },
  "evidence.held": {
    "zh-CN": "这份资料正被保全或用于争议，现在不能删除。",
    en: "This evidence is held or part of a dispute and cannot be removed now.",
  },
  "evidence.locked": {
    "zh-CN": "同意已撤回，这份资料已锁定，不能再下载。",
    en: "Consent was withdrawn, so this evidence is locked and cannot be downloaded.",
  },
  "evidence.not-consented": {
    "zh-CN": "还没有上传信用报告的同意，请先请来访者同意。",
    en: "There is no consent to store credit reports yet. Ask the client for it first.",
  },
  "followup.ended": {
    "zh-CN": "这件事已经结束，不用再处理。",
    en: "This follow-up has ended; there is nothing left to do.",
  },
  "followup.not-open-yet": {
    "zh-CN": "这件事要到 {date} 才能做，现在做还看不到结果。",
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
  "settlement.balance-open": {
    "zh-CN": "账上还有 {balance} 没有还。请先记录还款，或先核对余额。",
    en: "{balance} is still owed on our books. Record the payment, or reconcile the balance first.",
  },
  "statement.unknown": {
    "zh-CN": "没有找到编号为 {id} 的对账单。",
    en: "There is no statement {id}.",
  },
  "snooze.in-past": {
    "zh-CN": "请选今天以后的日期。",
    en: "Choose a day after today.",
  },
  "upload.hash-differs": {
    "zh-CN": "收到的内容和你选的文件不一样，没有保存。请重新上传。",
    en: "What arrived is not the file that was chosen, so it was not kept. Upload it again.",
  },
  "upload.size-differs": {
    "zh-CN": "收到的文件大小和你选的不一样，没有保存。请重新上传。",
    en: "What arrived has another size than the file that was chosen, so it was not kept. Upload it again.",
  },
  "upload.too-large": {
    "zh-CN": "文件超过 20 MB。请拍小一点，或分成几份。",
    en: "The file is larger than 20 MB. Take a smaller picture or split it.",
  },
  "upload.type-differs": {
    "zh-CN": "文件的内容和它的类型不符，没有保存。请重新拍照，或导出成 PDF 再上传。",
    en: "The content is not of the type the file claims, so it was not kept. Take a picture or export a PDF and upload that.",
  },
  "upload.unsafe": {
    "zh-CN": "这个文件是程序，或带有病毒特征，没有保存。请重新拍照，或导出成 PDF 再上传。",
    en: "This file is a program or carries a virus signature, so it was not kept. Take a picture or export a PDF and upload that.",
  },
  "upload.wrong-type": {
    "zh-CN": "只能上传图片（JPEG、PNG、HEIC、WebP）或 PDF。",
    en: "Only pictures (JPEG, PNG, HEIC, WebP) and PDF files can be uploaded.",
  },
} as const satisfies Record<string, Text>;

export type RefusalCode = keyof typeof refusalTexts;
