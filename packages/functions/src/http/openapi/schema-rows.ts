/** One field of an object, as a row that people read. */
export interface SchemaRow {
  /** `creditor.name`, `schedule[].dueOn` */
  readonly name: string;
  readonly needed: boolean;
  /** `integer, at least 1`, `bank | alipay`, `date` */
  readonly shape: string;
}

interface Described {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: string | boolean;
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/** The fields of a JSON Schema object, those of objects within it included. */
export function rowsOf(schema: object, prefix = ""): SchemaRow[] {
  const { properties = {}, required = [] }: Described = schema;
  return Object.entries(properties).flatMap(([field, described]) => {
    const name = `${prefix}${field}`;
    const row = { name, needed: required.includes(field), shape: shapeOf(described) };
    const within = described.items ?? described;
    const path = described.items === undefined ? `${name}.` : `${name}[].`;
    return [row, ...rowsOf(within, path)];
  });
}

function shapeOf(described: Described): string {
  const { anyOf, items, type = "any", format, minimum, maxLength, maxItems } = described;
  if (described.const !== undefined) return String(described.const);
  if (described.enum !== undefined) return described.enum.map(String).join(" | ");
  if (anyOf !== undefined) return anyOf.map(shapeOf).join(" | ");
  const limits = [
    minimum === undefined ? [] : [`≥ ${minimum}`],
    maxLength === undefined ? [] : [`≤ ${maxLength}`],
    maxItems === undefined ? [] : [`≤ ${maxItems}`],
  ].flat();
  const name = items === undefined ? (format ?? type) : `${shapeOf(items)}[]`;
  return [name, ...limits].join(" ");
}
