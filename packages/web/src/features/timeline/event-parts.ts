/** `aftercare.payment.made.v1` is `payment.made` in a table. */
export function shortTypeOf(type: string): string {
  return type.replace(/^aftercare\./, "").replace(/\.v\d+$/, "");
}

/** A part of an event's data by its path; undefined when it is not there. */
export function readField(data: unknown, field: string): string | number | undefined {
  let found: unknown = data;
  for (const name of field.split(".")) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return typeof found === "string" || typeof found === "number" ? found : undefined;
}
