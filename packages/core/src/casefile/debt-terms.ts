import type { IsoDate } from "../calendar/dates.ts";

/** What was agreed: the debt as its papers describe it. */
export interface DebtTerms {
  readonly creditor: Creditor;
  readonly kind: string;
  readonly contractNumber?: string;
  readonly signedOn?: IsoDate;
  readonly principalFen: number;
  /** Hundredths of a percent a year: 23.5 % is 2350. */
  readonly annualRateBasisPoints?: number;
  /** What is owed each month. */
  readonly instalmentFen?: number;
  /** Of a card (B45). */
  readonly creditLimitFen?: number;
  readonly guaranteed?: boolean;
  readonly insurer?: string;
  readonly collateral: readonly Collateral[];
  readonly autoDebits: readonly AutoDebit[];
  /** True when any instalment was ever late; undefined when nobody knows. */
  readonly hadOverdue?: boolean;
  readonly overdues: readonly Overdue[];
}

export interface Creditor {
  /** The entry of the organisation's register that these words came from. */
  readonly creditorId?: string;
  readonly name: string;
  readonly licence: string;
  readonly reportsToPbc?: boolean;
  /** A code of the register, or what somebody wrote (B20). */
  readonly reportingCycle?: string;
  readonly manualClosure?: boolean;
  readonly officialPhone?: string;
}

export interface Collateral {
  readonly id: string;
  readonly kind: "house" | "car" | "pledge" | "deposit";
}

/** The five fields of a collection authorisation (payee, use, account, cycle, term) and what we know of its next debit. */
export interface AutoDebit {
  readonly id: string;
  readonly channel: "bank" | "alipay" | "wechat" | "unionpay" | "platform";
  readonly payee?: string;
  readonly use?: string;
  readonly account?: string;
  readonly cycle?: string;
  readonly term?: string;
  readonly nextDebitOn?: IsoDate;
  /** The same card also pays a debt that is still active: cancelling the whole card would miss a payment. */
  readonly sharedWithActiveDebt?: boolean;
}

export interface Overdue {
  readonly producedOn: IsoDate;
  readonly amountFen: number;
}

/** Something or somebody stands behind it. */
export function isSecured({ kind, guaranteed, collateral }: DebtTerms): boolean {
  return guaranteed === true || collateral.length > 0 || kind === "mortgage";
}

/** Owed to family, friends or colleagues. */
export function isPrivate({ kind, creditor }: DebtTerms): boolean {
  return kind === "private-loan" || creditor.licence === "private";
}
