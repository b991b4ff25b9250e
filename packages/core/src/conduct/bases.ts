import { isoDate, type IsoDate } from "../calendar/dates.ts";
import type { DebtTerms } from "../casefile/debt-terms.ts";
import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";

/** Whom a text about collection binds. A recommended standard binds nobody by itself: it is a measure. */
type ConductScope = "online-credit" | "bank-members" | "card-issuers" | "everybody";

/** How well that fits this lender; nobody can know who is a member. */
export type Fit = "fits" | "unclear" | "does-not-fit";

/** A text that says how collection is to be done (rules.md 2.7). H: the original was read; M: several agree. */
export interface ConductBasis {
  readonly id: string;
  readonly name: Text;
  readonly scope: ConductScope;
  /** From that day on, and, where something took its place, before that one. */
  readonly since: IsoDate;
  readonly until?: IsoDate;
  readonly confidence: "H" | "M" | "L";
  readonly sources: readonly string[];
}

export const scopeNames = {
  "online-credit": say(
    "网络消费信贷，机构和它委托的公司；推荐性国家标准",
    "online consumer credit, the lender and its agencies; a recommended standard",
  ),
  "bank-members": say(
    "中国银行业协会会员银行的信用卡和个人消费贷款",
    "member banks of the China Banking Association, cards and personal consumer loans",
  ),
  "card-issuers": say("发信用卡的银行", "banks that issue credit cards"),
  everybody: say("任何组织和个人", "any organisation or person"),
} as const satisfies Readonly<Record<ConductScope, Text>>;

export const conductBases = {
  standard: {
    id: "gbt-45251",
    name: say(
      "GB/T 45251-2025《互联网金融 个人网络消费信贷 贷后催收风控指引》",
      "GB/T 45251-2025, guideline on collection of online consumer credit",
    ),
    scope: "online-credit",
    since: isoDate("2025-02-28"),
    confidence: "M",
    sources: ["L19", "L20"],
  },
  formerGuide: {
    id: "nifa-2024",
    name: say(
      "《互联网金融贷后催收业务指引》（中国互联网金融协会，2024年）",
      "Guideline on online collection (National Internet Finance Association, 2024)",
    ),
    scope: "online-credit",
    since: isoDate("2024-05-15"),
    until: isoDate("2025-02-28"),
    confidence: "M",
    sources: ["L20"],
  },
  bankGuide: {
    id: "cba-2026",
    name: say(
      "《催收工作指引（试行）》（中国银行业协会，2026年）",
      "Working guide on collection, trial (China Banking Association, 2026)",
    ),
    scope: "bank-members",
    since: isoDate("2026-01-31"),
    confidence: "M",
    sources: ["L21"],
  },
  cardRules: {
    id: "card-rules-68",
    name: say(
      "《商业银行信用卡业务监督管理办法》第68条",
      "Measures on credit card business of commercial banks, Art. 68",
    ),
    scope: "card-issuers",
    since: isoDate("2011-01-13"),
    confidence: "M",
    sources: ["L22"],
  },
  peace: {
    id: "civil-code-1033",
    name: say(
      "《民法典》第1033条（私人生活安宁）",
      "Civil Code, Art. 1033 (peace of private life)",
    ),
    scope: "everybody",
    since: isoDate("2021-01-01"),
    // The article was read; that it speaks of this is our reading of it.
    confidence: "M",
    sources: ["L28", "A01"],
  },
} as const satisfies Readonly<Record<string, ConductBasis>>;

/** By what is known of the debt and its lender's licence. */
export function fitOf(scope: ConductScope, { kind, creditor }: LenderTerms): Fit {
  const isFriend = kind === "private-loan" || creditor.licence === "private";
  switch (scope) {
    case "everybody":
      return "fits";
    case "online-credit":
      if (kind === "online-loan") return "fits";
      return isFriend || kind === "mortgage" ? "does-not-fit" : "unclear";
    case "bank-members":
      if (kind === "mortgage" || isFriend) return "does-not-fit";
      if (creditor.licence === "bank" || kind === "credit-card") return "fits";
      return creditor.licence === "unknown" ? "unclear" : "does-not-fit";
    case "card-issuers":
      return kind === "credit-card" ? "fits" : "does-not-fit";
  }
}

/** What of a debt's terms says whose rules its lender goes by. */
export type LenderTerms = Pick<DebtTerms, "kind"> & {
  readonly creditor: Pick<DebtTerms["creditor"], "licence">;
};
