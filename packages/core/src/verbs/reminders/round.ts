/** What one round did; the worker goes on until a file is `idle`, `leased` or `throttled`. */
export type Round =
  | { readonly kind: "idle" | "leased" | "raced" | "purged" | "throttled" }
  /** `last`: nothing more is due in this file, so it need not be read again. */
  | { readonly kind: "sent"; readonly steps: readonly string[]; readonly last: boolean }
  | {
      readonly kind: "withheld" | "failed" | "uncertain";
      readonly steps: readonly string[];
    };
