import { isNode, placeOf, walk, type Node, type Source } from "./web-sources.ts";

const brand = "结清之后";
const spokenAttributes =
  /^(aria-label|aria-description|aria-roledescription|title|placeholder|alt)$/;

/** Words that somebody would read or hear, outside of the catalogue of texts: `place: words`. */
export function looseWordsOf(source: Source): readonly string[] {
  const found: string[] = [];
  walk(source.tree, (node, parents) => {
    const words = wordsOf(node);
    if (words !== undefined && isLoose(node, words.replaceAll(brand, ""), parents)) {
      found.push(`${placeOf(source, node)}: ${words.trim()}`);
    }
  });
  return found;
}

function wordsOf(node: Node): string | undefined {
  if (node.type === "TemplateElement") return (node["value"] as { readonly raw: string }).raw;
  const isText = node.type === "Literal" || node.type === "JSXText";
  return isText && typeof node["value"] === "string" ? node["value"] : undefined;
}

function isLoose(node: Node, words: string, parents: readonly Node[]): boolean {
  const [parent] = parents;
  if (parent?.type.startsWith("Import") === true || isStyle(parent)) return false;
  if (/\p{Script=Han}/u.test(words)) return true;
  if (node.type === "JSXText") return /\p{L}{2}/u.test(words);
  if (isShown(parents)) return /\p{L}/u.test(words);
  return isSentence(words) && !isForDevelopers(parents);
}

/** `<p>{isOpen ? "text" : "text"}</p>`, and what an attribute says to people. */
function isShown(parents: readonly Node[]): boolean {
  const around = parents.find(({ type }) => !passesOn.test(type));
  if (around?.type === "JSXAttribute") return spokenAttributes.test(nameOf(around["name"]));
  return around?.type === "JSXElement" || around?.type === "JSXFragment";
}

const passesOn =
  /^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral)$/;

function isStyle(parent: Node | undefined): boolean {
  return parent?.type === "JSXAttribute" && nameOf(parent["name"]) === "className";
}

function nameOf(name: unknown): string {
  return isNode(name) && typeof name["name"] === "string" ? name["name"] : "";
}

function isSentence(words: string): boolean {
  return /^[A-Z][a-z]+( [A-Za-z]+)+|[a-z]+( [a-z]+){2,}[.?!]?$/.test(words.trim());
}

/** What is thrown is read in a console. */
function isForDevelopers(parents: readonly Node[]): boolean {
  return parents.some(
    ({ type, callee }) =>
      (type === "NewExpression" && nameOf(callee).endsWith("Error")) ||
      (type === "CallExpression" && isNode(callee) && callee.type === "Super"),
  );
}
