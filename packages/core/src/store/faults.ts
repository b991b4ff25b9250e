import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { AppError } from "../kernel/errors.ts";

/** Why a transaction did not happen, item by item; undefined when the error is of another kind. */
export function cancellationReasons(error: unknown) {
  return error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? [])
    : undefined;
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
