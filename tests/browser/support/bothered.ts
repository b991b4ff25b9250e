import type { House } from "./house.ts";

/**
 * Somebody calls about the loan that is paid, a fraud writes, and a paper of a court comes. The card, they say,
 * has a new creditor, and a guarantor stands behind it.
 */
export async function beBothered({ people: { client } }: House): Promise<void> {
  const subject = "clients/li/debts/loan";
  const call = { channel: "call", target: "client", demandsPayment: true, said: "还有尾款没付" };
  const told = [
    { contactId: "early", ...call, at: "07:50", answered: true, demandFen: 3_860 },
    { contactId: "dials", ...call, at: "16:00", until: "18:00", answered: false, dials: 7 },
    {
      contactId: "wechat",
      channel: "wechat",
      target: "client",
      at: "09:20",
      demandsPayment: true,
      demandFen: 500_000,
      number: "wx-kefu-01",
      said: "系统故障，需重新还款到对公账户，详见 https://bbs.77.ink",
    },
  ];
  const events = [
    ...told.map((data) => ({ type: "contact.logged", data: { ...data, on: "2026-11-24" } })),
    {
      type: "contact.paid-reported",
      data: { contactId: "wechat", amountFen: 500_000, on: "2026-11-25" },
    },
    { type: "contact.loss-step-done", data: { contactId: "wechat", step: "bank-stop" } },
    {
      type: "legal.paper-received",
      data: {
        legalId: "l1",
        paper: "summons",
        courtOn: "2026-12-10",
        courtAt: "09:30",
        court: "杭州市西湖区人民法院",
        room: "第三法庭",
        caseNumber: "(2026)浙0106民初1号",
        on: "2026-11-24",
      },
    },
  ];
  const ofCard = [
    {
      type: "debt.transferred",
      data: {
        transferId: "t1",
        toCreditor: { name: "汇诚资产管理公司", licence: "unknown" },
        said: "电话里说债权已经转给他们",
        on: "2026-11-24",
      },
    },
    { type: "guarantor.named", data: { guarantorId: "g1", name: "李强", role: "guarantor" } },
  ];
  const all = [
    ...events.map((event) => ({ subject, ...event })),
    ...ofCard.map((event) => ({ subject: "clients/li/debts/card", ...event })),
  ];
  for (const [at, event] of all.entries()) {
    const { status, body } = await client.post({ id: `bothered-${at}`, ...event });
    if (status !== 201) throw new Error(`${event.type}: ${status} ${JSON.stringify(body)}`);
  }
}
