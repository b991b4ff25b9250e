import type { Creditor } from "../../api/creditors.ts";
import type { TypedDebt } from "./debt-form.tsx";

type Picked = Pick<
  TypedDebt,
  "lender" | "creditorId" | "licence" | "reports" | "phone" | "cycle" | "closure"
>;

/** What a choice from the register fills in. A platform's lender stands in the contract: that stays unknown. */
export function pickedFrom(creditor: Creditor): Picked {
  const { creditorId, name, licence, reportsToPbc, reportingCycle, closure, official } = creditor;
  const phone = official.find(({ kind }) => kind === "phone")?.value;
  return {
    lender: name["zh-CN"],
    creditorId,
    licence: licence === "platform" ? "unknown" : licence,
    reports: reportsToPbc === undefined ? "unknown" : reportsToPbc ? "yes" : "no",
    phone: phone ?? "",
    cycle: reportingCycle ?? "",
    closure: closure?.method ?? "",
  };
}

/** What the debt keeps of the register, in the words of that day. */
export function registerTerms({
  creditorId,
  phone,
  cycle,
  closure,
}: Pick<TypedDebt, "creditorId" | "phone" | "cycle" | "closure">) {
  return {
    ...(creditorId === "" ? {} : { creditorId }),
    ...(phone === "" ? {} : { officialPhone: phone }),
    ...(cycle === "" ? {} : { reportingCycle: cycle }),
    ...(closure === "" ? {} : { manualClosure: closure === "manual" }),
  };
}

/** A20: nobody can say yet that a licence stands behind it. */
export function isLicenceOpen(licence: string): boolean {
  return licence === "unlicensed" || licence === "unknown";
}
