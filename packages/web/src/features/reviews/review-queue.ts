import type { ReviewRow, Upload } from "../../api/reviews.ts";

/** One upload with whose it is. */
export interface Waiting {
  readonly row: ReviewRow;
  readonly upload: Upload;
}

/** Upload by upload, as they are looked at; without those that were decided a moment ago. */
export function waitingIn(
  rows: readonly ReviewRow[],
  decided: ReadonlySet<string>,
): readonly Waiting[] {
  return rows.flatMap((row) =>
    row.uploads
      .filter(({ evidenceId }) => !decided.has(evidenceId))
      .map((upload) => ({ row, upload })),
  );
}

/** The place that is left when the queue got shorter: the same one, or the last. */
export function placeIn(queue: readonly Waiting[], place: number): number {
  return Math.max(0, Math.min(place, queue.length - 1));
}
