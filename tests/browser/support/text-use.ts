import { posix } from "node:path";
import { isNode, walk, type Node, type Source } from "./web-sources.ts";

/** How the sources use one exported object of texts. */
export interface TextUse {
  /** Keys that are read by name. */
  readonly keys: ReadonlySet<string>;
  /** Whether it is also read by a key that is worked out, handed on whole, or imported with its file. */
  readonly isOpen: boolean;
  /** Whether everything in it is listed. */
  readonly isListed: boolean;
}

/** `file` exports it as `name`. */
export function useOf(sources: readonly Source[], file: string, name: string): TextUse {
  const keys = new Set<string>();
  let isOpen = false;
  let isListed = false;
  for (const { path, tree } of sources) {
    const local = path === file ? name : localNameOf({ path, tree }, file, name);
    if (local === undefined) continue;
    if (local === "*") isOpen = true;
    walk(tree, (node, parents) => {
      if (node.type !== "Identifier" || node["name"] !== local) return;
      isListed ||= isListing(parents[0]);
      const read = readOf(node, parents[0]);
      if (read === "open") isOpen = true;
      else if (read !== undefined) keys.add(read.key);
    });
  }
  return { keys, isOpen, isListed };
}

function localNameOf(
  { path, tree }: Pick<Source, "path" | "tree">,
  file: string,
  name: string,
): string | undefined {
  for (const statement of tree["body"] as readonly Node[]) {
    if (statement.type !== "ImportDeclaration") continue;
    const { value } = statement["source"] as { readonly value: string };
    if (posix.join(posix.dirname(path), value) !== file) continue;
    for (const each of statement["specifiers"] as readonly Node[]) {
      const { imported, local } = each as unknown as Record<string, { readonly name: string }>;
      if (imported?.name === name) return local?.name;
      if (each.type === "ImportNamespaceSpecifier") return "*";
    }
  }
  return undefined;
}

function readOf(
  node: Node,
  parent: Node | undefined,
): { readonly key: string } | "open" | undefined {
  if (parent === undefined) return undefined;
  if (/^(ImportSpecifier|VariableDeclarator|TSTypeQuery)$/.test(parent.type)) return undefined;
  if (parent.type !== "MemberExpression" || parent["object"] !== node) {
    const isKey = parent.type === "Property" && parent["key"] === node && parent["value"] !== node;
    const isMember = parent.type === "MemberExpression" && parent["computed"] !== true;
    return isKey || isMember || isJsx(parent) ? undefined : "open";
  }
  const property = parent["property"];
  if (!isNode(property)) return "open";
  if (parent["computed"] === true) {
    return property.type === "Literal" ? { key: String(property["value"]) } : "open";
  }
  return { key: String(property["name"]) };
}

/** `Object.entries(texts)` and its like. */
function isListing(parent: Node | undefined): boolean {
  const callee = parent?.["callee"];
  if (parent?.type !== "CallExpression" || !isNode(callee)) return false;
  const { object } = callee as { readonly object?: unknown };
  return isNode(object) && object["name"] === "Object";
}

function isJsx({ type }: Node): boolean {
  return /^JSX(Attribute|Identifier|OpeningElement)$/.test(type);
}
