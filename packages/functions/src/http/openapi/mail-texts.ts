import type { OperationTexts } from "./operation-text.ts";

/** Operations on whether mail arrives. */
export const mailTexts: OperationTexts = {
  checkSender: {
    summary: { "zh-CN": "检查发件域名", en: "Check the sender's domain" },
    description: {
      "zh-CN":
        "查 SPF、DKIM、DMARC 和退信域名的 MX：应该是什么、查到什么、要做什么。所有邮件都用产品的地址发出，机构只显示自己的名称，所以查的是产品的域名。域名服务器没有回答时是 unknown。",
      en: "Looks up SPF, DKIM, DMARC and the bounce domain's MX: what is expected, what was found and what to do. All mails come from the product's address and only show the organisation's name, so it is the product's domain that is checked. When no name server answers, the state is unknown.",
    },
  },
  listMailTroubles: {
    summary: { "zh-CN": "没送到的邮件", en: "List mails in trouble" },
    description: {
      "zh-CN":
        "退信、投诉、被拒和不确定的邮件，新的在前，保存 400 天。地址只显示一部分，完整的只在来访者的档案里。第一页附最近 7 天和 30 天的数量。",
      en: "Bounced, complained, refused and uncertain mails, newest first, kept for 400 days. Addresses are masked; in full they are only in the client's file. The first page comes with the counts of the last 7 and 30 days.",
    },
  },
  clearMailTrouble: {
    summary: { "zh-CN": "解除邮件屏蔽", en: "Let mail go again" },
    description: {
      "zh-CN": "确认邮箱可用以后由主管解除，写明原因，之后照常发送。没有被屏蔽的邮箱不会有变化。",
      en: "By a supervisor who has made sure that the address works, with the reason; from then on mail goes as usual. An address that nothing stops stays as it is.",
    },
  },
};
