declare const brand: unique symbol;

/** A primitive that only its own parser may make, so that a date is never passed where an id is meant. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
