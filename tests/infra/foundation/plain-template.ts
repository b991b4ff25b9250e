/** A template as people read it: `${Table.Arn}` for what CloudFormation fills in, and no hash of an asset. */
export function plain(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/\b[0-9a-f]{64}\b/g, "<hash>");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("Ref" in value) return `\${${bareName(value.Ref)}}`;
  if ("Fn::GetAtt" in value && Array.isArray(value["Fn::GetAtt"])) {
    const [resource, attribute] = value["Fn::GetAtt"];
    return `\${${bareName(resource)}.${String(attribute)}}`;
  }
  if ("Fn::Join" in value && Array.isArray(value["Fn::Join"])) {
    const [between, parts] = value["Fn::Join"];
    if (Array.isArray(parts)) return parts.map(plain).join(String(between));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

/** Without the hash that CDK puts behind a name; as keys of the template the names keep it. */
function bareName(name: unknown): string {
  return String(name).replace(/(?<=[a-z])[0-9A-F]{8}$/, "");
}
