import { isoDate } from "../calendar/dates.ts";
import { parseInstant } from "../calendar/instant.ts";
import { refOfSubject, type OrgId } from "../kernel/ids.ts";
import type { Language } from "../kernel/language.ts";
import { newOrganisation } from "../organisation/organisation-schema.ts";
import type { NoticeSlots } from "./catalogue.ts";
import type { MailInput, MailSection } from "./mail-input.ts";
import type { NoticeId } from "./notice-id.ts";
import type { SlotValues } from "./slots.ts";

const on = isoDate("2025-08-04");
const settledOn = isoDate("2025-06-20");
const filedOn = isoDate("2025-07-05");
const contactOn = isoDate("2025-09-20");
const due = isoDate("2025-08-08");
const client = "李女士";

/** 杭州李女士 (TC01) and others like her. A slot that a notice needs and lacks here does not compile. */
const sampleSlots: { readonly [Id in NoticeId]: NoticeSlots<Id> } = {
  "status-check": { on, settledOn },
  "two-proofs": { on, settledOn },
  "autodebit-cancel": { on, settledOn, channel: "alipay" },
  "certificate-request": { on, settledOn },
  "certificate-chase": { on, settledOn },
  "certificate-escalate": { client, on, settledOn },
  "account-close": { on, settledOn },
  "credit-check-early": { on, settledOn, daysSince: 30 },
  "credit-check-main": { on, settledOn, daysSince: 45 },
  "credit-check-last": { on, settledOn, daysSince: 90 },
  "balance-check": { on, settledOn },
  "objection-window": { due, foundOn: settledOn, daysLeft: 5 },
  "objection-reply": { due, filedOn, office: "ccrc" },
  "objection-overdue": { client, due, filedOn, office: "ccrc" },
  "pboc-reply": { due, filedOn },
  "institution-reply": { on, filedOn },
  "complaint-overdue": { client, on, filedOn, office: "institution" },
  "evidence-review": { keepUntil: isoDate("2028-09-22"), settledOn },
  "purge-blocked": { client, keepUntil: isoDate("2028-09-22") },
  "record-gone": { on, settledOn },
  "self-check": { on },
  "guarantor-release": { settledOn },
  "guarantor-check": { settledOn },
  "guarantee-certificate": { on, settledOn },
  "guarantee-certificate-chase": { on, settledOn },
  "collateral-release": { on, settledOn, collateral: "house" },
  "registry-release": { due, acceptedOn: filedOn, collateral: "house" },
  "registry-overdue": { client, due, acceptedOn: filedOn, collateral: "car" },
  "insurer-letter": { on, settledOn },
  "insurer-letter-chase": { on, settledOn },
  "platform-proof": { on, settledOn },
  "compensated-account-check": { on, settledOn },
  "contact-triage": { due, contactOn },
  "contact-triage-staff": { client, due, contactOn },
  "scam-alert": { contactOn },
  "scam-alert-staff": { client, contactOn },
  "money-left-staff": { client },
  "platform-answer": { contactOn },
  "legal-paper": {},
  "legal-paper-staff": { client },
  "court-soon": { due },
  "court-missed-staff": { client },
  "repair-mark-check": { on },
  "date-changed": {
    what: { "zh-CN": "对报告上的异常提出异议", en: "Object to what the report gets wrong" },
    from: isoDate("2027-02-12"),
    to: isoDate("2027-02-15"),
  },
  "date-changed-by-us": {
    what: { "zh-CN": "对报告上的异常提出异议", en: "Object to what the report gets wrong" },
    from: isoDate("2027-02-12"),
    to: isoDate("2027-02-15"),
  },
  "mail-trouble": { client, due },
  "handover-proposed": { due },
  "data-request": { client, due },
  "message-to-answer": { client, due },
  "dossier-ready": {},
  "dossier-ready-staff": { client },
  "message-waiting": { counsellor: "王顾问" },
  "next-step": { client, due },
  "evidence-accepted": { reviewedOn: on },
  "evidence-ask-again": { document: "bank_record", reviewReason: "unreadable", due },
  "offer-ending": { due },
  "offer-ending-staff": { client, due },
  "plan-ready": { due },
  "instalment-soon": { due },
  "instalment-eve": { due },
  "instalment-open": { due },
  "instalment-open-staff": { client, due },
  "plan-review-staff": { client, due },
  "promise-soon": { due },
  "big-spend-soon": { due },
  "recon-contact": { on },
  "recon-split": { on },
  "recon-answer": { on, filedOn },
  "recon-answer-staff": { client, on, filedOn },
  "letter-reply": { on, filedOn },
};

/** A section like the ones `remind` makes; `change` replaces any of it. */
export function sampleSection(notice: NoticeId, change: Partial<MailSection> = {}): MailSection {
  const slots: Partial<SlotValues> = sampleSlots[notice];
  return {
    notice,
    stepKey: `R00@2025-06-20/${notice}`,
    slots,
    clock: "advice",
    actionUrl: `https://app.example.org/a/${notice}-7Kx2`,
    title: "清单上的一件小事",
    ...change,
  };
}

export function sampleMail(
  language: Language,
  sections: readonly MailSection[],
  change: Partial<MailInput> = {},
): MailInput {
  const file = refOfSubject("org-1" as OrgId, "clients/li/debts/d1");
  const now = parseInstant("2025-08-04T01:00:00Z");
  if (file === undefined || now === undefined) throw new Error("the sample is wrong");
  return {
    language,
    recipient: { name: language === "zh-CN" ? "李女士" : "Ms Li" },
    org: newOrganisation(
      {
        id: file.orgId,
        name: language === "zh-CN" ? "西湖债务咨询中心" : "West Lake Counselling",
        language,
        phone: "400-000-0000",
        staffAddress: "staff@example.org",
      },
      { at: now, by: "system:operator" },
    ),
    appUrl: "https://app.example.org",
    file,
    now,
    sections,
    unsubscribeUrl: "https://app.example.org/m/Qp4",
    ...change,
  };
}
