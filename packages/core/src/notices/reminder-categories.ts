import { reminderCategories, type ReminderCategory } from "../casefile/reminder-preferences.ts";
import type { Text } from "../kernel/language.ts";
import type { NoticeId } from "./notice-id.ts";
import { say } from "./notice.ts";

interface Category {
  readonly title: Text;
  /** What one misses by switching it off. */
  readonly covers: Text;
  readonly notices: readonly NoticeId[];
}

/** Every notice that can be turned down, as people think of it. */
export const categories: Readonly<Record<ReminderCategory, Category>> = {
  tasks: {
    title: say("清单上的事", "Things on your list"),
    covers: say(
      "核对状态、留证明、开结清证明、关账号、办解押",
      "Checking the status, keeping proofs, certificates, closing accounts, releasing guarantees",
    ),
    notices: [
      "status-check",
      "two-proofs",
      "account-close",
      "certificate-request",
      "certificate-chase",
      "guarantee-certificate",
      "guarantee-certificate-chase",
      "collateral-release",
      "registry-release",
      "insurer-letter",
      "insurer-letter-chase",
      "platform-proof",
    ],
  },
  credit: {
    title: say("查信用报告", "Checking your credit report"),
    covers: say("什么时候该查，查的时候看哪里", "When it is time to look, and what to look at"),
    notices: [
      "credit-check-early",
      "credit-check-main",
      "credit-check-last",
      "compensated-account-check",
      "repair-mark-check",
    ],
  },
  answers: {
    title: say("异议和投诉的日子", "Objections and complaints"),
    covers: say(
      "最晚哪天提，对方最晚哪天答复",
      "By when to raise one, and by when it has to be answered",
    ),
    notices: [
      "objection-window",
      "objection-reply",
      "pboc-reply",
      "institution-reply",
      "letter-reply",
    ],
  },
  money: {
    title: say("扣款和零头", "Debits and remainders"),
    covers: say(
      "取消自动扣款，看看还有没有零头，方案快到期，对账",
      "Switching off automatic debits, a small remainder, an offer about to end, checking the amounts",
    ),
    notices: [
      "autodebit-cancel",
      "balance-check",
      "offer-ending",
      "recon-contact",
      "recon-split",
      "recon-answer",
    ],
  },
  plan: {
    title: say("按计划还款", "Your plan"),
    covers: say(
      "每一期的日子、答应过的日子、大额消费还上的日子",
      "Each instalment, a day you promised, a large purchase to pay back",
    ),
    notices: [
      "instalment-soon",
      "instalment-eve",
      "instalment-open",
      "promise-soon",
      "big-spend-soon",
    ],
  },
  yearly: {
    title: say("每年看一眼", "Once a year"),
    covers: say(
      "自查、旧记录到期、资料保存到期",
      "Your own yearly check, old records that should be gone, how long files are kept",
    ),
    notices: ["self-check", "record-gone", "evidence-review"],
  },
};

const byNotice = new Map(
  reminderCategories.flatMap((category) =>
    categories[category].notices.map((id) => [id, category] as const),
  ),
);

/** Said here and not asked of the catalogue, whose words the API does not load. A test compares the two. */
const alarms: readonly NoticeId[] = ["scam-alert"];

/** A warning that goes out whatever its reader chose, and on any day (TC12). */
export function isAlarm(notice: NoticeId): boolean {
  return alarms.includes(notice);
}

/** Undefined for what cannot be turned down. */
export function categoryOf(notice: NoticeId): ReminderCategory | undefined {
  return byNotice.get(notice);
}
