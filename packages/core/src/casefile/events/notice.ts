import { z } from "zod";
import type { Facts, StepFact } from "../facts.ts";
import { fileEvent } from "./define.ts";
import * as field from "./fields.ts";

/** One mail may carry several steps of one morning; each is recorded, so each is sent once. */
const mail = z.strictObject({
  mail: field.line(200),
  steps: z.array(field.line(200)).min(1).max(60),
  on: field.on,
});

function withSteps(facts: Facts, keys: readonly string[], became: StepFact): Facts {
  const changed = Object.fromEntries(keys.map((key) => [key, became]));
  return { ...facts, steps: { ...facts.steps, ...changed } };
}

const bySystem = { by: "system", whenClosed: true } as const;

export const noticeSent = fileEvent({
  ...bySystem,
  type: "aftercare.notice.sent.v1",
  title: { "zh-CN": "已发提醒", en: "Reminder sent" },
  data: mail.extend({ messageId: field.line(200) }),
  evolve: (facts, { data }) => withSteps(facts, data.steps, "sent"),
});

/** The line broke after the request left: the mail service's own feedback will tell. */
export const noticeUncertain = fileEvent({
  ...bySystem,
  type: "aftercare.notice.uncertain.v1",
  title: { "zh-CN": "提醒是否发出尚不确定", en: "Unclear whether a reminder left" },
  data: mail.extend({ why: field.line(200) }),
  evolve: (facts, { data }) => withSteps(facts, data.steps, "uncertain"),
});

/** `turned-off`: the client wants no mails of this kind. */
const withheldReasons = [
  "no-consent",
  "no-address",
  "address-trouble",
  "turned-off",
  "ended",
] as const;

export const noticeWithheld = fileEvent({
  ...bySystem,
  type: "aftercare.notice.withheld.v1",
  title: { "zh-CN": "未发提醒", en: "Reminder withheld" },
  data: mail.extend({ reason: z.enum(withheldReasons) }),
  evolve: (facts, { data }) => withSteps(facts, data.steps, "withheld"),
});

export const noticeFailed = fileEvent({
  ...bySystem,
  type: "aftercare.notice.failed.v1",
  title: { "zh-CN": "提醒被邮件服务拒绝", en: "Mail service refused a reminder" },
  data: mail.extend({ why: field.line(400) }),
  evolve: (facts, { data }) => withSteps(facts, data.steps, "failed"),
});

export const noticeDelivered = fileEvent({
  ...bySystem,
  type: "aftercare.notice.delivered.v1",
  title: { "zh-CN": "提醒已送达", en: "Reminder delivered" },
  data: z.strictObject({ mail: field.line(200), on: field.on }),
  evolve: (facts) => facts,
});
