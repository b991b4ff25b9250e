import type { AccountType } from "./credit-facts.ts";

/** Codes that are success after a settlement: a compensated account ends, it is never settled (A31). */
export const settledCodes: Readonly<Record<AccountType, string>> = {
  C1: "2",
  D1: "3",
  R4: "3",
  R1: "3",
  R2: "4",
  R3: "4",
};
