import type { Text } from "../../language/language.ts";
import { debtTexts } from "./debt-texts.ts";

export const debtKinds = [
  "online-loan",
  "credit-card",
  "bank-loan",
  "mortgage",
  "private-loan",
] as const;

/** In the order in which people meet them. */
export const licences = [
  "unknown",
  "bank",
  "consumer-finance",
  "microloan",
  "other-licensed",
  "private",
  "unlicensed",
] as const;

export function kindText(kind: string): Text {
  const known = debtKinds.find((each) => each === kind);
  return known === undefined ? debtTexts.unknown : debtTexts[known];
}
