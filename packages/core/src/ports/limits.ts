/** At most so many in so many seconds. */
export interface LimitRule {
  readonly most: number;
  readonly perSeconds: number;
}

export type Taken =
  | { readonly kind: "ok" }
  | { readonly kind: "limited"; readonly retryAfterSeconds: number };

/** Counts, in the table and across all processes, what may happen only so often. */
export interface Limits {
  /**
   * `name` says what is counted for whom, for example `code/address/<hash>`; never a plain address. The same
   * name under another `perSeconds` is another count.
   * @throws AppError `store.unavailable`: only the caller knows whether that may let somebody pass.
   */
  take(name: string, rule: LimitRule): Promise<Taken>;
}
