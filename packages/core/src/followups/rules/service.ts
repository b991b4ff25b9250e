import type { Facts } from "../../casefile/facts.ts";
import type { ClientRule, Instance, Rule } from "../rule.ts";
import { startOf } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

/** What the service itself owes people: tell them when a date moved, and phone them when mail fails. */

export const dateChangedRule: Rule<Facts> = {
  id: "N01",
  version: 1,
  title: { "zh-CN": "有个日期更新了", en: "A date was updated" },
  why: {
    "zh-CN": "国务院公布了新的放假安排，按它重新算过。",
    en: "The official holiday notice came out and the date was counted again.",
  },
  endsWhen: { "zh-CN": "告诉过你一次", en: "You were told once" },
  anchor: "date-change",
  offset: { days: 0 },
  clock: "advice",
  sources: ["TC06"],
  informs: true,
  steps: [
    { id: "told", from: "due", offset: { days: 0 }, audience: "client", notice: "date-changed" },
  ],
  escalate: "never",
  instances: (facts) => revisionsOf(facts, undefined),
  endedBy: () => undefined,
};

/** The same when the organisation itself counts by other days now. */
export const ruleChangedRule: Rule<Facts> = {
  ...dateChangedRule,
  id: "N01.rule",
  title: { "zh-CN": "我们改了一个日子", en: "We moved a date" },
  why: {
    "zh-CN": "机构调整了提醒的日子，按新的日子重新算过。",
    en: "The organisation counts by other days now, so the date was counted again.",
  },
  steps: [{ ...onDueDay("date-changed-by-us"), id: "told" }],
  instances: (facts) => revisionsOf(facts, "rules"),
};

/** One a date and day: what moved to and fro within a day is told as it came to stand. */
function revisionsOf({ revisions }: Facts, because: "rules" | undefined): readonly Instance[] {
  const found = revisions
    .filter((revision) => revision.because === because)
    .map((revision) => startOf(revision, `${revision.followUp}>${revision.to}`));
  return [...new Map(found.map((one) => [`${one.anchorOn} ${one.subject}`, one])).values()];
}

export const addressRules: readonly ClientRule[] = [
  {
    id: "N02",
    version: 1,
    title: { "zh-CN": "邮件送不到，改用电话", en: "Mail does not arrive: use the phone" },
    why: {
      "zh-CN": "这个邮箱退信或投诉过，我们不再往那里发。",
      en: "This address bounced or complained, so it is not mailed any more.",
    },
    endsWhen: {
      "zh-CN": "换了邮箱，或者电话联系过",
      en: "A new address was given, or the person was phoned",
    },
    anchor: "address",
    offset: { workingDays: 1 },
    clock: "advice",
    sources: ["B25"],
    steps: [
      {
        id: "staff",
        from: "anchor",
        offset: { days: 0 },
        audience: "staff",
        notice: "mail-trouble",
      },
    ],
    instances: ({ mailTrouble }) => (mailTrouble === undefined ? [] : [startOf(mailTrouble)]),
    endedBy: () => undefined,
  },
  {
    id: "N03",
    version: 1,
    title: {
      "zh-CN": "已撤回邮件提醒的同意，只用电话",
      en: "Reminder consent withdrawn: phone only",
    },
    why: {
      "zh-CN": "事情还在清单里，只是不再发邮件。",
      en: "The follow-ups stay on the list; only the mails stop.",
    },
    endsWhen: {
      "zh-CN": "和来访者约好怎么联系",
      en: "Agreed with the client how to stay in touch",
    },
    anchor: "address",
    offset: { workingDays: 1 },
    clock: "law",
    sources: ["TC17", "L23"],
    article: "《个人信息保护法》第15条",
    steps: [
      {
        id: "staff",
        from: "anchor",
        offset: { days: 0 },
        audience: "staff",
        notice: "mail-trouble",
      },
    ],
    instances(facts) {
      const consent = facts.consents["email-reminders"];
      return consent === undefined || consent.given ? [] : [startOf(consent)];
    },
    endedBy: () => undefined,
  },
];

export const purgeBlockedRule: Rule<Facts> = {
  id: "N04",
  version: 1,
  title: { "zh-CN": "资料到期但不能删除", en: "Proofs past their keeping cannot be deleted" },
  why: {
    "zh-CN": "有保全或争议还没结束，所以一份都没有删。",
    en: "A hold or a dispute is open, so nothing was deleted.",
  },
  endsWhen: { "zh-CN": "顾问看过", en: "Somebody of the organisation looked" },
  anchor: "date-change",
  offset: { days: 0 },
  clock: "law",
  sources: ["TC15", "L23"],
  article: "《个人信息保护法》第47条",
  afterErasure: true,
  steps: [
    { id: "staff", from: "due", offset: { days: 0 }, audience: "staff", notice: "purge-blocked" },
  ],
  instances: ({ purgeDeferred: deferred }) =>
    deferred === undefined || deferred.because === "debts" ? [] : [startOf(deferred)],
  endedBy: () => undefined,
};
