import type { Resource } from "../graph.ts";

/** What an output turns into when it is used as text, or is not there: never meant. */
const slips = [
  /\[unknown output /,
  /Calling \[toString\]/,
  /\[object (Object|Promise)\]/,
  /[:/]undefined\b/,
  /^undefined$/,
];

export function unknownOutput(key: string, name: string): string {
  return `[unknown output ${key} of ${name}]`;
}

/** Inputs that no one can have meant: an output that was taken for text, or one that AWS does not give. */
export function oddities(resources: readonly Resource[]): readonly string[] {
  return resources.flatMap(({ type, name, inputs }) =>
    textsOf(inputs, "")
      .filter(({ path, text }) => !isProgram(path) && slips.some((slip) => slip.test(text)))
      .map(({ path, text }) => `${type} ${name}${path} is "${text}".`),
  );
}

interface Text {
  readonly path: string;
  readonly text: string;
}

function textsOf(value: unknown, path: string): readonly Text[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`));
}

/** The code of a CloudFront function and of a provider may well speak of undefined. */
function isProgram(path: string): boolean {
  return path === ".code" || path.startsWith(".__provider");
}
