import type { DeskFlag } from "../../api/caseload.ts";
import type { Text } from "../../language/language.ts";

/** What a client is marked with, as short as a tag and as long as a filter needs. */
export const flagTexts: Readonly<Record<DeskFlag, Text>> = {
  scam: { "zh-CN": "有人要钱", en: "Someone asks for money" },
  help: { "zh-CN": "求助", en: "Asks for help" },
  message: { "zh-CN": "留言待回", en: "Message to answer" },
  uploads: { "zh-CN": "资料待看", en: "Uploads to review" },
  legality: { "zh-CN": "资质待核对", en: "Licence to look up" },
  attention: { "zh-CN": "要看一下", en: "Needs a look" },
  "data-request": { "zh-CN": "数据请求", en: "Data request" },
  "mail-trouble": { "zh-CN": "邮箱有问题", en: "Mail trouble" },
  new: { "zh-CN": "新转来", en: "Newly assigned" },
  unassigned: { "zh-CN": "还没有顾问", en: "Nobody's yet" },
  waiting: { "zh-CN": "等机构", en: "Waiting for a lender" },
  dispute: { "zh-CN": "异议中", en: "In dispute" },
  handover: { "zh-CN": "交接中", en: "Being handed over" },
  "no-reminders": { "zh-CN": "没有同意邮件提醒", en: "No mail reminders" },
  locked: { "zh-CN": "资料已锁定", en: "Data locked" },
};

const urgent: readonly DeskFlag[] = ["scam", "help", "message", "data-request"];

export function isUrgent(flag: DeskFlag): boolean {
  return urgent.includes(flag);
}
