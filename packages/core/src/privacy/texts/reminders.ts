import type { ConsentText } from "../consent-text.ts";

export const reminderTexts: readonly [ConsentText, ...ConsentText[]] = [
  {
    version: "2026-01",
    title: { "zh-CN": "用邮件提醒你", en: "Reminders by email" },
    what: {
      "zh-CN": "你的邮箱地址，用来在该做事的那天早上给你发提醒。不发广告。",
      en: "Your mail address, to remind you in the morning of the day something is to be done. No advertising.",
    },
    why: {
      "zh-CN": "有些事只有几天可以做，错过要多花几个月。",
      en: "Some things can be done only within days; missing them costs months.",
    },
    means: {
      "zh-CN":
        "标题不写金额和机构，晚上不发。看得到你邮箱的人能看到提醒。不同意也行：清单一直在，顾问会打电话。",
      en: "Subjects name no amount and no lender, and nothing is sent at night. Whoever can read your mailbox can read the reminders. You need not agree: the list stays, and your counsellor will phone.",
    },
    keptFor: {
      "zh-CN": "到你撤回，或档案删除为止。发过哪些提醒，记在档案里。",
      en: "Until you withdraw or the case file is deleted. Which reminders went out stays in the file.",
    },
    withdraw: {
      "zh-CN": "每封提醒的末尾都能一步退订，在“账号与数据”里也可以。撤回那一刻起不再发。",
      en: "In one step, at the end of every reminder or on the page of your account and data. Nothing is sent from that second on.",
    },
  },
  {
    version: "reminders-page-1",
    title: { "zh-CN": "少发一点邮件", en: "Fewer emails like this" },
    what: {
      "zh-CN": "给你发提醒邮件，只写清单上的事，一天最多一封。",
      en: "Reminder mails about things on your list, at most one a day.",
    },
    why: {
      "zh-CN": "这是提醒邮件末尾那个网页上的同意：有些日子错过了要多花时间。",
      en: "It is the consent on the page behind the link at the end of a reminder: some dates cost time when they are missed.",
    },
    means: {
      "zh-CN": "关掉以后清单还在，顾问会打电话。",
      en: "Turned off, the list stays and your counsellor will phone.",
    },
    keptFor: {
      "zh-CN": "到你下次改变主意为止。",
      en: "Until you change your mind.",
    },
    withdraw: {
      "zh-CN": "在同一个网页上按一下就可以。",
      en: "With one tap on the same page.",
    },
  },
];
