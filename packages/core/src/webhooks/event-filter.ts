/** `aftercare.payment.made.v1`, `aftercare.payment.*` or `*`: a star stands at the end, after a dot. */
export const eventFilterShape =
  /^(\*|aftercare(\.[a-z][a-z-]*){1,3}(\.v\d{1,3}|\.\*)|aftercare\.\*)$/;

export function matchesFilter(filters: readonly string[], type: string): boolean {
  return filters.some((filter) =>
    filter.endsWith("*") ? type.startsWith(filter.slice(0, -1)) : filter === type,
  );
}
