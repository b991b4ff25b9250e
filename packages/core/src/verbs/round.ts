/** What one round did; the worker goes on until a file is `idle`, `leased` or `throttled`. */
export type Round =
  | { readonly kind: "idle" | "leased" | "raced" | "purged" | "throttled" }
  | {
      readonly kind: "sent" | "withheld" | "failed" | "uncertain";
      readonly steps: readonly string[];
    };
