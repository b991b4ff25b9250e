import { z } from "zod";
import { languages } from "../../kernel/language.ts";
import { refuse } from "../../kernel/refusal.ts";
import type { ClientFacts } from "../facts.ts";
import { clientEvent, saidBy, type EventDefinition, type Happening } from "./define.ts";
import * as field from "./fields.ts";
import { newFile } from "./new-file.ts";

const profile = {
  name: field.line(80),
  email: field.address.optional(),
  phone: field.line(30).optional(),
  language: z.enum(languages),
};

const enrolment = z.strictObject({ ...profile, assignee: field.id.optional(), on: field.on });

export const clientEnrolled: EventDefinition = {
  type: "aftercare.client.enrolled.v1",
  file: "client",
  opens: true,
  title: { "zh-CN": "登记来访者", en: "Client enrolled" },
  data: enrolment,
  decide: (facts) => (facts === undefined ? undefined : refuse("client.exists")),
  evolve: (_, event) => enrol(event as Happening<z.infer<typeof enrolment>>),
};

function enrol(event: Happening<z.infer<typeof enrolment>>): ClientFacts {
  const { name, email, phone, language, assignee } = event.data;
  return {
    ...newFile(event, assignee),
    file: "client",
    name,
    language,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    consents: {},
    reports: [],
    contacts: [],
  };
}

export const clientAmended = clientEvent({
  type: "aftercare.client.amended.v1",
  title: { "zh-CN": "修改来访者资料", en: "Client details amended" },
  data: z.strictObject({
    name: profile.name.optional(),
    email: profile.email,
    phone: profile.phone,
    language: profile.language.optional(),
    on: field.on,
  }),
  evolve(facts, event) {
    const { on: _, ...changes } = event.data;
    const { phone } = changes;
    const isAnew =
      phone !== undefined && facts.phone !== undefined && !isSameNumber(phone, facts.phone);
    const next = {
      ...facts,
      ...changes,
      ...(isAnew ? { reachedAnew: saidBy(event) } : {}),
    } as ClientFacts;
    return changes.email === undefined || changes.email === facts.email
      ? next
      : withoutMailTrouble(next);
  },
});

/** Written otherwise is not another number. */
function isSameNumber(a: string, b: string): boolean {
  const bare = (number: string) => number.replace(/\D/g, "").replace(/^86/, "");
  return bare(a) === bare(b);
}

function withoutMailTrouble({ mailTrouble: _, ...facts }: ClientFacts): ClientFacts {
  return facts;
}

export const creditReportObtained = clientEvent({
  type: "aftercare.credit-report.obtained.v1",
  title: { "zh-CN": "查到信用报告", en: "Credit report obtained" },
  data: z.strictObject({ channel: z.enum(["counter", "internet", "bank-app"]), on: field.on }),
  evolve: (facts, event) => ({
    ...facts,
    reports: [...facts.reports, { channel: event.data.channel, ...saidBy(event) }],
  }),
});

const addressTrouble = z.strictObject({ mail: field.line(200).optional(), on: field.on });

export const noticeBounced = clientEvent({
  type: "aftercare.notice.bounced.v1",
  whenClosed: true,
  title: { "zh-CN": "邮件退回", en: "Mail bounced" },
  data: addressTrouble,
  evolve: (facts, event) => ({ ...facts, mailTrouble: { kind: "bounced", ...saidBy(event) } }),
});

/** Somebody has made sure that the address works, or that its owner wants the mails after all. */
export const mailTroubleCleared = clientEvent({
  type: "aftercare.mail-trouble.cleared.v1",
  title: { "zh-CN": "解除邮件屏蔽", en: "Mail trouble cleared" },
  data: z.strictObject({ reason: field.text(500), on: field.on }),
  decide: (facts) => (facts.mailTrouble === undefined ? refuse("client.mail-fine") : undefined),
  evolve: withoutMailTrouble,
});

export const noticeComplained = clientEvent({
  type: "aftercare.notice.complained.v1",
  whenClosed: true,
  title: { "zh-CN": "邮件被标为垃圾邮件", en: "Mail marked as spam" },
  data: addressTrouble,
  evolve: (facts, event) => ({ ...facts, mailTrouble: { kind: "complained", ...saidBy(event) } }),
});
