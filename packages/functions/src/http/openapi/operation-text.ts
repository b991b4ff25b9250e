import type { Text } from "@aftercare/core/kernel/language.ts";

interface OperationText {
  readonly summary: Text;
  readonly description: Text;
}

/** What operations are for, by `operationId`. */
export type OperationTexts = Readonly<Record<string, OperationText>>;
