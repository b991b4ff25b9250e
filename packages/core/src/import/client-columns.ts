import { languageChoices } from "./choices.ts";
import type { ImportColumn } from "./column.ts";
import { both, clientId, name, phone } from "./shared-columns.ts";

export const clientColumns: readonly ImportColumn[] = [
  clientId,
  { ...name, needed: true },
  phone,
  {
    field: "email",
    title: { "zh-CN": "邮箱", en: "Email" },
    also: ["电子邮箱", "电子邮件", "邮件", "e-mail", "mail"],
    reading: { as: "address" },
    sample: both("li@example.org"),
  },
  {
    field: "language",
    title: { "zh-CN": "语言", en: "Language" },
    also: ["语种"],
    reading: { as: "choice", of: languageChoices },
    sample: { "zh-CN": "中文", en: "Chinese" },
  },
  {
    field: "openedOn",
    title: { "zh-CN": "建档日期", en: "Opened on" },
    also: ["登记日期", "开始日期", "enrolled on"],
    reading: { as: "day" },
    sample: both("2026-01-15"),
  },
];
