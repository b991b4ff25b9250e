import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import { AppError } from "../kernel/errors.ts";

/** Why a transaction did not happen, item by item; undefined when the error is of another kind. */
export function cancellationReasons(error: unknown) {
  return error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? [])
    : undefined;
}

/** Whether a write's condition held; every other failure is `store.unavailable`. */
export async function whetherHeld(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw storeUnavailable(error);
  }
}

/** The same of a transaction; undefined asks for another try. */
export async function whetherAllHeld(transaction: Promise<unknown>): Promise<boolean | undefined> {
  try {
    await transaction;
    return true;
  } catch (error) {
    const reasons = cancellationReasons(error) ?? [];
    if (reasons.some(({ Code }) => Code === "ConditionalCheckFailed")) return false;
    if (reasons.some(({ Code }) => isPassing(Code))) return undefined;
    throw storeUnavailable(error);
  }
}

/** Reasons that go away by themselves: another transaction held the item, or the table is busy. */
export function isPassing(code: string | undefined): boolean {
  return (
    code === "TransactionConflict" ||
    code === "ThrottlingError" ||
    code === "ProvisionedThroughputExceeded"
  );
}

/** The answer, or `store.unavailable` for a caller who can do nothing but ask again later. */
export async function orUnavailable<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((error: unknown) => {
    throw storeUnavailable(error);
  });
}

export function storeUnavailable(error: unknown): AppError {
  return new AppError("store.unavailable", "The store did not answer as expected.", {
    retriable: true,
    cause: error,
  });
}
