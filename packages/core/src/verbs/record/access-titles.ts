import type { Text } from "../../kernel/language.ts";
import type { AccessKind } from "../../ports/access-records.ts";

/** What each kind of entry is called. */
export const accessTitles: Readonly<Record<AccessKind, Text>> = {
  "signed-in": { "zh-CN": "登录", en: "Signed in" },
  "evidence.opened": { "zh-CN": "打开资料", en: "Evidence opened" },
  "paper.printed": { "zh-CN": "生成可打印的文件", en: "Paper made to be printed" },
  "data.exported": { "zh-CN": "导出个人数据", en: "Personal data exported" },
  "data.disclosed": { "zh-CN": "向外提供个人数据", en: "Personal data disclosed" },
  "foreign.refused": { "zh-CN": "想打开不属于自己的档案", en: "Reached for a file out of reach" },
  "access-record.searched": { "zh-CN": "查询访问记录", en: "Access record searched" },
  "member.changed": { "zh-CN": "成员变动", en: "Member changed" },
  "invitation.changed": { "zh-CN": "邀请变动", en: "Invitation changed" },
  "organisation.changed": { "zh-CN": "机构设置变动", en: "Organisation settings changed" },
  "api-key.changed": { "zh-CN": "API 密钥变动", en: "API key changed" },
  "webhook.changed": { "zh-CN": "Webhook 变动", en: "Webhook changed" },
  "session.revoked": { "zh-CN": "登录被收回", en: "Session revoked" },
  "calendar-feed.changed": { "zh-CN": "日历订阅变动", en: "Calendar feed changed" },
  "creditor.changed": { "zh-CN": "机构名录变动", en: "Register of lenders changed" },
  "approval.decided": { "zh-CN": "审批", en: "Approval decided" },
  "data.restricted": { "zh-CN": "限制处理个人数据", en: "Processing restricted" },
  "data.erased": { "zh-CN": "删除个人数据", en: "Personal data erased" },
};
