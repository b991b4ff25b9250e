import { say } from "../notice.ts";
import { accountNotice, words } from "./account-notice.ts";

const slots = [
  "org",
  "overdue",
  "thisWeek",
  "byLaw",
  "withoutNext",
  "helpAsked",
  "actionUrl",
] as const;

const counted = [
  words(
    "过了日子的：{overdue}件。这周到期：{thisWeek}件，其中有法定日期的{byLaw}件。",
    "Past their day: {overdue}. Due this week: {thisWeek}, of which a law dates {byLaw}.",
  ),
  words(
    "没有下一步的来访者：{withoutNext}位。说卡住了的：{helpAsked}件。",
    "Clients with no next step: {withoutNext}. Asked for help: {helpAsked}.",
  ),
];

const off = words(
  "不想每周收这封？打开 {appHost}，在「我的账号」里关掉。",
  "Rather not get this each week? Open {appHost} and switch it off under your account.",
);

/** The week ahead, for staff (E24). Numbers alone: a mailbox is no place for clients' names. */
export const digestNotices = {
  "digest-desk": accountNotice({
    slots,
    subject: say("这周的工作：{thisWeek}件", "This week on your desk: {thisWeek}"),
    preview: say(
      "先看过了日子的和没有下一步的。",
      "Look first at what is past, and what has no next step.",
    ),
    heading: say("你在{org}的这一周", "Your week at {org}"),
    blocks: [...counted, { kind: "button", label: say("打开今天", "Open today") }, off],
  }),

  "digest-organisation": accountNotice({
    slots,
    subject: say("机构这一周：{thisWeek}件", "The organisation's week: {thisWeek}"),
    preview: say("所有顾问的合计。", "All counsellors together."),
    heading: say("{org}的这一周", "The week of {org}"),
    blocks: [...counted, { kind: "button", label: say("打开概览", "Open the overview") }, off],
  }),
};
