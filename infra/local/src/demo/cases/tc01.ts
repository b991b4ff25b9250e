import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase } from "../played-case.ts";

const client = "clients/li";
const debtId = "loan";
const debt = `${client}/debts/${debtId}`;

/**
 * TC01, 杭州李女士 (A06-A08): 20,000 yuan at 23.5 %, paid off early on 2025-06-20; three months later a
 * message asks for 38.60. People and numbers are made up.
 */
export const tc01: PlayedCase = {
  name: "tc01",
  title: say(
    "杭州李女士：还清三个月后，一条“待还38.6元”的短信",
    "Ms Li of Hangzhou: three months after the payoff, a message asks for 38.60 yuan",
  ),
  startsAt: "2025-05-01T02:00:00Z",
  endsAt: "2025-12-23T04:00:00Z",
  client,
  scenes: [
    {
      at: "2025-05-01T02:00:00Z",
      tell: say("顾问登记了李女士和她的一笔网贷", "A counsellor enrols Ms Li and her online loan"),
      by: "counsellor",
      invites: true,
      events: [
        [client, "client.enrolled", { name: "李女士", email: "li@example.org", language: "zh-CN" }],
        [client, "consent.given", { purpose: "email-reminders", textVersion: "2025-01" }],
        [
          debt,
          "debt.recorded",
          {
            kind: "online-loan",
            creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: true },
            contract: { number: "HT-2023-0620", signedOn: "2023-06-20" },
            principalFen: 2_000_000,
            outstandingFen: 2_000_000,
            annualRateBasisPoints: 2350,
            hadOverdue: false,
            autoDebits: [
              { id: "alipay", channel: "alipay", payee: "样例消费金融", account: "尾号1234" },
            ],
          },
        ],
      ],
    },
    {
      at: "2025-05-20T04:00:00Z",
      tell: say("她还了第一笔：8,000.00元", "Her first payment: 8,000.00 yuan"),
      events: [[debt, "payment.made", { paymentId: "p1", amountFen: 800_000, method: "platform" }]],
    },
    {
      at: "2025-06-20T06:30:00Z",
      tell: say("她提前还清剩下的12,000.00元", "She pays off the remaining 12,000.00 yuan early"),
      events: [
        [debt, "payment.made", { paymentId: "p2", amountFen: 1_200_000, method: "platform" }],
      ],
    },
    {
      at: "2025-06-21T02:00:00Z",
      tell: say(
        "她在 App 里看到“已结清”，上传了平台截图和银行流水",
        "The app says “settled”; she uploads a platform screenshot and a bank record",
      ),
      events: [[debt, "account.status-seen", { status: "settled", where: "app" }]],
      uploads: [
        { kind: "platform_success", fileName: "还款成功.png", debtId },
        { kind: "bank_record", fileName: "银行流水.png", debtId },
      ],
    },
    {
      at: "2025-06-23T03:00:00Z",
      tell: say("她在支付宝里取消了自动扣款", "She cancels the auto-debit in Alipay"),
      events: [[debt, "autodebit.cancelled", { authorisationId: "alipay" }]],
    },
    {
      at: "2025-07-10T07:00:00Z",
      tell: say("结清证明寄到，四项都对得上", "The certificate arrives, and its four fields agree"),
      events: [
        [
          debt,
          "settlement.certified",
          {
            account: "HT-2023-0620",
            remaining: 0,
            amountFen: 2_000_000,
            settledOn: "2025-06-20",
          },
        ],
      ],
      uploads: [{ kind: "certificate", fileName: "结清证明.png", debtId }],
    },
    {
      at: "2025-08-04T08:00:00Z",
      tell: say(
        "第45天，她查了信用报告：已结清，没有逾期标记",
        "Day 45: her credit report reads settled, with no overdue mark",
      ),
      events: [
        [
          debt,
          "credit.checked",
          {
            reportId: "report-1",
            accountType: "D1",
            statusCode: "3",
            balanceFen: 0,
            marks: "right",
          },
        ],
      ],
    },
    {
      at: "2025-09-20T02:15:00Z",
      tell: say(
        "星期六，一条短信：“待还金额38.6元”。她记下来，也不认这笔钱",
        "Saturday, a message: “38.60 yuan due”. She logs it and disputes it",
      ),
      events: [
        [
          debt,
          "contact.logged",
          {
            contactId: "sms",
            channel: "sms",
            target: "client",
            demandsPayment: true,
            demandFen: 3860,
            said: "【样例消费金融】您的账户待还金额38.6元，请及时处理",
          },
        ],
        [debt, "anomaly.found", { anomalyId: "residual", kind: "residual-disputed" }],
      ],
    },
    {
      at: "2025-09-20T02:30:00Z",
      tell: say("有人想先把38.60元付了，被拦下", "A hasty payment of the 38.60 is stopped"),
      events: [[debt, "payment.made", { paymentId: "hasty", amountFen: 3860 }]],
      refused: "payment.blocked",
    },
    {
      at: "2025-09-22T06:00:00Z",
      tell: say(
        "在 App 的官方客服里核实：是提前还款时三天的利息。她在线补缴38.60元",
        "Official support confirms three days of interest. She pays the 38.60 yuan online",
      ),
      events: [
        [
          debt,
          "contact.verified",
          { contactId: "sms", through: "official-app", outcome: "genuine", owedFen: 3860 },
          { by: "counsellor" },
        ],
        [debt, "contact.triaged", { contactId: "sms", as: "residual" }, { by: "counsellor" }],
        [
          debt,
          "anomaly.dismissed",
          { anomalyId: "residual", reason: "核实过，是三天的利息" },
          { by: "counsellor" },
        ],
        [debt, "payment.made", { paymentId: "p3", amountFen: 3860, method: "platform" }],
      ],
    },
    {
      at: "2025-09-23T02:00:00Z",
      tell: say(
        "App 又显示“已结清”，补缴的截图也传上来了",
        "The app says “settled” again; the receipt is uploaded",
      ),
      events: [[debt, "account.status-seen", { status: "settled", where: "app" }]],
      uploads: [{ kind: "official_receipt", fileName: "补缴回单.png", debtId }],
    },
    {
      at: "2025-10-23T03:00:00Z",
      tell: say(
        "机构不再开第二份结清证明，有第一份和回单就够了。顾问提请跳过，主管同意",
        "The lender gives no second certificate; the first and the receipt will do. The counsellor asks to skip it",
      ),
      by: "counsellor",
      events: [
        [
          debt,
          "followup.skipped",
          { followUp: "R04@2025-09-22", reason: "客服答复不再另开，已留第一份证明和补缴回单。" },
        ],
      ],
    },
    {
      at: "2025-11-06T08:00:00Z",
      tell: say(
        "新的第45天，再查一次信用报告，一切正常",
        "The new day 45: one more report, all fine",
      ),
      events: [
        [
          debt,
          "credit.checked",
          {
            reportId: "report-2",
            accountType: "D1",
            statusCode: "3",
            balanceFen: 0,
            marks: "right",
          },
        ],
      ],
    },
  ],
};
