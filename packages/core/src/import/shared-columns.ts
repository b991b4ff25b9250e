import type { Text } from "../kernel/language.ts";
import type { ImportColumn } from "./column.ts";

/** What more than one kind of sheet tells. */

export const both = (words: string): Text => ({ "zh-CN": words, en: words });
export const line = (most: number) => ({ as: "line", most }) as const;

export const clientId: ImportColumn = {
  field: "clientId",
  title: { "zh-CN": "来访者编号", en: "Client id" },
  also: ["编号", "客户编号", "客户号", "客户 ID", "来访者 ID", "client number", "client no"],
  needed: true,
  reading: { as: "id" },
  sample: both("C-0001"),
};

export const phone: ImportColumn = {
  field: "phone",
  title: { "zh-CN": "电话", en: "Phone" },
  also: ["手机", "手机号", "手机号码", "联系电话", "来访者电话", "mobile", "telephone"],
  reading: line(30),
  sample: both("13800000000"),
};

export const name: ImportColumn = {
  field: "name",
  title: { "zh-CN": "姓名", en: "Name" },
  also: ["来访者姓名", "客户姓名", "借款人", "借款人姓名", "client name", "full name"],
  reading: line(80),
  sample: { "zh-CN": "李女士", en: "Ms Li" },
};

export const debtId: ImportColumn = {
  field: "debtId",
  title: { "zh-CN": "借款编号", en: "Debt id" },
  also: ["借款 ID", "债务编号", "debt number", "debt no"],
  reading: { as: "id" },
  sample: both(""),
};

/** A37: the contract's number finds a debt again, whichever file tells of it. */
export const contractNumber: ImportColumn = {
  field: "contractNumber",
  title: { "zh-CN": "合同编号", en: "Contract number" },
  also: ["合同号", "借款合同编号", "借据号", "借据编号", "贷款编号", "contract no", "loan number"],
  reading: line(80),
  sample: both("HT-2024-001"),
};

export const lender: ImportColumn = {
  field: "lender",
  title: { "zh-CN": "机构", en: "Lender" },
  also: ["机构名称", "贷款机构", "债权人", "出借人", "平台", "银行", "creditor", "lender name"],
  reading: line(120),
  sample: { "zh-CN": "样例银行", en: "Sample Bank" },
};
